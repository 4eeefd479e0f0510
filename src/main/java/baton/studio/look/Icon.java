package baton.studio.look;

/// Our drawings, each in a 24 × 24 box: an outline drawn with a round pen, a solid part, or both.
public enum Icon {
    // what can stand on the canvas
    START("M8 5.2l10.5 6.8L8 18.8z"),
    AGENT("M7.5 8h9a3 3 0 0 1 3 3v5.5a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3zM12 4.2V8M9 12.5v2.4M15 12.5v2.4"
            + "M1.8 12.4v3.4M22.2 12.4v3.4"),
    TEAM(circle(12, 6.5, 2.8) + circle(5.2, 17.3, 2.5) + circle(18.8, 17.3, 2.5) + "M10.6 9l-3.9 6.1M13.4 9l3.9 6.1"),
    DISCUSSION("M5 4.5h9.5a2 2 0 0 1 2 2V12a2 2 0 0 1-2 2H8.5L4.5 17v-3.2A2 2 0 0 1 3 12V6.5a2 2 0 0 1 2-2z"
            + "M19.5 9.2A2 2 0 0 1 21 11.2v4.6a2 2 0 0 1-1.2 1.9v2.8L16.2 17.8H11"),
    REVIEW("M2 12s3.8-6.7 10-6.7S22 12 22 12s-3.8 6.7-10 6.7S2 12 2 12z" + circle(12, 12, 2.9)),
    DECISION("M6 4v16M6 9.5a4.5 4.5 0 0 0 4.5 4.5H18.5M14.5 10l4 4-4 4"),
    FOR_EACH("M4.2 11A8 8 0 0 1 18.5 7.2L20 9M20.2 4.3V9h-4.7M19.8 13A8 8 0 0 1 5.5 16.8L4 15M3.8 19.7V15h4.7"),
    WORKFLOW("M4.5 8L12 4l7.5 4v8L12 20l-7.5-4zM4.5 8l7.5 4 7.5-4M12 12v8"),
    ACTION("M14.3 8.2a4.3 4.3 0 0 1 5.2-4.1l-2.9 2.900.7 2.2 2.200.7 2.8-2.9a4.3 4.3 0 0 1-5.8 4.8L8.2 20.1"
            + "a2.2 2.2 0 0 1-3.6-.6 2.2 2.2 0 0 1 .5-2.5z"),
    RESULT("M5.5 20.5V4.2H17.5L15.5 8.4l2 4.2h-12"),
    NOTE(
            "M6.5 4h11A1.5 1.5 0 0 1 19 5.5V14.8L14 20H6.5A1.5 1.5 0 0 1 5 18.5V5.5A1.5 1.5 0 0 1 6.5 4zM13.8 20v-4a1.5 1.5 0 0 1 1.5-1.5H19"),
    FRAME(
            "M4 9.5V6a1.5 1.5 0 0 1 1.5-1.5H11v5M4 9.5h14.5A1.5 1.5 0 0 1 20 11v7.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5z"),
    HANDOFF("M5.5 18.5L18.5 5.5M10.5 5.5h8v8"),

    // what an agent may be about
    MAIL("M5 5.8h14a2 2 0 0 1 2 2v8.4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7.8a2 2 0 0 1 2-2zM3.8 7.2L12 13.2l8.2-6"),
    SEARCH(circle(10.8, 10.8, 6.3) + "M15.4 15.4L20.5 20.5"),
    SHIELD("M12 3.2l7.5 2.8v5.7c0 4.7-3.4 7.7-7.5 9.1-4.1-1.4-7.5-4.4-7.5-9.1V6z"),
    DATABASE("M19 6.3c0 1.7-3.1 3-7 3s-7-1.3-7-3 3.1-3 7-3 7 1.3 7 3zM5 6.3v11.4c0 1.7 3.1 3 7 3s7-1.3 7-3V6.3"
            + "M5 12c0 1.7 3.1 3 7 3s7-1.3 7-3"),
    PEN("M4.2 19.8l.9-4L16 4.9a2 2 0 0 1 2.8 0l.3.3a2 2 0 0 1 0 2.8L8.2 18.9zM13.8 7.1l3.1 3.1"),
    GLOBE(circle(12, 12, 8.5)
            + "M3.5 12h17M12 3.5c2.4 2.3 3.6 5.1 3.6 8.5s-1.2 6.2-3.6 8.5c-2.4-2.3-3.6-5.1-3.6-8.5s1.2-6.2 3.6-8.5z"),
    PERSON(circle(12, 8, 3.8) + "M4.8 20.2c.5-3.9 3.3-6.2 7.2-6.2s6.7 2.3 7.2 6.2"),

