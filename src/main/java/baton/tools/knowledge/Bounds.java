package baton.tools.knowledge;

import java.time.Duration;

/// How much of a folder is taken in. What is beyond that is left out, and said so.
///
/// @param files     how many files of one folder
/// @param depth     how many folders deep
/// @param fileBytes the size of the largest file
/// @param text      how many characters of one file
/// @param unpacked  how many bytes a packed part of a file may unpack to
/// @param perFile   how long one file may take
record Bounds(int files, int depth, long fileBytes, int text, int unpacked, Duration perFile) {

    static final Bounds USUAL = new Bounds(5_000, 20, 50_000_000, 5_000_000, 100_000_000, Duration.ofMinutes(1));
}
