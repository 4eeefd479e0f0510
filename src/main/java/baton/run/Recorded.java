package baton.run;

import java.time.Instant;

/// A fact with its place in the log of its run: `seq` counts from 1 without gaps.
public record Recorded(RunId run, long seq, Instant at, RunEvent event) {}
