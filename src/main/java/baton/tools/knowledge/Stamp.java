package baton.tools.knowledge;

/// How a file was when it was taken in.
///
/// @param file     as [Passage#file]
/// @param changed  when it was last changed, in milliseconds
/// @param hash     of what stands in it
/// @param seen     when it was read, in milliseconds
/// @param problem  why nothing or not all of it was taken in, as it goes on after its name; empty if all was
record Stamp(String file, long size, long changed, String hash, long seen, String problem) {

    private static final long COARSE_CLOCK_MILLIS = 2_000;

    /// Whether a file of this size and time is surely the same. One that was changed just before it was read
    /// may have been changed again within the same tick of the disk's clock.
    boolean surelyCovers(long size, long changed) {
        return this.size == size && this.changed == changed && changed < seen - COARSE_CLOCK_MILLIS;
    }
}
