package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.monitor.RunView;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the hand-off brought in the run that is shown.
final class LastHandedSection implements Section {

    private final HandoffId handoff;
    private final VBox box = new VBox(6);
    private final VBox card = new VBox(8, Parts.label(text("last-handed"), "strong"), box);
    private Optional<Fields> shown = Optional.empty();

    LastHandedSection(HandoffId handoff) {
        this.handoff = handoff;
        card.setId("inspector-last-handed");
        card.getStyleClass().addAll("card", "flat", "last-handed");
        Parts.present(card, false);
    }

    @Override
    public Region root() {
        return card;
    }

    @Override
    public void show(Draft draft) {}

    @Override
    public void follow(Optional<RunView> run) {
        var values = run.flatMap(view -> HandedOver.in(view.state(), handoff));
        if (!values.equals(shown)) {
            shown = values;
            Parts.present(card, values.isPresent());
            values.ifPresent(fields -> box.getChildren().setAll(ValueRows.of(fields)));
        }
    }
}