    // running
    PLAY("", "M8 5.3c0-1 1.1-1.6 1.9-1.1l9.6 6.7a1.3 1.3 0 0 1 0 2.2l-9.6 6.7c-.8.5-1.9-.1-1.9-1.1z"),
    PAUSE(
            "",
            "M7 4.5h2.2a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1zM14.8 4.5H17a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1h-2.2"
                    + "a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1z"),
    STOP(
            "",
            "M6.5 5h11A1.5 1.5 0 0 1 19 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 17.5v-11A1.5 1.5 0 0 1 6.5 5z"),
    RETRY("M19.5 13.2A7.6 7.6 0 1 1 18 7.3L20 9.5M20.2 4.5v5h-5"),
    SEND_BACK("M9 6.5L4 11.5l5 5M4 11.5h12a4 4 0 0 0 4-4V5.5"),

    // states, small
    RING(circle(12, 12, 6)),
    HOURGLASS("M6.5 3.8h11M6.5 20.2h11M8 3.8v3.4L12 12l4-4.8V3.8M8 20.2v-3.4L12 12l4 4.8v3.4"),
    ARC("M12 3.8A8.2 8.2 0 1 1 3.8 12"),
    HAND(
            "M8.3 12.5V6.3M11.5 11V3.9M14.7 11V4.9M17.9 12.5V7.4M17.9 12v2.6a5.9 5.9 0 0 1-5.9 5.9c-2.6 0-4-1-5.3-3.1l-2.8-4.7"
                    + "c1.4-1 2.7-.6 3.4.6l1 1.7"),
    DIAMOND("", "M12 3.5l8.5 8.5-8.5 8.5L3.5 12z"),
    CHECK("M5 12.8l4.6 4.6L19.2 7"),
    CROSS("M6.3 6.3l11.4 11.4M17.7 6.3L6.3 17.7"),
    DASH("M5.5 12h13"),
    SQUARE("M6.5 5.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1z"),
    DOT("", circle(12, 12, 7.5)),

    // working on the drawing
    UNDO("M8.5 4.5L4 9l4.5 4.5M4 9h10.2a5.3 5.3 0 0 1 0 10.6H9.5"),
    REDO("M15.5 4.5L20 9l-4.5 4.5M20 9H9.8a5.3 5.3 0 0 0 0 10.6h4.7"),
    PLUS("M12 5v14M5 12h14"),
    MINUS("M5 12h14"),
    FIT("M9 4.5H4.5V9M15 4.5h4.5V9M9 19.5H4.5V15M15 19.5h4.5V15"),
    TIDY("M4 4.5h6v5H4zM14 4.5h6v5h-6zM14 14.5h6v5h-6zM10 7h4M12 7v10h2"),
    ALIGN_LEFT("M4 3.5v17M8 6.5h11.5v4H8zM8 13.5h7v4H8z"),
    ALIGN_CENTRE("M12 3.5v3M12 10.5v3M12 17.5v3M5.5 6.5h13v4h-13zM8 13.5h8v4H8z"),
    ALIGN_RIGHT("M20 3.5v17M4.5 6.5H16v4H4.5zM9 13.5h7v4H9z"),
    ALIGN_TOP("M3.5 4h17M6.5 8v11.5h4V8zM13.5 8v7h4V8z"),
    ALIGN_MIDDLE("M3.5 12h3M10.5 12h3M17.5 12h3M6.5 5.5v13h4v-13zM13.5 8v8h4V8z"),
    ALIGN_BOTTOM("M3.5 20h17M6.5 4.5V16h4V4.5zM13.5 9v7h4V9z"),
    SPACE_ACROSS("M4 3.5v17M20 3.5v17M9.5 7h5v10h-5z"),
    SPACE_DOWN("M3.5 4h17M3.5 20h17M7 9.5h10v5H7z"),
    MAP("M9 5L4 7v12l5-2 6 2 5-2V5l-5 2zM9 5v12M15 7v12"),
    COPY(
            "M9.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM16 5.5a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2"),
    TRASH(
            "M4.5 6.5h15M9.5 6.5V5a1.5 1.5 0 0 1 1.5-1.5h2A1.5 1.5 0 0 1 14.5 5v1.5M6.5 6.5l.8 12a2 2 0 0 0 2 1.9h5.4a2 2 0 0 0 2-1.9l.8-12"
                    + "M10.2 10.5v6M13.8 10.5v6"),
    PIN("M8.5 3.8h7M9.5 3.8v5.7L6.5 13.5h11l-3-4V3.8M12 13.5v6.7"),
    MASK("M4 6.5c5-1.7 11-1.7 16 0v5.5c0 4-4 7.3-8 7.3s-8-3.3-8-7.3zM8 11.5h2.5M13.5 11.5H16M9.5 15.2c1.6.9 3.4.9 5 0"),

