package baton.studio.shell;

import baton.studio.form.FieldForm;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.FittingScroll;
import baton.workflow.Field;
import baton.workflow.Fields;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Asks for what a run begins with. Mod+Enter starts.
final class RunForm {

    private static final Messages TEXT = Messages.of("shell");
    private static final KeyCombination START = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 560;
    private static final double TALLEST = 420;

    private final Overlay overlay;
    private final FieldForm form;
    private final CheckBox rehearse = new CheckBox(TEXT.text("form.rehearse"));
    private final Start start;
    private final boolean isNew;

    /// Begins the run.
    @FunctionalInterface
    interface Start {
        void accept(Fields input, boolean rehearsal);
    }

    RunForm(Overlay overlay, List<Field> asks, Fields last, boolean rehearsal, Start start) {
        rehearse.setId("form-rehearse");
        rehearse.setSelected(rehearsal);
        this.overlay = overlay;
        this.form = new FieldForm(asks, last);
        this.start = start;
        this.isNew = last.isEmpty();
    }

    /// @param model    what the agents will be, in words
    /// @param practice whether the sample is offered from the beginning
    void show(String workflow, String model, boolean practice) {
        if (practice && isNew) {
            form.useSamples();
        }
        var sample = Buttons.secondary(TEXT.text("form.sample"));
        sample.setId("form-sample");
        sample.setOnAction(_ -> form.useSamples());
        sample.setVisible(form.hasSamples());
        sample.setManaged(form.hasSamples());
        var cancel = Buttons.secondary(TEXT.text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        cancel.setOnAction(_ -> overlay.close());
        var go = Buttons.primary(TEXT.text("form.start"));
        go.setId("form-start");
        go.setOnAction(_ -> startIfGood());
        var scroll = new FittingScroll(form.root());
        scroll.setMaxHeight(TALLEST);
        var dialog = new Dialog("run-form", TEXT.text("form.title", workflow), model, WIDTH)
                .with(new VBox(12, scroll, rehearse))
                .buttons(List.of(sample), List.of(cancel, go));
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (START.match(key)) {
                key.consume();
                startIfGood();
            }
        });
        overlay.show(dialog, overlay::close);
        form.focusFirst();
    }

    private void startIfGood() {
        if (!form.showProblems()) {
            overlay.close();
            start.accept(form.values(), rehearse.isSelected());
        }
    }
}
