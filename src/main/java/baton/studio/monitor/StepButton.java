package baton.studio.monitor;

import baton.run.RunState;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// The first thing that can be done about the step that is looked at; not there while nothing can be.
final class StepButton {

    private final RunViewModel model;
    private final RunActions actions;
    private final Button button = Buttons.secondary("");
    private Optional<StepAct> shown = Optional.empty();

    StepButton(String id, RunViewModel model, RunActions actions) {
        this.model = model;
        this.actions = actions;
        button.setId(id);
        button.getStyleClass().add("small");
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> shown.ifPresent(act -> act.action().run()));
        model.sightProperty().subscribe(_ -> show());
    }

    Button root() {
        return button;
    }

    private void show() {
        shown = model.sightProperty()
                .get()
                .flatMap(sight -> of(sight.state(), sight).stream().findFirst());
        button.setVisible(shown.isPresent());
        shown.ifPresent(act -> {
            var isStop = act.id().equals(StepActs.STOP);
            button.setText(act.words());
            button.setGraphic(new IconView(isStop ? Icon.STOP : Icon.DASH));
            button.setTooltip(new Tooltip(Words.text(isStop ? "step.stop-why" : "step.skip-why")));
        });
    }

    private List<StepAct> of(RunState run, StepSight sight) {
        return actions.ofStep(run, sight.row().key().step());
    }
}
