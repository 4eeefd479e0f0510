package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.engine.ModelBook;
import baton.workflow.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Which model an agent uses.
final class ModelSection implements Section {

    private static final String DEFAULT = "default";

    private final NodeHandle node;
    private final ObservableValue<ModelNames> models;
    private final Choice<Offer> choice = new Choice<>("inspector-model", text("model"), List.of(), Offer::words);
    private final Region root;

    /// @param model the name in the file; `null` for the workflow's default
    record Offer(@Nullable String model, String words) {}

    ModelSection(NodeHandle node, ObservableValue<ModelNames> models) {
        this.node = node;
        this.models = models;
        choice.onChoose(offer -> node.changeAgent(agent -> agent.withModel(offer.model())));
        root = Parts.labelled(text("model"), choice.root());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Draft draft) {
        node.agent(draft.workflow()).map(ModelSection::model).ifPresent(this::show);
    }

    private void show(String model) {
        var offers = offers(models.getValue(), model);
        choice.show(
                offers,
                offers.stream()
                        .filter(offer -> Objects.equals(offer.model(), named(model)))
                        .findFirst()
                        .orElse(offers.getFirst()));
    }

    static String model(NodeType.Agent agent) {
        return agent.model() == null ? DEFAULT : agent.model();
    }

    /// The name in the file; `null` for the workflow's default.
    static @Nullable String named(String chosen) {
        return chosen.equals(DEFAULT) ? null : chosen;
    }

    /// What can be chosen; a model that is not connected on this computer is offered as long as it is chosen.
    static List<Offer> offers(ModelNames models, String chosen) {
        var offers = new ArrayList<Offer>();
        offers.add(new Offer(null, text("model.default", models.usual())));
        offers.add(new Offer(ModelBook.PRACTICE, text("model.practice")));
        models.names().forEach(name -> offers.add(new Offer(name, name)));
        ModelBook.ALIASES.stream()
                .filter(alias -> models.aliases().containsKey(alias))
                .forEach(alias -> offers.add(new Offer(
                        alias,
                        text(
                                "model.alias",
                                alias,
                                String.valueOf(models.aliases().get(alias))))));
        if (!chosen.equals(DEFAULT) && offers.stream().noneMatch(offer -> chosen.equals(offer.model()))) {
            offers.add(new Offer(chosen, text("model.unknown", chosen)));
        }
        return offers;
    }
}
