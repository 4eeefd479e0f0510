package baton.studio.seek;

import baton.studio.fx.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field to type into and, below it, what fits of all that can be done and all that is there. It lies over the
/// window without keeping anything from it, and goes as soon as it loses the keyboard. JavaFX thread.
public final class CommandPalette {

    private static final Messages TEXT = Messages.of("seek");
    private static final int MOST = 100;
    private static final int ROWS = 9;
    private static final int PAGE = 8;
    private static final double ROW = 40;
    private static final double WIDTH = 620;
    private static final double TOP = 64;

    private final StackPane window;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final VBox box = new VBox(8, field, list);
    private List<Entry> entries = List.of();
    private Function<String, List<Entry>> byName = _ -> List.of();
    private @Nullable Node before;

    /// The letter of the key that opened it would else be typed into it.
    private boolean swallowing;

    /// @param window lies over the window
    public CommandPalette(StackPane window) {
        this.window = window;
        box.setId("command-palette");
        box.getStyleClass().addAll("popup", "command-palette");
        box.setPrefWidth(WIDTH);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        StackPane.setMargin(box, new Insets(TOP, 16, 16, 16));
        field.setId("command-field");
        field.getStyleClass().add("search-field");
        list.setId("command-list");
        list.setAccessibleText(TEXT.text("list"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("rows");
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> new EntryRow(this::choose));
        listen();
    }

    private void listen() {
        field.textProperty().subscribe(_ -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (swallowing) {
                typed.consume();
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && !list.isFocused()) {
                leave();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            // A screen reader stays in the field: it is told there what Enter would do.
            field.setAccessibleHelp(chosen == null ? "" : EntryRow.spoken(chosen));
            field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        });
    }

    public boolean isOpen() {
        return box.getParent() != null;
    }

    /// Opens it over `some`; those first that people want most when they have not typed anything yet.
    public void open(List<Entry> some) {
        open(TEXT.text("prompt"), some, _ -> List.of());
    }

    /// Opens it to choose one of `some`.
    ///
    /// @param prompt what is asked
    /// @param named  what else is offered for words that were typed
    public void open(String prompt, List<Entry> some, Function<String, List<Entry>> named) {
        if (isOpen()) {
            close();
            return;
        }
        byName = named;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        swallowing = true;
        before = window.getScene().getFocusOwner();
        entries = List.copyOf(some);
        window.getChildren().add(box);
        field.clear();
        fill();
        field.requestFocus();
    }

    /// Offers these as well: they became known only now.
    public void add(List<Entry> more) {
        if (!isOpen()) {
            return;
        }
        var all = new ArrayList<>(entries);
        all.addAll(more);
        entries = List.copyOf(all);
        var chosen = list.getSelectionModel().getSelectedItem();
        fill();
        if (chosen != null && list.getItems().contains(chosen)) {
            list.getSelectionModel().select(chosen);
        }
    }

    private void fill() {
        var fuzzy = new Fuzzy(field.getText());
        list.getItems().setAll(fuzzy.isEmpty() ? entries.stream().limit(MOST).toList() : fuzzy.best(entries, MOST));
        if (!fuzzy.isEmpty()) {
            list.getItems().addAll(byName.apply(field.getText().strip()));
        }
        if (list.getPlaceholder() instanceof Label nothing) {
            nothing.setText(TEXT.text("nothing", field.getText().strip()));
        }
        list.setPrefHeight(ROW * Math.clamp(list.getItems().size(), 2, ROWS) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent key) {
        swallowing = false;
        switch (key.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case PAGE_UP -> step(-PAGE);
            case PAGE_DOWN -> step(PAGE);
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            case ESCAPE, TAB -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        int size = list.getItems().size();
        if (size == 0) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex() + by;
        int next = Math.abs(by) == 1 ? Math.floorMod(at, size) : Math.clamp(at, 0, size - 1);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - ROWS + 2));
    }

    private void choose(@Nullable Entry entry) {
        if (entry != null && entry.possible().get().now()) {
            close();
            entry.action().run();
        }
    }

    /// Closes it and gives the keyboard back to where it was.
    public void close() {
        var back = before;
        leave();
        if (back != null) {
            back.requestFocus();
        }
    }

    private void leave() {
        before = null;
        entries = List.of();
        window.getChildren().remove(box);
    }
}
