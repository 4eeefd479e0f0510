package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.monitor.RunView;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the hand-off brought in the run that is shown.
final class LastHandedSection implements Section {

    private final HandoffId handoff;
    private final VBox box = new Column(6);
    private final VBox card = new Column(8, Parts.label(text("last-handed"), "strong"), box);
    private final VBox root = new Column(card);
    private Optional<Fields> shown = Optional.empty();

    LastHandedSection(HandoffId handoff) {
        this.handoff = handoff;
        card.setId("inspector-last-handed");
        card.getStyleClass().addAll("card", "flat");
        root.getStyleClass().add("last-handed");
        Parts.present(root, false);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Draft draft) {}

    @Override
    public void follow(Optional<RunView> run) {
        var values = run.flatMap(view -> HandedOver.in(view.state(), handoff));
        if (!values.equals(shown)) {
            shown = values;
            Parts.present(root, values.isPresent());
            values.ifPresent(fields -> box.getChildren().setAll(ValueRows.of(fields)));
        }
    }
}