    // files and window
    FOLDER("M3.5 7.5a2 2 0 0 1 2-2h4L12 8h6.5a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2z"),
    FILE("M7 3.5h6.5L19 9v9.5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2zM13.5 3.5V9H19"),
    SAVE("M6 4h10l4 4v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8 4v4.5h7V4M8 20v-6h8v6"),
    DOWNLOAD("M12 4v11M7.5 10.5L12 15l4.5-4.5M4.5 19.5h15"),
    KEYBOARD(
            "M4.5 6h15a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM6.5 10h.1M10.2 10h.1M13.8 10h.1M17.5 10h.1M7.5 14h9"),
    SETTINGS("M4 7.5h9M17 7.5h3M4 16.5h3M11 16.5h9" + circle(15, 7.5, 2) + circle(9, 16.5, 2)),
    SUN(circle(12, 12, 3.8)
            + "M12 2.8v2.2M12 19v2.2M2.8 12H5M19 12h2.2M5.5 5.5L7 7M17 17l1.5 1.5M5.5 18.5L7 17M17 7l1.5-1.5"),
    MOON("M20 14.3A8.3 8.3 0 0 1 9.7 4a8.3 8.3 0 1 0 10.3 10.3z"),
    CLOCK(circle(12, 12, 8.5) + "M12 7.2V12l3.2 2.2"),
    INFO(circle(12, 12, 8.5) + "M12 11v5.2M12 7.7v.1"),
    WARNING(
            "M10.5 4.8L3.2 17.4a1.7 1.7 0 0 0 1.5 2.6h14.6a1.7 1.7 0 0 0 1.5-2.6L13.5 4.8a1.7 1.7 0 0 0-3 0zM12 9.5v4.3M12 16.7v.1"),
    LOCK("M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM8 10.5V8a4 4 0 0 1 8 0v2.5"),
    STAR("M12 3.8l2.5 5.2 5.700.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z"),
    CLOSE("M6.5 6.5l11 11M17.5 6.5l-11 11"),
    MORE("", circle(5.5, 12, 1.6) + circle(12, 12, 1.6) + circle(18.5, 12, 1.6)),
    ARROW_RIGHT("M4.5 12h15M13.5 6l6 6-6 6"),
    CHEVRON_UP("M6 15l6-6 6 6"),
    CHEVRON_DOWN("M6 9l6 6 6-6"),
    CHEVRON_LEFT("M15 6l-6 6 6 6"),
    CHEVRON_RIGHT("M9 6l6 6-6 6");

    private final String outline;
    private final String solid;

    Icon(String outline) {
        this(outline, "");
    }

    Icon(String outline, String solid) {
        this.outline = outline;
        this.solid = solid;
    }

    /// The part drawn with the pen, as SVG path data; may be empty.
    public String outline() {
        return outline;
    }

    /// The filled part, as SVG path data; may be empty.
    public String solid() {
        return solid;
    }

    private static String circle(double x, double y, double r) {
        return "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0z".formatted(x - r, y, r, r, 2 * r, r, r, 2 * r);
    }
}
