package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.run.Delivery;
import baton.run.RunState;
import baton.run.StepState;
import baton.studio.form.Column;
import baton.studio.look.StatePill;
import baton.studio.monitor.RunView;
import baton.workflow.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an agent received and gave in the run that is shown.
final class LastRunSection implements Section {

    private final NodeId node;
    private final VBox box = new Column(8);
    private Optional<Glance> shown = Optional.empty();

    /// What is seen of a step; views of one run that do not differ in it draw nothing anew.
    private record Glance(StepState step, List<Delivery> received, List<String> names, String saying) {}

    LastRunSection(NodeId node) {
        this.node = node;
        box.setId("inspector-last-run");
        box.getStyleClass().add("inspector-section");
        draw();
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {}

    @Override
    public void follow(Optional<RunView> run) {
        var glance = run.flatMap(this::glance);
        if (!glance.equals(shown)) {
            shown = glance;
            draw();
        }
    }

    private Optional<Glance> glance(RunView view) {
        RunState run = view.state();
        return run.step(node).map(step -> {
            var received = run.received(node);
            var names = received.stream()
                    .map(one -> run.workflow().nameOf(one.from()))
                    .toList();
            return new Glance(step, received, names, view.saying().getOrDefault(step.key(), ""));
        });
    }

    private void draw() {
        box.getChildren()
                .setAll(shown.map(LastRunSection::parts)
                        .orElseGet(() -> List.of(Parts.wrapped(text("last-run.none"), "hint"))));
    }

    private static List<Node> parts(Glance glance) {
        var parts = new ArrayList<Node>();
        parts.add(Parts.row(new StatePill(BadgeStates.of(glance.step().status()))));
        for (int i = 0; i < glance.received().size(); i++) {
            parts.add(Parts.wrapped(text("last-run.received", glance.names().get(i)), "field-label"));
            parts.add(card(ValueRows.of(glance.received().get(i).fields())));
        }
        var failure = glance.step().failure();
        if (failure != null) {
            parts.add(Parts.wrapped(failure.title(), "strong"));
            parts.add(Parts.wrapped(failure.why(), "text-2"));
        }
        if (!glance.step().output().isEmpty()) {
            parts.add(Parts.wrapped(text("last-run.gave"), "field-label"));
            parts.add(card(ValueRows.of(glance.step().output())));
        } else if (!glance.saying().isBlank()) {
            parts.add(Parts.wrapped(text("last-run.saying"), "field-label"));
            parts.add(card(Parts.wrapped(glance.saying(), "text-2")));
        }
        return parts;
    }

    private static Node card(Node content) {
        var card = new Column(content);
        card.getStyleClass().addAll("card", "flat");
        return card;
    }
}
