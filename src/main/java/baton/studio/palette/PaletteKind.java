package baton.studio.palette;

import static baton.studio.palette.Words.text;

import baton.studio.look.NodeLook;
import java.util.Locale;

/// What can stand on the canvas, in the order in which it is offered.
enum PaletteKind {
    AGENT(Group.PEOPLE, "agent", NodeLook.AGENT, true),
    TEAM(Group.PEOPLE, "team", NodeLook.TEAM, false),
    DISCUSSION(Group.PEOPLE, "discussion", NodeLook.DISCUSSION, false),
    REVIEW(Group.PEOPLE, "review", NodeLook.REVIEW, true),
    START(Group.FLOW, "start", NodeLook.START, true),
    DECISION(Group.FLOW, "decision", NodeLook.DECISION, true),
    FOR_EACH(Group.FLOW, "forEach", NodeLook.FOR_EACH, false),
    WORKFLOW(Group.FLOW, "workflow", NodeLook.WORKFLOW, false),
    ACTION(Group.DO, "action", NodeLook.ACTION, false),
    RESULT(Group.DO, "result", NodeLook.RESULT, true),
    NOTE(Group.DO, "note", NodeLook.NOTE, true),
    FRAME(Group.DO, "frame", NodeLook.FRAME, true);

    /// Under which heading it stands.
    enum Group {
        PEOPLE,
        FLOW,
        DO;

        String words() {
            return text("group." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final Group group;
    private final String key;
    private final NodeLook look;
    private final boolean runnable;

    PaletteKind(Group group, String key, NodeLook look, boolean runnable) {
        this.group = group;
        this.key = key;
        this.look = look;
        this.runnable = runnable;
    }

    Group group() {
        return group;
    }

    /// The name of the type in the file.
    String key() {
        return key;
    }

    NodeLook look() {
        return look;
    }

    /// Whether this version can run it; what it cannot, it does not add.
    boolean runnable() {
        return runnable;
    }

    String title() {
        return text("kind." + key);
    }

    String about() {
        return text("kind." + key + ".about");
    }
}
