package baton.cli;

import baton.run.Deadlines;
import baton.run.PauseReason;
import baton.run.RunState;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.run.ToolQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that a run waits for a person with.
///
/// @param step  the step that asks; none if the run as a whole does
/// @param words the question in a line
record Waiting(RunState run, @Nullable StepState step, Kind kind, String words, Instant since) {

    /// What is asked.
    enum Kind {
        REVIEW("review"),
        HELP("help"),
        TOOL("tool"),
        LIMIT("limit");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// What other programs are told.
        String key() {
            return key;
        }
    }

    /// All that the run asks now, in the order of the workflow.
    static List<Waiting> of(RunState run) {
        if (run.outcome().isPresent()) {
            return List.of();
        }
        var all = new ArrayList<Waiting>();
        for (var step : run.needingPerson()) {
            all.add(new Waiting(
                    run, step, kind(step), words(run, step), Objects.requireNonNullElse(step.changed(), run.latest())));
        }
        run.pause()
                .filter(reason -> !(reason instanceof PauseReason.Wished))
                .ifPresent(reason -> all.add(
                        new Waiting(run, null, Kind.LIMIT, FactLines.paused(run.workflow(), reason), run.latest())));
        return all;
    }

    /// What will happen if nobody answers; nothing where it waits as long as it takes.
    Optional<Deadlines.Due> due() {
        return step == null ? Optional.empty() : Deadlines.of(run, step);
    }

    /// The name of who asks; empty if the run as a whole does.
    String who() {
        return step == null ? "" : Words.name(run.workflow(), step.key());
    }

    /// Whether it is asked whether an agent may use a tool.
    boolean isAboutPermission() {
        return step != null && step.tools().asked() == ToolQuestion.MAY_IT;
    }

    private static Kind kind(StepState step) {
        return switch (step.status()) {
            case NEEDS_REVIEW -> Kind.REVIEW;
            case NEEDS_ANSWER -> Kind.TOOL;
            default -> Kind.HELP;
        };
    }

    private static String words(RunState run, StepState step) {
        if (step.status() == StepStatus.NEEDS_REVIEW) {
            return Received.question(step, run);
        }
        if (step.status() == StepStatus.NEEDS_ANSWER) {
            return AboutTool.words(step, run);
        }
        var failure = step.failure();
        return failure == null ? "" : failure.title();
    }
}
