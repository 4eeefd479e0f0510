package baton.studio.form;

import baton.studio.fx.FxThread;
import baton.workflow.Template;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Text in which placeholders are chips: one can be put in, copied and removed, but never be half written.
/// Braces are never seen. Typing “/” or [#offerFields] offers the fields that can be known.
///
/// It keeps no undo of its own: [#onUndo] says who does. Tab leaves it.
public final class ChipArea {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("text-focused");
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final ChipNodes chips = new ChipNodes();
    private final ChipText text = new ChipText(chips);
    private final VBox box = new Column();
    private final ChipMenu menu = new ChipMenu(this::putIn);
    private final List<Runnable> listeners = new ArrayList<>();
    private Runnable undo = () -> {};
    private Runnable redo = () -> {};
    private boolean showing;

    /// @param lines how many lines it is high at least
    public ChipArea(String prompt, int lines) {
        box.getStyleClass().addAll("chip-area", "lines-" + lines);
        box.getChildren().add(text);
        text.setAutoHeight(true);
        // The text knows how high it is only after it was laid out once, and does not say so by itself.
        text.totalHeightEstimateProperty().subscribe((_, _) -> FxThread.later(text::requestLayout));
        VBox.setVgrow(text, Priority.ALWAYS);
        showWhileEmpty(placeholder(prompt));
        text.focusedProperty().subscribe(is -> box.pseudoClassStateChanged(FOCUSED, is));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        text.plainTextChanges().subscribe(_ -> changed());
    }

    private static Label placeholder(String prompt) {
        var label = new Label(prompt);
        label.getStyleClass().add("text-3");
        label.setWrapText(true);
        return label;
    }

    /// The text gives what is shown while it is empty the size that this would like best, and asks for no room
    /// for it: a line too long, above whatever comes below.
    private void showWhileEmpty(Label label) {
        text.setPlaceholder(label, Pos.TOP_LEFT);
        label.prefWidthProperty().bind(text.widthProperty());
        text.minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> text.getLength() == 0 ? label.getHeight() : Region.USE_COMPUTED_SIZE,
                        text.lengthProperty(),
                        label.heightProperty()));
    }

    public Region root() {
        return box;
    }

    /// Puts `foot` below the text, within the frame.
    public void addBelow(Node foot) {
        box.getChildren().add(foot);
    }

    /// What gets the focus.
    public Node focusTarget() {
        return text;
    }

    /// The text, with a placeholder for each chip.
    public String template() {
        return ChipOps.template(text.getDocument());
    }

    /// Shows `template`; leaves everything as it is, caret and all, where it shows that already.
    public void show(String template) {
        if (!template.equals(template())) {
            redraw(template);
        }
    }

    private void redraw(String template) {
        showing = true;
        try {
            int caret = text.getCaretPosition();
            text.replace(0, text.getLength(), ChipOps.document(template));
            text.moveTo(Math.min(caret, text.getLength()));
        } finally {
            showing = false;
        }
    }

    /// Says what placeholders are called and which can be put in.
    public void use(ChipNames names) {
        var before = Template.parse(template()).placeholders().stream()
                .map(this::look)
                .toList();
        chips.use(names);
        var after = Template.parse(template()).placeholders().stream()
                .map(this::look)
                .toList();
        if (!before.equals(after)) {
            redraw(template());
        }
    }

    private String look(Template.Placeholder placeholder) {
        return chips.label(placeholder) + chips.names().label(placeholder).isPresent();
    }

    /// `listener` is called after each change that the person makes.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// What the keys for undo and redo do here.
    public void onUndo(Runnable undoes, Runnable redoes) {
        undo = undoes;
        redo = redoes;
    }

    private void changed() {
        if (!showing) {
            // Not at once: the text is in the middle of a change and cannot bear another.
            FxThread.later(this::turnTypedPlaceholdersIntoChips);
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    private void turnTypedPlaceholdersIntoChips() {
        var template = template();
        if (text.getText().contains("}}") && ChipOps.document(template).length() != text.getLength()) {
            int fromEnd = text.getLength() - text.getCaretPosition();
            redraw(template);
            text.moveTo(Math.max(0, text.getLength() - fromEnd));
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            text.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        } else if (UNDO.match(key)) {
            undo.run();
            key.consume();
        } else if (REDO.match(key) || REDO_TOO.match(key)) {
            redo.run();
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        menu.hide();
        int caret = text.getCaretPosition();
        if (key.getCharacter().equals("/") && caret > 0 && beginsWord(caret - 1)) {
            menu.show(text, chips.names().choices(), below(text.getCaretBounds().orElse(null)));
        }
    }

    private boolean beginsWord(int at) {
        return text.getText(at, at + 1).equals("/")
                && (at == 0 || Character.isWhitespace(text.getText(at - 1, at).charAt(0)));
    }

    /// Offers the fields that can be put in, below `anchor`.
    public void offerFields(Node anchor) {
        menu.show(text, chips.names().choices(), anchor.localToScreen(anchor.getBoundsInLocal()));
    }

    private Bounds below(@Nullable Bounds caret) {
        return caret == null ? text.localToScreen(text.getBoundsInLocal()) : caret;
    }

    private void putIn(ChipChoice choice) {
        int caret = text.getCaretPosition();
        int from = caret > 0 && beginsWord(caret - 1) ? caret - 1 : caret;
        text.replace(from, caret, ChipOps.document(choice.written()));
        text.requestFocus();
    }
}
