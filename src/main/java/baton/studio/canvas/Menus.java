package baton.studio.canvas;

import baton.studio.canvas.editing.GoingBack;
import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.gesture.Hit;
import baton.studio.command.Keys;
import baton.studio.fx.Messages;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// The menus of cards, lines, notes and the ground: only what works there.
final class Menus {

    private static final Messages MESSAGES = Messages.of("canvas");

    /// What opens on the canvas, or is of use only there.
    private static final Set<String> ON_CANVAS =
            Set.of("add", "details", "rename", "edit", "connect", "lead", "begin", "frame", "fit");

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final Arranger arranger;
    private final NoteActions notes;
    private final Popups popups;
    private final WordsEditor editor;
    private final CopyPaste copyPaste;
    private final LineActions lines;
    private final Surface surface;
    private final CanvasHost host;
    private final Function<String, Optional<Keys>> keys;
    private final ContextMenu menu = new ContextMenu();

    /// @param keys the key that a command has now, by its id
    Menus(
            Board board,
            Camera camera,
            CanvasActions actions,
            Arranger arranger,
            NoteActions notes,
            Popups popups,
            WordsEditor editor,
            CopyPaste copyPaste,
            LineActions lines,
            Surface surface,
            CanvasHost host,
            Function<String, Optional<Keys>> keys) {
        this.host = host;
        this.keys = keys;
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        this.arranger = arranger;
        this.notes = notes;
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

    /// The lines of the menu of `on`, for whoever shows the same workflow elsewhere: without what would open on the
    /// canvas, but for those that `elsewhere` does in its own way.
    ///
    /// @param elsewhere by the id of the command
    List<MenuItem> items(Hit on, Map<String, Runnable> elsewhere) {
        var items = new ArrayList<>(items(on, camera.middle()));
        items.removeIf(item -> ON_CANVAS.contains(key(item)) && !elsewhere.containsKey(key(item)));
        items.forEach(item ->
                Optional.ofNullable(elsewhere.get(key(item))).ifPresent(action -> item.setOnAction(_ -> action.run())));
        return items;
    }

    private static String key(MenuItem item) {
        return String.valueOf(item.getId()).replaceFirst("^menu-", "");
    }

    private List<MenuItem> items(Hit on, Position at) {
        if (!board.isEditable()) {
            return List.of(item("fit", MESSAGES.text("menu.fit"), "fit", actions::fit));
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
                item("add", MESSAGES.text("menu.add"), "add", () -> popups.askWhatToAdd(there)),
                item(
                        "add-note",
                        MESSAGES.text("menu.addNote"),
                        "add-note",
                        () -> actions.addAt(Kind.NOTE.unnamed(), there)),
                item("paste", MESSAGES.text("menu.paste"), "paste", () -> copyPaste.pasteAt(there)),
                item("insert-file", MESSAGES.text("menu.insertFile"), "", actions::chooseToInsert),
                new SeparatorMenuItem(),
                tidy(),
                item("select-all", MESSAGES.text("menu.selectAll"), "select-all", actions::selectAll),
                item("fit", MESSAGES.text("menu.fit"), "fit", actions::fit));
    }

    /// The menu of one card, or of all that is selected with it.
    private List<MenuItem> card(NodeId id) {
        if (board.document().selection().size() > 1) {
            return several();
        }
        var type = board.workflow().node(id).map(node -> node.type()).orElse(null);
        var items = new ArrayList<MenuItem>();
        items.add(item("details", MESSAGES.text("menu.details"), "details", actions::openDetails));
        items.add(item(
                "rename", MESSAGES.text("menu.rename"), "rename", () -> editor.edit(new Hit.Card(id, Hit.Part.NAME))));
        if (!(type instanceof NodeType.Result)) {
            items.add(item("connect", MESSAGES.text("menu.connect"), "connect", () -> popups.askWhereTo(id)));
        }
        var back = GoingBack.targets(board.workflow(), id);
        if (!back.isEmpty()) {
            items.add(back(id, back));
        }
        items.addAll(runs(type));
        var inRun = host.ofStep(id);
        if (!inRun.isEmpty()) {
            items.add(new SeparatorMenuItem());
            inRun.forEach(act -> items.add(item(act.id(), act.words(), act.id(), act.action())));
        }
        items.add(new SeparatorMenuItem());
        if (!(type instanceof NodeType.Start)) {
            items.add(duplicate());
        }
        items.addAll(List.of(cut(), copy(), delete()));
        return items;
    }

    /// What runs a part of the workflow.
    private List<MenuItem> runs(@Nullable NodeType type) {
        var tryOut = item("try", MESSAGES.text("menu.try"), "", () -> host.tryAlone());
        var from = item("run-from", MESSAGES.text("menu.runFrom"), "", () -> host.runFromHere());
        return switch (type) {
            case NodeType.Agent _ -> List.of(new SeparatorMenuItem(), tryOut, from);
            case NodeType.Review _, NodeType.Decision _ -> List.of(new SeparatorMenuItem(), from);
            case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> List.of();
            case null -> List.of();
        };
    }

    private List<MenuItem> several() {
        return List.of(
                duplicate(),
                cut(),
                copy(),
                new SeparatorMenuItem(),
                frame(),
                ArrangeCommands.menu(arranger),
                tidy(),
                new SeparatorMenuItem(),
                delete());
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
        items.add(item("details", MESSAGES.text("menu.contract"), "details", actions::openDetails));
        items.add(item("rename", MESSAGES.text("menu.label"), "rename", () -> editor.edit(new Hit.Line(id))));
        items.add(item("lead", MESSAGES.text("menu.leadElsewhere"), "lead", () -> lines.leadElsewhere(id)));
        items.add(item("begin", MESSAGES.text("menu.beginElsewhere"), "begin", () -> lines.beginElsewhere(id)));
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
        if (board.document().selection().size() > 1) {
            return several();
        }
        var items = new ArrayList<>(List.of(
                item("edit", MESSAGES.text("menu.editNote"), "rename", () -> editor.edit(on)),
                notes.tints(),
                new SeparatorMenuItem(),
                duplicate(),
                cut(),
                copy()));
        if (notes.hasFrame()) {
            items.add(removeFrame());
        }
        items.add(delete());
        return items;
    }

    private MenuItem frame() {
        return item("frame", MESSAGES.text("menu.frame"), "frame", notes::frame);
    }

    private MenuItem removeFrame() {
        return item("remove-frame", MESSAGES.text("menu.removeFrame"), "remove-frame", notes::removeFrame);
    }

    private MenuItem tidy() {
        return item("tidy", MESSAGES.text("menu.tidy"), "tidy", arranger::tidy);
    }

    private MenuItem duplicate() {
        return item("duplicate", MESSAGES.text("menu.duplicate"), "duplicate", actions::duplicate);
    }

    private MenuItem cut() {
        return item("cut", MESSAGES.text("menu.cut"), "cut", copyPaste::cut);
    }

    private MenuItem copy() {
        return item("copy", MESSAGES.text("menu.copy"), "copy", copyPaste::copy);
    }

    private MenuItem delete() {
        var item = item("delete", MESSAGES.text("menu.delete"), "delete", actions::remove);
        item.getStyleClass().add("danger");
        return item;
    }

    /// @param command the id of the command whose key is shown beside it; empty for none
    private MenuItem item(String id, String words, String command, Runnable action) {
        var item = new MenuItem(words);
        item.setId("menu-" + id);
        keys.apply(command).ifPresent(key -> item.setAccelerator(key.combination()));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
