package baton.studio.review;

import baton.run.Deadlines;
import baton.run.Failure;
import baton.run.PauseReason;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.run.Tasks;
import baton.run.ToolQuestion;
import baton.run.ToolWish;
import baton.studio.monitor.ToolWords;
import baton.workflow.NodeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One thing that a run asks a person.
///
/// @param state the run as it was when it asked
/// @param since when it asked
public record Question(RunState state, Ask ask, Instant since) {

    /// What is asked.
    public sealed interface Ask {

        /// To look at what was handed over.
        record Review(StepKey step) implements Ask {}

        /// What to do about a step that failed for good.
        record Help(StepKey step, Failure failure) implements Ask {}

        /// Something about use `use` of a tool by a step, counted from 1.
        record Tool(StepKey step, int use, ToolQuestion about, ToolWish wish) implements Ask {}

        /// Whether the run may go on beyond a limit, or though it repeats itself.
        record Limit(PauseReason reason) implements Ask {}
    }

    /// Which question it is, whatever else has changed about its run.
    ///
    /// @param use which use of a tool it is about; 0 if it is about none
    public record Key(RunId run, Optional<StepKey> step, int use) {}

    /// All that the run asks now, in the order of the workflow.
    public static List<Question> of(RunState state) {
        if (state.outcome().isPresent()) {
            return List.of();
        }
        var questions = new ArrayList<Question>();
        for (var step : state.needingPerson()) {
            questions.add(new Question(state, ask(step), Objects.requireNonNullElse(step.changed(), state.latest())));
        }
        state.pause()
                .filter(reason -> !(reason instanceof PauseReason.Wished))
                .ifPresent(reason -> questions.add(new Question(state, new Ask.Limit(reason), state.latest())));
        return List.copyOf(questions);
    }

    private static Ask ask(StepState step) {
        var failure = step.failure();
        var tools = step.tools();
        var about = tools.asked();
        if (step.status() == StepStatus.NEEDS_ANSWER && about != null) {
            return new Ask.Tool(step.key(), tools.next(), about, tools.wish());
        }
        return step.status() == StepStatus.NEEDS_HELP && failure != null
                ? new Ask.Help(step.key(), failure)
                : new Ask.Review(step.key());
    }

    public Key key() {
        return new Key(state.run(), step(), ask instanceof Ask.Tool(var _, var use, var _, var _) ? use : 0);
    }

    /// Whether doing the same once more may help, and cannot do any harm.
    public boolean canTryAgain() {
        return ask instanceof Ask.Help(var step, var failure)
                && failure.kind() != Failure.Kind.INTERRUPTED
                && state.workflow()
                        .node(step.node())
                        .filter(node -> node.type() instanceof NodeType.Agent)
                        .isPresent();
    }

    /// The step that asks; none if the run as a whole does.
    public Optional<StepKey> step() {
        return switch (ask) {
            case Ask.Review(var step) -> Optional.of(step);
            case Ask.Help(var step, var _) -> Optional.of(step);
            case Ask.Tool(var step, var _, var _, var _) -> Optional.of(step);
            case Ask.Limit _ -> Optional.empty();
        };
    }

    /// What will happen to the review if nobody answers it; nothing where it waits as long as it takes.
    public Optional<Deadlines.Due> due() {
        return step().flatMap(step -> state.step(step.node())).flatMap(step -> Deadlines.of(state, step));
    }

    /// The name of the step that asks; empty if the run as a whole does.
    public String stepName() {
        return step().map(step -> state.workflow().nameOf(step.node())).orElse("");
    }

    /// The question in a line.
    public String words() {
        return switch (ask) {
            case Ask.Review(var step) -> asked(step).orElseGet(() -> Words.text("question.review", stepName()));
            case Ask.Help(var _, var failure) -> failure.title();
            case Ask.Tool(var _, var _, var about, var wish) -> ToolWords.question(stepName(), about, wish);
            case Ask.Limit(var reason) -> LimitWords.title(reason, state.workflow());
        };
    }

    private Optional<String> asked(StepKey step) {
        return Optional.of(Tasks.question(state, step.node())).filter(ask -> !ask.isEmpty());
    }
}
