package baton.studio.look;

/// The nine states a step can show. Each has a silhouette, a drawing and a word of its own, so that no state is
/// told by
/// colour alone.
public enum BadgeState {
    NOT_RUN("not-run", Icon.RING),
    NEXT("next", Icon.HOURGLASS),
    WORKING("working", Icon.ARC),
    NEEDS_YOU("needs-you", Icon.DIAMOND),
    RETRYING("retrying", Icon.RETRY),
    DONE("done", Icon.CHECK),
    FAILED("failed", Icon.CROSS),
    SKIPPED("skipped", Icon.DASH),
    STOPPED("stopped", Icon.SQUARE);

    private final String styleName;
    private final Icon icon;

    BadgeState(String styleName, Icon icon) {
        this.styleName = styleName;
        this.icon = icon;
    }

    /// The name of this state in the style sheet: pseudo-class `:needs-you`, classes `.badge-needs-you`,
    /// `.pill-needs-you`.
    public String styleName() {
        return styleName;
    }

    /// The small drawing for pills and lists.
    public Icon icon() {
        return icon;
    }
}
