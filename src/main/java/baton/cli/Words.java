package baton.cli;

import baton.engine.ModelBook;
import baton.run.Deadlines;
import baton.run.RunSettings;
import baton.run.RunStatus;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How things are put in a terminal.
final class Words {

    static final String DONE = "✓ ";
    static final String GOING = "● ";
    static final String ASKS = "◆ ";
    static final String OVER = "✕ ";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Words() {}

    /// "0.4 s", "12 s", "3:05 min", "2:10 h"
    static String took(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? "%d:%02d min".formatted(seconds / 60, seconds % 60)
                : "%d:%02d h".formatted(seconds / 3600, seconds / 60 % 60);
    }

    /// `until 2026-11-24 09:00, then rejected`; what is late is carried out once the run is taken up.
    static String until(Deadlines.Due due, Surroundings here) {
        if (!due.at().isAfter(here.clock().instant())) {
            return "the time was over " + minute(due.at(), here.zone());
        }
        var minute = "until " + minute(due.at(), here.zone());
        return switch (due.then()) {
            case REMIND -> minute + ", then you are reminded";
            case APPROVE -> minute + ", then approved";
            case SEND_BACK -> minute + ", then sent back";
            case REJECT -> minute + ", then rejected";
        };
    }

    static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    static String model(String name) {
        return name.equals(ModelBook.PRACTICE) ? "Practice" : name;
    }

    /// " · forked from run 41", or nothing.
    static String origin(RunSettings settings) {
        var origin = settings.origin();
        return origin == null ? "" : " · forked from run " + origin.number();
    }

    /// "3 steps were taken over"
    static String takenOver(int steps) {
        return switch (steps) {
            case 0 -> "No step was taken over";
            case 1 -> "1 step was taken over";
            default -> steps + " steps were taken over";
        };
    }

    static String name(Workflow workflow, StepKey step) {
        var name = workflow.nameOf(step.node());
        return step.visit() == 1 ? name : name + " (round " + step.visit() + ")";
    }

    static String of(RunStatus status) {
        return switch (status) {
            case RUNNING -> "under way";
            case PAUSED -> "paused";
            case NEEDS_YOU -> "needs you";
            case DONE -> "done";
            case FAILED -> "failed";
            case STOPPED -> "stopped";
        };
    }

    static String mark(RunStatus status) {
        return switch (status) {
            case RUNNING -> GOING;
            case PAUSED, NEEDS_YOU -> ASKS;
            case DONE -> DONE;
            case FAILED, STOPPED -> OVER;
        };
    }

    static String mark(StepStatus status) {
        return switch (status) {
            case WAITING, READY, WORKING, AT_TOOLS, USING_TOOL, RETRYING, FAILING, GOING_BACK -> GOING;
            case NEEDS_REVIEW, NEEDS_HELP, NEEDS_ANSWER -> ASKS;
            case DONE -> DONE;
            case REJECTED, FAILED, SKIPPED -> OVER;
        };
    }

    /// One line a field, or more where its text has more.
    static List<String> listed(Fields fields, String indent) {
        var lines = new ArrayList<String>();
        fields.byName().forEach((name, value) -> {
            var text = value.asText().strip();
            if (text.contains("\n")) {
                lines.add(indent + name + ":");
                lines.addAll(indented(text, indent + "  "));
            } else {
                lines.add(indent + name + ": " + text);
            }
        });
        return lines;
    }

    static List<String> indented(String text, String indent) {
        return text.strip().lines().map(line -> (indent + line).stripTrailing()).toList();
    }

    static String quoted(String text) {
        return "“" + text + "”";
    }
}
