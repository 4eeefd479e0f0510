package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.form.FieldForm;
import baton.workflow.AgentLimits;
import baton.workflow.Contract;
import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import baton.workflow.Place;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What happens when an agent fails: how often it tries again, and what then.
final class FailureSection implements Section {

    static final String PROBLEM = "agent.otherwise";

    private final NodeHandle node;
    private final NumberBox again;
    private final Choice<OnFailure> then;
    private final VBox instead = new Column(8);
    private final ProblemList problems;
    private final Fold fold;
    private Contract asked = Contract.NONE;
    private @Nullable FieldForm form;

    FailureSection(NodeHandle node) {
        this.node = node;
        again = new NumberBox("inspector-tries", text("failure.tries.name"), 0, 19, node.document(), this::tryAgain);
        then = new Choice<>(
                "inspector-on-failure",
                text("failure.then"),
                List.of(OnFailure.values()),
                on -> text("failure.long." + on.key()));
        then.onChoose(chosen -> node.changeAgent(agent -> agent.withOnFailure(chosen)));
        problems = new ProblemList(
                node.document(),
                problem -> problem.place().equals(new Place.AtNode(node.id()))
                        && problem.code().equals(PROBLEM));
        var content = new Column(
                8,
                SentenceRow.of(text("failure.tries"), again.root()),
                Parts.labelled(text("failure.then"), then.root()),
                instead,
                problems.root());
        fold = new Fold("inspector-failure", text("failure"), content).opensFor(problems);
    }

    private void tryAgain(long times) {
        node.typeAgent("tries", agent -> agent.withLimits(tries(agent.limits(), (int) times + 1)));
    }

    /// The usual number of tries is left unsaid, as in a file written by hand.
    private static AgentLimits tries(AgentLimits limits, int tries) {
        return limits.withTries(tries == AgentLimits.USUAL_TRIES ? null : Integer.valueOf(tries));
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        node.agent(draft.workflow()).ifPresent(agent -> show(draft, agent));
        problems.show(draft);
    }

    private void show(Draft draft, NodeType.Agent agent) {
        again.show(agent.limits().triesOrUsual() - 1L);
        then.show(agent.onFailureOrUsual());
        fold.summarize(LimitWords.failure(agent));
        Parts.present(instead, agent.onFailureOrUsual() == OnFailure.CONTINUE);
        var otherwise = agent.otherwise() == null ? Fields.NONE : agent.otherwise();
        form(Contracts.askedOf(draft.workflow(), node.id())).show(otherwise);
    }

    private FieldForm form(Contract contract) {
        var known = form;
        if (known != null && asked.equals(contract)) {
            return known;
        }
        asked = contract;
        var made = new FieldForm(contract.fields(), Fields.NONE);
        made.onChange(() -> node.typeAgent("otherwise", agent -> agent.withOtherwise(orNone(made.values()))));
        made.root().focusWithinProperty().subscribe((was, is) -> {
            if (was && !is) {
                node.document().endTyping();
            }
        });
        instead.getChildren().setAll(Parts.wrapped(text("failure.instead"), "hint"), made.root());
        form = made;
        return made;
    }

    private static @Nullable Fields orNone(Fields values) {
        return values.isEmpty() ? null : values;
    }
}
