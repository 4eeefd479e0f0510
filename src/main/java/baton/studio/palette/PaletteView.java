package baton.studio.palette;

import static baton.studio.palette.Words.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The steps that can be put on the canvas, in groups, with a search field above.
///
/// Dragging one carries the text [#DRAGGED] with the file's name of the kind, such as `baton/agent`.
/// Double-click, Enter and the context menu hand that name to `add`. The whole list is one Tab stop; arrows and
/// first letters move in it. JavaFX thread only.
public final class PaletteView {

    /// What the text of a drag begins with.
    public static final String DRAGGED = "baton/";

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Map<PaletteKind, PaletteItem> items = new EnumMap<>(PaletteKind.class);
    private final PaletteSearch search;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final VBox box = new VBox(4);
    private final Consumer<String> add;
    private PaletteModel model = new PaletteModel("", false);
    private PaletteKind current = PaletteKind.AGENT;
    private boolean compact;

    /// @param add what adds a step of the kind with that name in the file
    public PaletteView(Consumer<String> add) {
        this.add = add;
        search = new PaletteSearch(this::search, () -> model.first().ifPresent(this::add), this::focusList);
        for (var kind : PaletteKind.values()) {
            items.put(kind, item(kind));
        }
        box.setId("palette");
        box.getStyleClass().add("palette");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box.getChildren().addAll(search.root(), scroll);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        fill();
    }

    private PaletteItem item(PaletteKind kind) {
        var item = new PaletteItem(kind, () -> add(kind));
        item.setOnMousePressed(mouse -> {
            focus(kind);
            // The scroll pane would take the keyboard.
            mouse.consume();
        });
        return item;
    }

    /// @param now the key that leads to the search from anywhere, as it is now
    public void tellKey(Supplier<String> now) {
        search.tellKey(now);
    }

    public Region root() {
        return box;
    }

    /// Shows only the icons, or the words too.
    public void setCompact(boolean compact) {
        this.compact = compact;
        box.pseudoClassStateChanged(COMPACT, compact);
        search.root().setVisible(!compact);
        search.root().setManaged(!compact);
        items.values().forEach(item -> item.setCompact(compact));
        fill();
    }

    /// Whether a start is among the steps; a workflow has one start, so it is for a workflow without one.
    public void setOffersStart(boolean offers) {
        model = model.withOffersStart(offers);
        fill();
    }

    /// Goes to the search field.
    public void focusSearch() {
        search.focus();
    }

    /// Goes to the list, to where the person was last.
    public void focusList() {
        if (!model.kinds().isEmpty()) {
            focus(current);
        }
    }

    private void search(String sought) {
        model = model.withSearch(sought);
        fill();
    }

    private void add(PaletteKind kind) {
        if (kind.runnable()) {
            add.accept(kind.key());
        }
    }

    private void fill() {
        list.getChildren().clear();
        PaletteKind.@Nullable Group group = null;
        for (var kind : model.kinds()) {
            if (kind.group() != group) {
                list.getChildren().add(heading(kind.group()));
                group = kind.group();
            }
            list.getChildren().add(shown(kind));
        }
        if (model.kinds().isEmpty()) {
            list.getChildren().add(label(text("nothing-found"), "hint"));
        }
        makeCurrent(
                model.kinds().contains(current)
                        ? current
                        : model.kinds().stream().findFirst().orElse(current));
    }

    private Node heading(PaletteKind.Group group) {
        return compact ? label("", "palette-divider") : label(group.words(), "section-label");
    }

    private static Label label(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void focus(PaletteKind kind) {
        makeCurrent(kind);
        shown(kind).requestFocus();
    }

    /// The list is one Tab stop: only the current item can be tabbed to.
    private void makeCurrent(PaletteKind kind) {
        current = kind;
        items.values().forEach(item -> item.setFocusTraversable(item.kind() == kind));
    }

    private PaletteItem shown(PaletteKind kind) {
        return java.util.Objects.requireNonNull(items.get(kind));
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN, RIGHT -> go(key, model.moved(current, 1));
            case UP, LEFT -> go(key, model.moved(current, -1));
            case HOME -> go(key, model.kinds().getFirst());
            case END -> go(key, model.kinds().getLast());
            case ENTER, SPACE -> {
                add(current);
                key.consume();
            }
            default -> {}
        }
    }

    private void go(KeyEvent key, PaletteKind kind) {
        focus(kind);
        reveal(shown(kind));
        key.consume();
    }

    private void reveal(Node item) {
        double room = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            double wanted = item.getBoundsInParent().getCenterY()
                    - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(Math.clamp(wanted / room, 0, 1));
        }
    }

    private void typed(KeyEvent key) {
        var typed = key.getCharacter();
        if (typed.equals("/")) {
            focusSearch();
            key.consume();
        } else if (!typed.isBlank() && !key.isShortcutDown() && !key.isAltDown()) {
            model.next(current, typed).ifPresent(kind -> go(key, kind));
        }
    }

    /// The names in the file of the kinds that are shown, in order.
    List<String> shown() {
        return model.kinds().stream().map(PaletteKind::key).toList();
    }
}
