package baton.tools.knowledge;

/// What the places of a document are counted in.
enum Unit {
    LINE("line", "lines"),
    PAGE("page", "pages"),
    ROW("row", "rows"),
    PARAGRAPH("paragraph", "paragraphs");

    private final String one;
    private final String many;

    Unit(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /// A place as it is cited: `page 12`, `lines 3–17`.
    String place(int first, int last) {
        return first == last ? one + " " + first : many + " " + first + "–" + last;
    }

    /// Whether a passage may begin in one and end in another. One that is cited by its page stays on it.
    boolean flows() {
        return this != PAGE;
    }
}
