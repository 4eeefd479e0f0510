package baton.studio.canvas.picture;

import baton.run.Failure;
import baton.run.Mark;
import baton.run.Progress;
import baton.run.ReviewAnswer;
import baton.run.StepEnding;
import baton.run.StepState;
import baton.run.StepUse;
import baton.run.ToolQuestion;
import baton.studio.fx.Messages;
import baton.studio.look.BadgeState;
import baton.studio.look.StateWords;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What cards show of a run at one moment.
final class CardLives {

    private static final Messages MESSAGES = Messages.of("canvas");

    private static final int FIRST = 80;

    private final RunGlance run;
    private final Instant now;

    CardLives(RunGlance run, Instant now) {
        this.run = run;
        this.now = now;
    }

    CardLife of(Node node) {
        return run.state().step(node.id()).map(step -> of(node, step)).orElse(CardLife.Still.STILL);
    }

    private CardLife of(Node node, StepState step) {
        var ended = run.state().outcome().isPresent();
        return switch (step.status()) {
            case WAITING -> ended ? CardLife.Still.STILL : waiting(step);
            case READY -> ended ? stopped(step) : living(step, BadgeState.NEXT, meta(round(step)));
            case WORKING, AT_TOOLS -> ended ? stopped(step) : working(step, Peek.of(said(step)));
            case USING_TOOL -> ended ? stopped(step) : working(step, Peek.of(atTools(step)));
            case RETRYING -> ended ? stopped(step) : retrying(node, step);
            case NEEDS_REVIEW, NEEDS_HELP, NEEDS_ANSWER -> ended ? stopped(step) : needsYou(step);
            case FAILING, FAILED -> failed(step);
            case GOING_BACK, DONE -> done(node, step);
            case REJECTED -> named(step, BadgeState.STOPPED, MESSAGES.text("life.rejected"), meta(took(step)));
            case SKIPPED ->
                named(step, BadgeState.SKIPPED, MESSAGES.text(step.isLeftOut() ? "life.skipped" : "life.notTaken"), "");
        };
    }

    /// A join says for whom it waits as soon as somebody else has delivered.
    private CardLife waiting(StepState step) {
        boolean delivered = false;
        var open = new ArrayList<Handoff>(2);
        for (var handoff : run.state().workflow().to(step.node())) {
            var mark = handoff.goesBack() ? Mark.SKIPPED : run.state().mark(handoff.id());
            delivered |= mark == Mark.DELIVERED;
            if (mark == Mark.OPEN) {
                open.add(handoff);
            }
        }
        return delivered && !open.isEmpty()
                ? named(step, BadgeState.NOT_RUN, waitsFor(open), "")
                : CardLife.Still.STILL;
    }

    private String waitsFor(List<Handoff> open) {
        return open.size() == 1
                ? MESSAGES.text(
                        "life.waitsFor",
                        run.state().workflow().nameOf(open.getFirst().from()))
                : MESSAGES.text("life.waitsForMore", open.size());
    }

    private String said(StepState step) {
        return run.saying().getOrDefault(step.key(), "");
    }

    /// What its tools are at: the first that is at work, and how many more are.
    private static String atTools(StepState step) {
        if (step.waitsElsewhere()) {
            return MESSAGES.text("life.waitsElsewhere");
        }
        var tools = step.tools();
        if (tools.stopping()) {
            return MESSAGES.text("life.stopping", Doing.of(tools.wish()));
        }
        var first = Doing.of(tools.wish(
                tools.atWork().stream().min(Comparator.naturalOrder()).orElse(tools.next())));
        int more = tools.atWork().size() - 1;
        return more < 1 ? first + "…" : MESSAGES.text("life.andMore", shortened(first), more);
    }

    /// So that there is room for how many more there are.
    private static String shortened(String doing) {
        return doing.length() <= FIRST ? doing : doing.substring(0, FIRST - 1).strip() + "…";
    }

    private CardLife working(StepState step, String peek) {
        return living(step, BadgeState.WORKING, meta(round(step), since(step.started())))
                .saying(peek)
                .using(CardUses.of(use(step), Spans.countWords(said(step))));
    }

    private CardLife retrying(Node node, StepState step) {
        int next = step.attempt() + 1;
        var tries = node.type() instanceof NodeType.Agent agent ? agent.limits().triesOrUsual() : next;
        var due = step.due();
        var left = due == null ? Duration.ZERO : Duration.between(now, due);
        var most = Math.max(tries, next);
        var when = left.isPositive()
                ? MESSAGES.text("life.retryIn", next, most, Spans.left(left))
                : MESSAGES.text("life.retry", next, most);
        return living(step, BadgeState.RETRYING, meta(round(step), when))
                .using(CardUses.of(use(step), 0))
                .because(failure(step));
    }

