package baton.tools.knowledge;

import baton.tools.reading.Bounds;

/// How much of a folder is taken in. What is beyond that is left out, and said so.
///
/// @param files how many files of one folder
/// @param depth how many folders deep
/// @param each  how much of one file
record Extent(int files, int depth, Bounds each) {

    static final Extent USUAL = new Extent(5_000, 20, Bounds.USUAL);
}
