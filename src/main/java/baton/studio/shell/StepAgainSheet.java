package baton.studio.shell;

import baton.run.Fork;
import baton.run.StepKey;
import baton.run.StepTries;
import baton.run.StepTry;
import baton.studio.form.FieldForm;
import baton.studio.fx.Messages;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.monitor.ReadingArea;
import baton.studio.monitor.RunView;
import baton.studio.monitor.StepPage;
import baton.studio.monitor.StepSight;
import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// Asks about running once more from one step on: as it was, or as if the step had said something else.
final class StepAgainSheet {

    private static final Messages TEXT = Messages.of("shell");
    private static final double RECEIVED_HEIGHT = 150;

    private final RunView run;
    private final StepKey step;
    private final ForkSheet sheet;
    private final ToggleButton other = new ToggleButton(TEXT.text("fork.say"), new IconView(Icon.PEN));
    private final FieldForm form;

    /// @param make told what is wished, and the sheet that says why it cannot be
    StepAgainSheet(Overlay overlay, RunView run, StepKey step, BiConsumer<Fork, ForkSheet> make) {
        this.run = run;
        this.step = step;
        sheet = new ForkSheet(overlay, TEXT.text("fork.runFrom"));
        sheet.wishing(this::wish, fork -> make.accept(fork, sheet));
        form = new FieldForm(asked(), said());
    }

    void show() {
        sheet.with(ForkSheet.heading(TEXT.text("fork.received")), received());
        var sentence = ForkSheet.words(TEXT.text("fork.about"));
        sentence.setId("fork-about");
        sheet.with(sentence);
        if (isAgent()) {
            sheet.with(own());
        }
        var state = run.state();
        sheet.show(
                "fork-sheet",
                TEXT.text("fork.fromTitle", state.workflow().nameOf(step.node())),
                TEXT.text(
                        "fork.run",
                        String.valueOf(state.settings().number()),
                        state.workflow().name()));
        other.requestFocus();
    }

    private boolean isAgent() {
        return run.state()
                .workflow()
                .node(step.node())
                .filter(node -> node.type() instanceof NodeType.Agent)
                .isPresent();
    }

    private List<Field> asked() {
        return isAgent()
                ? Contracts.askedOf(run.state().workflow(), step.node()).fields()
                : List.of();
    }

    /// What it gave in that run.
    private Fields said() {
        return StepTries.of(run.facts()).stream()
                .filter(tried -> tried.step().equals(step))
                .map(StepTry::output)
                .reduce(Fields.NONE, (before, later) -> later.isEmpty() ? before : later);
    }

    private Node received() {
        var reading = new ReadingArea("fork-received", TEXT.text("fork.received"));
        reading.getStyleClass().add("fork-received");
        reading.setPrefHeight(RECEIVED_HEIGHT);
        reading.setMinHeight(RECEIVED_HEIGHT);
        reading.show(StepSight.of(run, step, Instant.EPOCH)
                .map(StepPage.RECEIVED::read)
                .orElse(List.of()));
        return reading;
    }

    private Node own() {
        other.setId("fork-say");
        other.getStyleClass().add("write-toggle");
        form.root().visibleProperty().bind(other.selectedProperty());
        form.root().managedProperty().bind(other.selectedProperty());
        var about = ForkSheet.words(TEXT.text("fork.sayAbout"));
        about.getStyleClass().add("text-2");
        about.visibleProperty().bind(other.selectedProperty());
        about.managedProperty().bind(other.selectedProperty());
        other.setOnAction(_ -> {
            if (other.isSelected()) {
                form.focusFirst();
            }
        });
        return new VBox(12, other, about, form.root());
    }

    private Optional<Fork> wish() {
        var from = new Fork.From.Step(step);
        if (!other.isSelected()) {
            return Optional.of(new Fork(from, new Fork.Change.Nothing()));
        }
        return form.showProblems()
                ? Optional.empty()
                : Optional.of(new Fork(from, new Fork.Change.Output(form.values())));
    }
}
