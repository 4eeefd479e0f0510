package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.form.GrowingArea;
import baton.workflow.Deadline;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Place;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;

/// What happens where nobody answers a review: it waits as long as it takes, or a time limit decides.
final class DeadlineSection implements Section {

    static final Set<String> PROBLEMS =
            Set.of("review.deadline", "review.deadline.approves", "review.deadline.nowhere");

    private static final long MOST = Deadline.LONGEST.toMinutes();

    private final NodeHandle node;
    private final Choice<Plan> then;
    private final NumberBox count;
    private final Choice<TimeUnit> unit;
    private final Region time;
    private final TextBinding feedback;
    private final Region feedbackBox;
    private final Region pauses;
    private final ProblemList problems;
    private final Fold fold;
    private TimeUnit counted = TimeUnit.HOURS;

    /// What can be chosen.
    private enum Plan {
        WAIT,
        REMIND,
        APPROVE,
        SEND_BACK,
        REJECT;

        static Plan of(Optional<Deadline> deadline) {
            return deadline.map(one -> switch (one.then()) {
                        case REMIND -> REMIND;
                        case APPROVE -> APPROVE;
                        case SEND_BACK -> SEND_BACK;
                        case REJECT -> REJECT;
                    })
                    .orElse(WAIT);
        }

        Optional<Deadline.Then> then() {
            return switch (this) {
                case WAIT -> Optional.empty();
                case REMIND -> Optional.of(Deadline.Then.REMIND);
                case APPROVE -> Optional.of(Deadline.Then.APPROVE);
                case SEND_BACK -> Optional.of(Deadline.Then.SEND_BACK);
                case REJECT -> Optional.of(Deadline.Then.REJECT);
            };
        }
    }

    DeadlineSection(NodeHandle node) {
        this.node = node;
        then = new Choice<>(
                "inspector-deadline-then",
                text("deadline.then"),
                List.of(Plan.values()),
                one -> text("deadline." + one));
        then.onChoose(this::choose);
        count = new NumberBox("inspector-deadline", text("deadline.name"), 1, MOST, node.document(), this::allow);
        unit = new Choice<>(
                "inspector-deadline-unit",
                text("deadline.unit"),
                List.of(TimeUnit.values()),
                one -> text("deadline.unit." + one));
        unit.onChoose(this::countIn);
        time = SentenceRow.of(text("deadline.after"), count.root(), unit.root());
        var area = new GrowingArea(2, 6);
        area.setId("inspector-deadline-feedback");
        area.setPromptText(text("deadline.feedback.prompt"));
        feedback = new TextBinding(area, node.document(), this::said, typed -> type(one -> one.withFeedback(typed)));
        feedbackBox = Parts.labelled(text("deadline.feedback"), area);
        pauses = Parts.wrapped(text("deadline.pauses"), "hint");
        problems = new ProblemList(
                node.document(),
                problem -> problem.place().equals(new Place.AtNode(node.id())) && PROBLEMS.contains(problem.code()));
        fold = new Fold(
                        "inspector-deadline-fold",
                        text("deadline"),
                        new Column(8, then.root(), time, feedbackBox, pauses, problems.root()))
                .opensFor(problems);
    }

    private static Optional<Deadline> in(Node step) {
        return step.type() instanceof NodeType.Review(var _, var _, var deadline)
                ? Optional.ofNullable(deadline)
                : Optional.empty();
    }

    private String said(Workflow workflow) {
        return node.read(workflow, step -> in(step).map(Deadline::feedback).orElse(""));
    }

    private void choose(Plan plan) {
        node.change(step -> with(
                step, plan.then().map(chosen -> in(step).orElse(Deadline.USUAL).withThen(chosen))));
    }

    private void allow(long chosen) {
        var longest = counted.in(Deadline.LONGEST);
        type(one -> one.withAfter(counted.times(Math.min(chosen, longest))));
    }

    private void countIn(TimeUnit chosen) {
        var number = counted;
        counted = chosen;
        node.change(step -> with(step, in(step).map(one -> {
            var most = chosen.in(Deadline.LONGEST);
            return one.withAfter(chosen.times(Math.min(number.in(one.after()), most)));
        })));
    }

    private void type(UnaryOperator<Deadline> change) {
        node.type("deadline", step -> with(step, in(step).map(change)));
    }

    private static Node with(Node step, Optional<Deadline> deadline) {
        return step.type() instanceof NodeType.Review review
                ? step.withType(review.withDeadline(deadline.orElse(null)))
                : step;
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        var deadline = draft.workflow().node(node.id()).flatMap(DeadlineSection::in);
        var plan = Plan.of(deadline);
        then.show(plan);
        Parts.present(time, deadline.isPresent());
        Parts.present(pauses, deadline.isPresent());
        Parts.present(feedbackBox, plan == Plan.SEND_BACK);
        deadline.ifPresent(one -> {
            counted = counted.orBetterFor(one.after());
            count.show(counted.in(one.after()));
            unit.show(counted);
        });
        feedback.show(draft.workflow());
        fold.summarize(deadline.map(one -> text(
                        "deadline.summary." + one.then(),
                        counted.in(one.after()) + " " + text("deadline.unit." + counted)))
                .orElse(text("deadline.summary.WAIT")));
        problems.show(draft);
    }
}
