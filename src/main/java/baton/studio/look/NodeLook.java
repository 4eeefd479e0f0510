package baton.studio.look;

/// The look of each type that can stand on the canvas: its drawing and its colour (`-baton-type-…` in the token
/// files).
public enum NodeLook {
    START("start", Icon.START),
    AGENT("agent", Icon.AGENT),
    TEAM("team", Icon.TEAM),
    DISCUSSION("discussion", Icon.DISCUSSION),
    REVIEW("review", Icon.REVIEW),
    DECISION("decision", Icon.DECISION),
    FOR_EACH("for-each", Icon.FOR_EACH),
    WORKFLOW("workflow", Icon.WORKFLOW),
    ACTION("action", Icon.ACTION),
    RESULT("result", Icon.RESULT),
    NOTE("note", Icon.NOTE),
    FRAME("note", Icon.FRAME);

    private final String styleName;
    private final Icon icon;

    NodeLook(String styleName, Icon icon) {
        this.styleName = styleName;
        this.icon = icon;
    }

    /// The style class that carries the colour.
    public String styleClass() {
        return "type-" + styleName;
    }

    public Icon icon() {
        return icon;
    }
}
