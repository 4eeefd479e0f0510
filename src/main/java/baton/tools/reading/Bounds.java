package baton.tools.reading;

import java.time.Duration;

/// How much of one document is read. What is beyond that is left out, and said so.
///
/// @param bytes    the size of the largest file
/// @param letters  how many characters of it
/// @param unpacked how many bytes a packed part of it may unpack to
/// @param time     how long it may take
public record Bounds(long bytes, int letters, int unpacked, Duration time) {

    public static final Bounds USUAL = new Bounds(50_000_000, 5_000_000, 128_000_000, Duration.ofMinutes(1));

    /// The size of the largest file, in words.
    public String size() {
        return bytes / 1_000_000 + " MB";
    }
}
