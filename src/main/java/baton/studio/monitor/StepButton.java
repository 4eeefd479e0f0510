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
    private final Tooltip why = new Tooltip();
    private Optional<StepAct> shown = Optional.empty();

    StepButton(String id, RunViewModel model, RunActions actions) {
        this.model = model;
        this.actions = actions;
        button.setId(id);
        button.getStyleClass().add("small");
        button.managedProperty().bind(button.visibleProperty());
        button.setTooltip(why);
        button.setOnAction(_ -> {
            shown.ifPresent(act -> act.action().run());
            show();
        });
        model.sightProperty().subscribe(_ -> show());
        // Not only when it is not equal to what it was: another sample can look the same. Only who reads is told again.
        var samples = actions.samplesKept();
        samples.subscribe(() -> {
            samples.getValue();
            show();
        });
    }

    Button root() {
        return button;
    }

    private void show() {
        var before = shown;
        shown = model.sightProperty()
                .get()
                .flatMap(sight -> of(sight.state(), sight).stream().findFirst());
        button.setVisible(shown.isPresent());
        // The text of a run arrives many times a second: what says the same is left as it is.
        shown.filter(act -> before.filter(act::saysTheSameAs).isEmpty()).ifPresent(act -> {
            button.setText(act.words());
            button.setGraphic(new IconView(icon(act)));
            why.setText(Words.text(why(act)));
        });
    }

    private static Icon icon(StepAct act) {
        return switch (act.id()) {
            case StepActs.STOP -> Icon.STOP;
            case StepActs.SKIP -> Icon.DASH;
            default -> Icon.PIN;
        };
    }

    private static String why(StepAct act) {
        return switch (act.id()) {
            case StepActs.STOP -> "step.stop-why";
            case StepActs.SKIP -> "step.skip-why";
            default -> "step.sample-why";
        };
    }

    private List<StepAct> of(RunState run, StepSight sight) {
        return actions.ofStep(
                run, sight.row().key().step(), !model.abandonedProperty().get());
    }
}
