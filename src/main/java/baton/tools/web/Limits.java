package baton.tools.web;

import java.time.Duration;

/// How much of the web is read for one page.
///
/// @param bytes of one page
/// @param time  for the page with all its detours
/// @param hops  how often it may lead on
public record Limits(int bytes, Duration time, int hops) {
    public static final Limits USUAL = new Limits(5 * 1024 * 1024, Duration.ofSeconds(30), 5);
}
