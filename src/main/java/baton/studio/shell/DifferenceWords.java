package baton.studio.shell;

import baton.run.Wording;
import baton.studio.fx.Messages;
import baton.workflow.Aspect;
import baton.workflow.Differences;
import java.util.List;
import java.util.stream.Stream;

/// Says in plain words what one state of a workflow has otherwise than another.
final class DifferenceWords {

    private static final Messages TEXT = Messages.of("shell");
    private static final int LONGEST_NOTE = 40;

    private DifferenceWords() {}

    /// A line for each thing that is not the same, and one for all that were moved.
    static List<String> of(Differences differences) {
        var moved = differences.moved() == 0
                ? Stream.<String>empty()
                : Stream.of(TEXT.text("compare.moved", differences.moved()));
        return Stream.concat(differences.changes().stream().map(DifferenceWords::line), moved)
                .toList();
    }

    private static String line(Differences.Change change) {
        var what = thing(change);
        return switch (change.how()) {
            case ADDED -> TEXT.text("compare.added", what);
            case REMOVED -> TEXT.text("compare.removed", what);
            case CHANGED ->
                TEXT.text(
                        "compare.changed",
                        what,
                        Wording.list(change.aspects().stream()
                                .sorted()
                                .map(DifferenceWords::aspect)
                                .toList()));
        };
    }

    private static String thing(Differences.Change change) {
        return switch (change.what()) {
            case WORKFLOW -> TEXT.text("compare.workflow");
            case STEP -> TEXT.text("compare.step", change.name());
            case HANDOFF -> TEXT.text("compare.handoff", change.name(), change.to());
            case NOTE -> TEXT.text("compare.note", cut(change.name()));
        };
    }

    private static String cut(String note) {
        var line = note.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NOTE ? line : line.substring(0, LONGEST_NOTE) + "…";
    }

    private static String aspect(Aspect aspect) {
        return switch (aspect) {
            case NAME -> TEXT.text("aspect.name");
            case ABOUT -> TEXT.text("aspect.about");
            case LIMITS -> TEXT.text("aspect.limits");
            case KIND -> TEXT.text("aspect.kind");
            case WAITS_FOR -> TEXT.text("aspect.waitsFor");
            case ASKS -> TEXT.text("aspect.asks");
            case JOB -> TEXT.text("aspect.job");
            case GOAL -> TEXT.text("aspect.goal");
            case INSTRUCTIONS -> TEXT.text("aspect.instructions");
            case MODEL -> TEXT.text("aspect.model");
            case TOOLS -> TEXT.text("aspect.tools");
            case KNOWLEDGE -> TEXT.text("aspect.knowledge");
            case CHECKS -> TEXT.text("aspect.checks");
            case ON_FAILURE -> TEXT.text("aspect.onFailure");
            case PRACTICE -> TEXT.text("aspect.practice");
            case QUESTION -> TEXT.text("aspect.question");
            case SHOWS -> TEXT.text("aspect.shows");
            case WHO_DECIDES -> TEXT.text("aspect.whoDecides");
            case FILE -> TEXT.text("aspect.file");
            case ENDS -> TEXT.text("aspect.ends");
            case LABEL -> TEXT.text("aspect.label");
            case WHEN -> TEXT.text("aspect.when");
            case GIVES -> TEXT.text("aspect.gives");
            case REPAIRS -> TEXT.text("aspect.repairs");
            case ROUNDS -> TEXT.text("aspect.rounds");
            case TEXT -> TEXT.text("aspect.text");
            case PLACE -> TEXT.text("aspect.place");
            case OTHER -> TEXT.text("aspect.other");
        };
    }
}
