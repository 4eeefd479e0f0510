package baton.studio.shell;

import baton.run.Fork;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.FittingScroll;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The frame of the sheets that ask how a run is to be done once more. Mod+Enter runs it. It stays open with a
/// sentence where that is refused.
final class ForkSheet {

    private static final Messages TEXT = Messages.of("shell");
    private static final KeyCombination RUN = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double WIDTH = 620;
    private static final double TALLEST = 460;

    private final Overlay overlay;
    private final VBox body = new VBox(14);
    private final Label refusal = new Label();
    private final Button run;
    private Supplier<Optional<Fork>> wish = Optional::empty;
    private Consumer<Fork> make = _ -> {};

    ForkSheet(Overlay overlay, String goOn) {
        this.overlay = overlay;
        run = Buttons.primary(goOn);
        run.setId("fork-run");
        run.setOnAction(_ -> run());
        refusal.setId("fork-refusal");
        refusal.getStyleClass().add("text-failed");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    }

    ForkSheet with(Node... parts) {
        body.getChildren().addAll(parts);
        return this;
    }

    /// @param asked what is wished now; empty while it cannot be said
    /// @param maker told the wish when the person wants it so
    ForkSheet wishing(Supplier<Optional<Fork>> asked, Consumer<Fork> maker) {
        wish = asked;
        make = maker;
        return this;
    }

    void show(String id, String title, String subtitle) {
        var cancel = Buttons.secondary(TEXT.text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        cancel.setOnAction(_ -> overlay.close());
        var scroll = new FittingScroll(body);
        scroll.setMaxHeight(TALLEST);
        var dialog =
                new Dialog(id, title, subtitle, WIDTH).with(scroll, refusal).buttons(List.of(), List.of(cancel, run));
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (RUN.match(key)) {
                key.consume();
                run();
            }
        });
        overlay.show(dialog, overlay::close);
    }

    private void run() {
        if (!run.isDisabled()) {
            refusal.setText("");
            wish.get().ifPresent(fork -> {
                run.setDisable(true);
                make.accept(fork);
            });
        }
    }

    /// It was not made.
    void refuse(String why) {
        refusal.setText(why);
        run.setDisable(false);
    }

    /// There is nothing to run; `why` says so.
    void hinder(String why) {
        refusal.setText(why);
        run.setDisable(true);
    }

    void close() {
        overlay.close();
    }

    static Label words(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("field-label");
        return label;
    }
}
