package baton.studio.canvas;

/// What a card shows of the sample that is used in the place of its step.
///
/// @param words what is to be said of it
/// @param stale whether it does not fit any more
public record SampleLook(String words, boolean stale) {

    /// There is none.
    public static final SampleLook NONE = new SampleLook("", false);

    public boolean isThere() {
        return !words.isEmpty();
    }
}