    private StepUse use(StepState step) {
        var use = StepUse.of(run.state(), step.node());
        return use.visit() == step.visit() ? use : StepUse.NONE;
    }

    private static boolean isStopped(StepState step) {
        var failure = step.failure();
        return failure != null && failure.kind() == Failure.Kind.STOPPED;
    }

    private CardLife failed(StepState step) {
        var state = isStopped(step) ? BadgeState.STOPPED : BadgeState.FAILED;
        return living(step, state, meta(round(step), tries(step)))
                .failed(failure(step))
                .using(CardUses.of(use(step), 0));
    }

    /// One that the person stopped asks as quietly as they stopped it.
    private CardLife needsYou(StepState step) {
        var state = isStopped(step) ? BadgeState.STOPPED : BadgeState.NEEDS_YOU;
        return living(step, state, meta(round(step), since(step.changed())))
                .failed(failure(step))
                .asking(question(step))
                .using(CardUses.of(use(step), 0));
    }

    private String question(StepState step) {
        if (run.moment() == RunGlance.Moment.PAST) {
            return "";
        }
        return switch (step.status()) {
            case NEEDS_REVIEW -> MESSAGES.text("life.review");
            case NEEDS_ANSWER ->
                switch (Objects.requireNonNullElse(step.tools().asked(), ToolQuestion.MAY_IT)) {
                    case MAY_IT -> MESSAGES.text("life.allow");
                    case WHAT_SAY_YOU -> MESSAGES.text("life.answer");
                    case WAS_IT_DONE -> MESSAGES.text("life.wasItDone");
                };
            default -> MESSAGES.text("life.help");
        };
    }

    private CardLife done(Node node, StepState step) {
        var words = node.type() instanceof NodeType.Agent ? Spans.countWords(step.output()) : 0;
        var meta = meta(takenOver(step), sample(step), round(step), answer(step), took(step));
        return living(step, BadgeState.DONE, meta).using(CardUses.of(use(step), words));
    }

    private CardLife stopped(StepState step) {
        return living(step, BadgeState.STOPPED, meta(round(step))).using(CardUses.of(use(step), 0));
    }

    private static CardLife.Living living(StepState step, BadgeState state, String meta) {
        return new CardLife.Living(state, StateWords.of(state), meta, step.key());
    }

    private static CardLife named(StepState step, BadgeState state, String word, String meta) {
        return new CardLife.Living(state, word, meta, step.key());
    }

    private static String meta(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String round(StepState step) {
        if (step.visit() < 2) {
            return "";
        }
        int most = Progress.mostTurns(run.state(), step.node());
        return most < step.visit()
                ? MESSAGES.text("life.round", step.visit())
                : MESSAGES.text("life.roundOf", step.visit(), most);
    }

    /// All that a forked run takes over, it takes over in the moment in which it begins.
    private String takenOver(StepState step) {
        var isForked = run.state().settings().origin() != null;
        return isForked && run.state().began().equals(step.changed()) ? MESSAGES.text("life.takenOver") : "";
    }

    private String sample(StepState step) {
        boolean isUsed = step.attempt() == 0 && run.state().settings().samples().containsKey(step.node());
        return isUsed ? MESSAGES.text("life.sample") : "";
    }

    private static String tries(StepState step) {
        return step.attempt() > 1 ? MESSAGES.text("life.tries", step.attempt()) : "";
    }

    private static String answer(StepState step) {
        return switch (step.ending()) {
            case StepEnding.Reviewed(var _, var answer) ->
                switch (answer) {
                    case ReviewAnswer.Approve _ -> MESSAGES.text("life.approved");
                    case ReviewAnswer.SendBack _ -> MESSAGES.text("life.sentBack");
                    case ReviewAnswer.Reject _ -> MESSAGES.text("life.rejected");
                };
            case StepEnding.NotYet _,
                    StepEnding.Gave _,
                    StepEnding.Chose _,
                    StepEnding.Skipped _,
                    StepEnding.FailedFor _ -> "";
        };
    }

    private static String failure(StepState step) {
        var failure = step.failure();
        return failure == null ? "" : failure.title();
    }

    private String since(@Nullable Instant then) {
        return then == null ? "" : Spans.of(Duration.between(then, now));
    }

    /// Only what took some time at all is worth a word.
    private static String took(StepState step) {
        var from = step.started();
        var to = step.changed();
        return from == null || to == null || Objects.equals(from, to) ? "" : Spans.of(Duration.between(from, to));
    }
}
