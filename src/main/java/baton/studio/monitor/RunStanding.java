package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.RunStatus;
import baton.studio.look.Icon;

/// How a whole run stands, as the studio shows it: by a drawing, a colour and a word.
public enum RunStanding {
    RUNNING(Icon.ARC, "pill-working"),
    PAUSED(Icon.PAUSE, "pill-neutral"),
    NEEDS_YOU(Icon.DIAMOND, "pill-needs-you"),
    /// Not over, and nobody is at work on it.
    INTERRUPTED(Icon.WARNING, "pill-needs-you"),
    DONE(Icon.CHECK, "pill-done"),
    FAILED(Icon.CROSS, "pill-failed"),
    STOPPED(Icon.SQUARE, "pill-stopped");

    private final Icon icon;
    private final String styleClass;

    RunStanding(Icon icon, String styleClass) {
        this.icon = icon;
        this.styleClass = styleClass;
    }

    public static RunStanding of(RunStatus status) {
        return switch (status) {
            case RUNNING -> RUNNING;
            case PAUSED -> PAUSED;
            case NEEDS_YOU -> NEEDS_YOU;
            case DONE -> DONE;
            case FAILED -> FAILED;
            case STOPPED -> STOPPED;
        };
    }

    public Icon icon() {
        return icon;
    }

    /// The style class of a pill of this colour.
    public String styleClass() {
        return styleClass;
    }

    /// One word or two.
    public String words() {
        return switch (this) {
            case RUNNING -> text("standing.running");
            case PAUSED -> text("standing.paused");
            case NEEDS_YOU -> text("standing.needs-you");
            case INTERRUPTED -> text("standing.interrupted");
            case DONE -> text("standing.done");
            case FAILED -> text("standing.failed");
            case STOPPED -> text("standing.stopped");
        };
    }

    public boolean isOver() {
        return this == DONE || this == FAILED || this == STOPPED;
    }
}
