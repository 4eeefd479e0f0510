package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.workflow.AgentLimits;
import baton.workflow.NodeType;
import baton.workflow.Place;
import java.time.Duration;
import javafx.scene.layout.Region;

/// How long an agent may take for one try, and how often it may use its tools.
final class LimitsSection implements Section {

    static final String PROBLEM = "agent.limits";
    private static final long A_DAY = 24 * 60;
    private static final long MOST_USES = 1000;

    private final NodeHandle node;
    private final NumberBox minutes;
    private final NumberBox uses;
    private final Region usesRow;
    private final ProblemList problems;
    private final Fold fold;

    LimitsSection(NodeHandle node) {
        this.node = node;
        minutes =
                new NumberBox("inspector-timeout", text("limits.minutes.name"), 1, A_DAY, node.document(), this::allow);
        uses = new NumberBox(
                "inspector-tool-calls", text("limits.uses.name"), 1, MOST_USES, node.document(), this::allowUses);
        usesRow = SentenceRow.of(text("limits.uses"), uses.root());
        problems = new ProblemList(
                node.document(),
                problem -> problem.place().equals(new Place.AtNode(node.id()))
                        && problem.code().equals(PROBLEM));
        fold = new Fold(
                        "inspector-limits",
                        text("limits"),
                        new Column(8, SentenceRow.of(text("limits.minutes"), minutes.root()), usesRow, problems.root()))
                .opensFor(problems);
    }

    private void allow(long chosen) {
        var time = Duration.ofMinutes(chosen);
        node.typeAgent(
                "timeout",
                agent -> agent.withLimits(
                        agent.limits().withTimeout(time.equals(AgentLimits.USUAL_TIMEOUT) ? null : time)));
    }

    private void allowUses(long chosen) {
        var count = (int) chosen;
        node.typeAgent(
                "toolCalls",
                agent -> agent.withLimits(
                        agent.limits().withToolCalls(count == AgentLimits.USUAL_TOOL_CALLS ? null : count)));
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        node.agent(draft.workflow()).ifPresent(this::show);
        problems.show(draft);
    }

    private void show(NodeType.Agent agent) {
        var limits = agent.limits();
        minutes.show(LimitWords.minutes(limits.timeoutOrUsual()));
        uses.show(limits.toolCallsOrUsual());
        Parts.present(usesRow, agent.hasTools());
        var time = LimitWords.time(limits.timeoutOrUsual());
        fold.summarize(agent.hasTools() ? text("limits.summary", time, limits.toolCallsOrUsual()) : time);
    }
}
