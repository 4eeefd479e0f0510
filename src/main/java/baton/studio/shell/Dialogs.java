package baton.studio.shell;

import baton.studio.document.Trouble;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Questions and news for the person, over the window.
final class Dialogs {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 460;

    /// Three buttons with words side by side.
    private static final double CLOSING_WIDTH = 560;

    private final Overlay overlay;

    Dialogs(Overlay overlay) {
        this.overlay = overlay;
    }

    /// Something did not work.
    void tell(Trouble trouble) {
        var ok = Buttons.primary(TEXT.text("dialog.ok"));
        ok.setId("dialog-ok");
        show(
                new Dialog("trouble-dialog", trouble.title(), "", WIDTH)
                        .with(words(trouble.why()), words(trouble.action())),
                List.of(),
                List.of(ok));
        ok.requestFocus();
    }

    /// A question with one way on; the other is to leave everything as it is.
    void ask(String title, String why, String goOn, Runnable then) {
        var cancel = Buttons.secondary(TEXT.text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        var on = Buttons.primary(goOn);
        on.setId("dialog-go-on");
        show(new Dialog("question-dialog", title, "", WIDTH).with(words(why)), List.of(), List.of(cancel, on));
        onClick(on, then);
        cancel.requestFocus();
    }

    /// Unsaved work is about to be left; `save` saves it and goes on, `leave` goes on without.
    void askAboutUnsaved(String name, Runnable save, Runnable leave) {
        var leaving = Buttons.danger(TEXT.text("unsaved.leave"));
        leaving.setId("unsaved-leave");
        var cancel = Buttons.secondary(TEXT.text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        var saving = Buttons.primary(TEXT.text("unsaved.save"));
        saving.setId("unsaved-save");
        show(
                new Dialog("unsaved-dialog", TEXT.text("unsaved.title", name), "", WIDTH)
                        .with(words(TEXT.text("unsaved.why"))),
                List.of(leaving),
                List.of(cancel, saving));
        onClick(leaving, leave);
        onClick(saving, save);
        saving.requestFocus();
    }

    /// The last window is about to be closed while runs are at work; `close` lets them wait for the next start,
    /// `stay` lets them go on.
    void askAboutRuns(String title, List<String> why, Runnable close, Runnable stay) {
        var closing = Buttons.secondary(TEXT.text("close.close"));
        closing.setId("close-and-pause");
        var cancel = Buttons.secondary(TEXT.text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        var staying = Buttons.primary(TEXT.text("close.stay"));
        staying.setId("close-and-go-on");
        var sentences = why.stream().map(Dialogs::words).toArray(Label[]::new);
        show(
                new Dialog("closing-dialog", title, "", CLOSING_WIDTH).with(sentences),
                List.of(closing),
                List.of(cancel, staying));
        onClick(closing, close);
        onClick(staying, stay);
        staying.requestFocus();
    }

    private void show(Dialog dialog, List<Button> left, List<Button> right) {
        dialog.buttons(left, right);
        left.forEach(button -> onClick(button, () -> {}));
        right.forEach(button -> onClick(button, () -> {}));
        overlay.show(dialog, overlay::close);
    }

    private void onClick(Button button, Runnable then) {
        button.setOnAction(_ -> {
            overlay.close();
            then.run();
        });
    }

    private static Label words(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }
}
