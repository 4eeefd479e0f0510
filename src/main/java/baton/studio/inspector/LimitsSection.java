package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.workflow.AgentLimits;
import baton.workflow.NodeType;
import baton.workflow.Place;
import java.time.Duration;
import javafx.scene.layout.Region;

/// How long an agent may take for one try.
final class LimitsSection implements Section {

    static final String PROBLEM = "agent.limits";
    private static final long A_DAY = 24 * 60;

    private final NodeHandle node;
    private final NumberBox minutes;
    private final ProblemList problems;
    private final Fold fold;

    LimitsSection(NodeHandle node) {
        this.node = node;
        minutes =
                new NumberBox("inspector-timeout", text("limits.minutes.name"), 1, A_DAY, node.document(), this::allow);
        problems = new ProblemList(
                node.document(),
                problem -> problem.place().equals(new Place.AtNode(node.id()))
                        && problem.code().equals(PROBLEM));
        fold = new Fold(
                "inspector-limits",
                text("limits"),
                new Column(8, SentenceRow.of(text("limits.minutes"), minutes.root()), problems.root()));
    }

    private void allow(long chosen) {
        var time = Duration.ofMinutes(chosen);
        node.typeAgent(
                "timeout",
                agent -> agent.withLimits(
                        agent.limits().withTimeout(time.equals(AgentLimits.USUAL_TIMEOUT) ? null : time)));
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        node.agent(draft.workflow()).map(NodeType.Agent::limits).ifPresent(limits -> {
            minutes.show(LimitWords.minutes(limits.timeoutOrUsual()));
            fold.summarize(LimitWords.time(limits.timeoutOrUsual()));
        });
        problems.show(draft);
    }
}
