package baton.tools.mcp;

import java.time.Duration;

/// How much a server may take and give.
///
/// @param start    how long it may take until it answers for the first time
/// @param call     how long one use of a tool may take
/// @param idle     how long it is kept running when nobody uses it
/// @param message  how many bytes one of its messages may have
/// @param messages how many messages it may send while one answer is awaited
/// @param tools    how many of its tools are looked at
/// @param result   how many characters of a result are kept
record Limits(Duration start, Duration call, Duration idle, int message, int messages, int tools, int result) {

    static final Limits USUAL = new Limits(
            Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10), 8_000_000, 10_000, 500, 1_000_000);
}
