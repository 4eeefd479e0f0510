package baton.studio.monitor;

/// A stretch of text in one style, in something to read. Line ends are part of the text.
public record Piece(String text, Style style) {

    /// What a stretch of text is.
    public enum Style {
        /// What somebody said or gave.
        TEXT("read-text"),
        /// What somebody said or gave, which may be Markdown; see [Rich].
        RICH("read-text"),
        STRONG("read-strong"),
        EMPHASIS("read-emphasis"),
        /// A heading within what somebody gave.
        TITLE("read-title"),
        /// Letters of one width.
        CODE("read-code"),
        TABLE_HEAD("read-table-head"),
        TABLE("read-table"),
        /// Names what follows, on a line of its own.
        LABEL("read-label"),
        /// Begins a part, on a line of its own.
        HEADING("read-heading"),
        /// Said by Baton, and not part of the work.
        ASIDE("read-aside"),
        /// Says what is wrong.
        PROBLEM("read-problem"),
        ADDED("read-added"),
        REMOVED("read-removed"),
        /// Word for word, for the curious.
        RAW("read-raw"),
        /// Marks where more text is to come.
        CARET("read-caret");

        private final String styleClass;

        Style(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
