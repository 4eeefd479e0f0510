package baton.studio.monitor;

import baton.run.Story;
import java.time.Instant;

/// A line of the log.
///
/// @param step  the name of the step it is about; empty if it is about the run
/// @param words what there is to say, as it goes on after the name
/// @param whole the sentence with the name, for copying
public record LogRow(Instant at, String step, Story.Weight weight, String words, String whole) {}
