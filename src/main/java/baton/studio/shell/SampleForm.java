package baton.studio.shell;

import baton.studio.form.FieldForm;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.FittingScroll;
import baton.workflow.Field;
import baton.workflow.Fields;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Lets a person write what an agent is taken to give.
final class SampleForm {

    private static final Messages TEXT = Messages.of("shell");
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 560;
    private static final double TALLEST = 420;

    private final Overlay overlay;
    private final FieldForm form;
    private final Consumer<Fields> keep;

    /// @param asked what the agent must give
    SampleForm(Overlay overlay, List<Field> asked, Fields sample, Consumer<Fields> keep) {
        this.overlay = overlay;
        this.form = new FieldForm(asked, sample);
        this.keep = keep;
    }

    void show(String agent) {
        var cancel = Buttons.secondary(TEXT.text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        cancel.setOnAction(_ -> overlay.close());
        var save = Buttons.primary(TEXT.text("sample.save"));
        save.setId("sample-save");
        save.setOnAction(_ -> keepIfGood());
        var scroll = new FittingScroll(form.root());
        scroll.setMaxHeight(TALLEST);
        var dialog = new Dialog("sample-form", TEXT.text("sample.title", agent), TEXT.text("sample.about"), WIDTH)
                .with(scroll)
                .buttons(List.of(), List.of(cancel, save));
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (SAVE.match(key)) {
                key.consume();
                keepIfGood();
            }
        });
        overlay.show(dialog, overlay::close);
        form.focusFirst();
    }

    private void keepIfGood() {
        if (!form.showProblems()) {
            overlay.close();
            keep.accept(form.values());
        }
    }
}
