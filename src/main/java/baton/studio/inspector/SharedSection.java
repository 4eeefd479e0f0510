package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.form.Column;
import baton.studio.inspector.AskFirst.Now;
import baton.studio.inspector.ModelSection.Offer;
import baton.workflow.AgentLimits;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import baton.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Region;

/// What several agents can share: model, tools, limits, when a person is asked, and what happens when they fail.
final class SharedSection implements Section {

    private static final List<Long> MINUTES = List.of(1L, 2L, 5L, 10L, 30L, 60L);
    private static final List<Integer> TRIES = List.of(1, 2, 3, 5, 10);

    private final SharedAgents agents;
    private final Supplies supplies;
    private final MixedChoice<Offer> model;
    private final MixedChoice<Boolean> asks;
    private final MixedChoice<Long> minutes;
    private final MixedChoice<Integer> tries;
    private final MixedChoice<OnFailure> failure;
    private final SharedTools tools;
    private final Region box;

    SharedSection(Document document, Supplies supplies) {
        this.supplies = supplies;
        agents = new SharedAgents(document);
        model = new MixedChoice<>(
                "several-model",
                text("model"),
                Offer::words,
                offer -> agents.change(text("model"), agent -> agent.withModel(offer.model())));
        asks = new MixedChoice<>("several-asks", text("asks-first"), SharedSection::asksWords, this::ask);
        minutes = new MixedChoice<>(
                "several-minutes",
                text("limits.minutes.name"),
                count -> LimitWords.time(Duration.ofMinutes(count)),
                this::allow);
        tries = new MixedChoice<>(
                "several-tries", text("several.tries"), count -> text("several.times", count), this::tryAgain);
        failure = new MixedChoice<>(
                "several-failure",
                text("failure.then"),
                on -> text("failure.long." + on.key()),
                on -> agents.change(text("failure"), agent -> agent.withOnFailure(on)));
        tools = new SharedTools(agents, supplies);
        box = new Column(
                0,
                Parts.labelled(text("model"), model.root()),
                tools.root(),
                Parts.labelled(text("asks-first"), asks.root()),
                Parts.labelled(text("limits.minutes.name"), minutes.root()),
                Parts.labelled(text("several.tries"), tries.root()),
                Parts.labelled(text("failure"), failure.root()));
        box.setId("several-agents");
    }

    private static String asksWords(Boolean before) {
        return text(before ? "asks-first.before" : "asks-first.never");
    }

    private void ask(boolean before) {
        agents.changeEach(text("asks-first"), (workflow, id) -> {
            var asking = new AskFirst(workflow, id);
            return before ? asking.before() : asking.never();
        });
    }

    private void allow(long count) {
        var time = Duration.ofMinutes(count);
        agents.change(
                text("limits.minutes.name"),
                agent -> agent.withLimits(
                        agent.limits().withTimeout(time.equals(AgentLimits.USUAL_TIMEOUT) ? null : time)));
    }

    private void tryAgain(int count) {
        agents.change(
                text("several.tries"),
                agent -> agent.withLimits(
                        agent.limits().withTries(count == AgentLimits.USUAL_TRIES ? null : Integer.valueOf(count))));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        var shared = agents.of(draft.workflow());
        Parts.present(box, !shared.isEmpty());
        if (shared.isEmpty()) {
            return;
        }
        showModels(shared);
        tools.show(shared);
        showAsks(draft.workflow());
        minutes.show(
                MINUTES,
                shared.stream()
                        .map(agent -> LimitWords.minutes(agent.limits().timeoutOrUsual()))
                        .toList());
        tries.show(
                TRIES,
                shared.stream().map(agent -> agent.limits().triesOrUsual()).toList());
        failure.show(
                List.of(OnFailure.values()),
                shared.stream().map(NodeType.Agent::onFailureOrUsual).toList());
    }

    private void showModels(List<NodeType.Agent> shared) {
        var offers = new ArrayList<Offer>();
        var now = new ArrayList<Offer>();
        for (var agent : shared) {
            var chosen = ModelSection.model(agent);
            var offered = ModelSection.offers(supplies.models().getValue(), chosen);
            offered.stream().filter(offer -> !offers.contains(offer)).forEach(offers::add);
            now.add(offered.stream()
                    .filter(offer -> Objects.equals(offer.model(), ModelSection.named(chosen)))
                    .findFirst()
                    .orElse(offered.getFirst()));
        }
        model.show(offers, now);
    }

    private void showAsks(Workflow workflow) {
        var now = agents.ids(workflow).stream()
                .map(id -> new AskFirst(workflow, id).now())
                .filter(one -> one != Now.NOWHERE)
                .map(one -> one == Now.ALWAYS)
                .toList();
        asks.root().setDisable(now.isEmpty());
        asks.show(List.of(false, true), now.isEmpty() ? List.of(false) : now);
    }
}
