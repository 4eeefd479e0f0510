package baton.studio.canvas;

import baton.studio.canvas.editing.GoingBack;
import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.gesture.Hit;
import baton.studio.fx.Messages;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The menus of cards, lines, notes and the ground: only what works there.
final class Menus {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final Popups popups;
    private final WordsEditor editor;
    private final CopyPaste copyPaste;
    private final LineActions lines;
    private final Surface surface;
    private final ContextMenu menu = new ContextMenu();

    Menus(
            Board board,
            Camera camera,
            CanvasActions actions,
            Popups popups,
            WordsEditor editor,
            CopyPaste copyPaste,
            LineActions lines,
            Surface surface) {
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        this.popups = popups;
        this.editor = editor;
        this.copyPaste = copyPaste;
        this.lines = lines;
        this.surface = surface;
        menu.setId("canvas-menu");
    }

    /// @param at in pixels of the view
    void show(Hit on, Position at) {
        menu.hide();
        menu.getItems().setAll(items(on, at));
        Point2D there = surface.localToScreen(at.x(), at.y());
        if (there != null && !menu.getItems().isEmpty()) {
            menu.show(surface, there.getX(), there.getY());
        }
    }

    private List<MenuItem> items(Hit on, Position at) {
        if (!board.isEditable()) {
            return List.of(item("fit", MESSAGES.text("menu.fit"), "Shift+1", actions::fit));
        }
        return switch (on) {
            case Hit.Ground _ -> ground(at);
            case Hit.Card(var id, var _) -> card(id);
            case Hit.Line(var id, var _) -> line(id);
            case Hit.OnNote _ -> note(on);
        };
    }

    private List<MenuItem> ground(Position at) {
        var there = camera.viewport().toCanvas(at);
        return List.of(
                item("add", MESSAGES.text("menu.add"), "A", () -> popups.askWhatToAdd(there)),
                item(
                        "add-note",
                        MESSAGES.text("menu.addNote"),
                        "Shift+S",
                        () -> actions.addAt(Kind.NOTE.unnamed(), there)),
                item("paste", MESSAGES.text("menu.paste"), "Shortcut+V", () -> copyPaste.pasteAt(there)),
                item("insert-file", MESSAGES.text("menu.insertFile"), "", actions::chooseToInsert),
                new SeparatorMenuItem(),
                item("select-all", MESSAGES.text("menu.selectAll"), "Shortcut+A", actions::selectAll),
                item("fit", MESSAGES.text("menu.fit"), "Shift+1", actions::fit));
    }

    /// The menu of one card, or of all that is selected with it.
    private List<MenuItem> card(NodeId id) {
        if (board.document().selection().size() > 1) {
            return List.of(duplicate(), cut(), copy(), delete());
        }
        var type = board.workflow().node(id).map(node -> node.type()).orElse(null);
        var items = new ArrayList<MenuItem>();
        items.add(item("details", MESSAGES.text("menu.details"), "Enter", actions::openDetails));
        items.add(
                item("rename", MESSAGES.text("menu.rename"), "F2", () -> editor.edit(new Hit.Card(id, Hit.Part.NAME))));
        if (!(type instanceof NodeType.Result)) {
            items.add(item("connect", MESSAGES.text("menu.connect"), "C", () -> popups.askWhereTo(id)));
        }
        var back = GoingBack.targets(board.workflow(), id);
        if (!back.isEmpty()) {
            items.add(back(id, back));
        }
        items.add(new SeparatorMenuItem());
        if (!(type instanceof NodeType.Start)) {
            items.add(duplicate());
        }
        items.addAll(List.of(cut(), copy(), delete()));
        return items;
    }

    private Menu back(NodeId from, List<NodeId> targets) {
        var menuOfTargets = new Menu(MESSAGES.text("menu.goBack"));
        menuOfTargets.setId("menu-go-back");
        targets.forEach(to -> menuOfTargets
                .getItems()
                .add(item("back-" + to, board.workflow().nameOf(to), "", () -> actions.connect(from, to))));
        return menuOfTargets;
    }

    private List<MenuItem> line(HandoffId id) {
        var items = new ArrayList<MenuItem>();
        items.add(item("details", MESSAGES.text("menu.contract"), "Enter", actions::openDetails));
        items.add(item("rename", MESSAGES.text("menu.label"), "F2", () -> editor.edit(new Hit.Line(id))));
        items.add(item("lead", MESSAGES.text("menu.leadElsewhere"), "C", () -> lines.leadElsewhere(id)));
        items.add(item("begin", MESSAGES.text("menu.beginElsewhere"), "Shift+C", () -> lines.beginElsewhere(id)));
        board.workflow().handoff(id).ifPresent(handoff -> {
            if (!handoff.goesBack()) {
                items.add(new SeparatorMenuItem());
                items.add(item(
                        "insert-review",
                        MESSAGES.text("menu.insertReview"),
                        "",
                        () -> actions.insert(id, Kind.REVIEW.unnamed())));
                items.add(item(
                        "insert-agent",
                        MESSAGES.text("menu.insertAgent"),
                        "",
                        () -> actions.insert(id, Kind.AGENT.unnamed())));
            }
            if (GoingBack.isPossible(board.workflow(), handoff)) {
                items.add(item(
                        "make-back",
                        MESSAGES.text("menu.makeBack"),
                        "",
                        () -> actions.change(GoingBack.of(board.workflow(), handoff))));
            }
        });
        items.add(new SeparatorMenuItem());
        items.add(delete());
        return items;
    }

    private List<MenuItem> note(Hit on) {
        return List.of(
                item("edit", MESSAGES.text("menu.editNote"), "F2", () -> editor.edit(on)),
                new SeparatorMenuItem(),
                duplicate(),
                cut(),
                copy(),
                delete());
    }

    private MenuItem duplicate() {
        return item("duplicate", MESSAGES.text("menu.duplicate"), "Shortcut+D", actions::duplicate);
    }

    private MenuItem cut() {
        return item("cut", MESSAGES.text("menu.cut"), "Shortcut+X", copyPaste::cut);
    }

    private MenuItem copy() {
        return item("copy", MESSAGES.text("menu.copy"), "Shortcut+C", copyPaste::copy);
    }

    private MenuItem delete() {
        var item = item("delete", MESSAGES.text("menu.delete"), "Delete", actions::remove);
        item.getStyleClass().add("danger");
        return item;
    }

    /// @param keys shown beside it; the canvas itself listens for them
    private static MenuItem item(String id, String words, String keys, Runnable action) {
        var item = new MenuItem(words);
        item.setId("menu-" + id);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
