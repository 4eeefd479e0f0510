package baton.studio.outline;

import baton.studio.canvas.CanvasEdits;
import baton.studio.canvas.KindWords;
import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.editing.Reconnecting;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.command.Command;
import baton.studio.document.Document;
import baton.studio.fx.Messages;
import baton.studio.inspector.Wiring;
import baton.studio.look.Icon;
import baton.studio.seek.Entry;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do while the outline has the keyboard: what they do on the canvas.
final class OutlineKeys {

    private static final Messages TEXT = Messages.of("outline");

    private static final Set<String> AS_THERE = Set.of("copy", "cut", "paste", "paste-incoming", "tidy", "select-all");

    private final Document document;
    private final CanvasEdits edits;
    private final OutlineHost host;
    private final OutlineView view;

    OutlineKeys(Document document, CanvasEdits edits, OutlineHost host, OutlineView view) {
        this.document = document;
        this.edits = edits;
        this.host = host;
        this.view = view;
    }

    void on(TreeTableView<Spot> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget().equals(table) && pressed(key, table)) {
                key.consume();
            }
        });
    }

    private boolean pressed(KeyEvent key, TreeTableView<Spot> table) {
        if (key.isAltDown() && !key.isShiftDown() && !key.isShortcutDown()) {
            return switch (key.getCode()) {
                case UP -> reorder(-1);
                case DOWN -> reorder(1);
                default -> false;
            };
        }
        return host.command(key).map(command -> does(command, table)).orElse(false)
                // what else Enter and F2 mean to a table is not meant here
                || key.getCode() == KeyCode.ENTER
                || key.getCode() == KeyCode.F2;
    }

    private boolean does(Command command, TreeTableView<Spot> table) {
        var own = own(table).get(command.id());
        if (own == null) {
            return doesAsThere(command);
        }
        own.run();
        return true;
    }

    /// What is done here in another way than on the canvas, by the id of its command.
    Map<String, Runnable> own(TreeTableView<Spot> table) {
        int row = table.getSelectionModel().getSelectedIndex();
        return Map.ofEntries(
                Map.entry("details", host::openDetails),
                Map.entry("edit", host::openDetails),
                Map.entry("rename", () -> rename(row)),
                Map.entry("delete", () -> {
                    edits.remove();
                    view.select(row);
                }),
                Map.entry("connect", () -> step().ifPresent(this::askWhereTo)),
                Map.entry("lead", () -> askForEnd(Reconnecting.End.END, TEXT.text("lead"))),
                Map.entry("begin", () -> askForEnd(Reconnecting.End.BEGIN, TEXT.text("begin"))),
                Map.entry("add", this::askWhatToAdd),
                Map.entry("add-next", () -> step().ifPresent(_ -> edits.add(Kind.AGENT.unnamed()))),
                Map.entry("duplicate", edits::duplicate),
                Map.entry("context-menu", view::showMenu));
    }

    private void askForEnd(Reconnecting.End end, String prompt) {
        document.selection()
                .onlyHandoff()
                .ifPresent(handoff -> host.choose(
                        prompt,
                        edits.ends(handoff, end).stream()
                                .map(card -> entry(card, () -> edits.reconnect(handoff, end, card.id())))
                                .toList(),
                        _ -> List.of()));
    }

    /// What works on what is selected, wherever that is shown.
    private static boolean doesAsThere(Command command) {
        boolean same = AS_THERE.contains(command.id());
        if (same) {
            command.run();
        }
        return same;
    }

    private void rename(int row) {
        if (row >= 0) {
            view.rename(row);
        }
    }

    /// The step that is selected, or that the selected hand-off leaves.
    private Optional<NodeId> step() {
        var selection = document.selection();
        return selection
                .onlyNode()
                .or(() -> selection
                        .onlyHandoff()
                        .flatMap(document.present()::handoff)
                        .map(Handoff::from));
    }

    private void askWhereTo(NodeId from) {
        var targets = edits.targets(from).stream()
                .map(card -> entry(card, () -> edits.connect(from, card.id())))
                .toList();
        host.choose(TEXT.text("connect"), targets, _ -> List.of());
    }

    private static Entry entry(CardPicture card, Runnable action) {
        return Entry.of(
                "to-" + card.id(),
                card.face().icon(),
                card.face().kind(),
                card.face().name(),
                card.face().job(),
                action);
    }

    private void askWhatToAdd() {
        var startIsWanted = document.present().start().isEmpty();
        var kinds = Stream.of(Kind.values())
                .filter(kind -> kind != Kind.START || startIsWanted)
                .map(kind -> added(kind, kind.look().icon(), KindWords.title(kind), ""))
                .toList();
        host.choose(
                TEXT.text("add"),
                kinds,
                name -> List.of(added(Kind.AGENT, Icon.AGENT, TEXT.text("addNamed", name), name)));
    }

    private Entry added(Kind kind, Icon icon, String title, String name) {
        return Entry.of(
                "add-" + kind.key() + (name.isEmpty() ? "" : "-named"),
                icon,
                "",
                title,
                "",
                () -> edits.add(kind.named(name)));
    }

    /// Moves the selected hand-off among those that leave the same step.
    private boolean reorder(int by) {
        var workflow = document.present();
        document.selection().onlyHandoff().flatMap(workflow::handoff).ifPresent(way -> {
            var ways = new ArrayList<>(workflow.from(way.from()));
            int at = place(ways, way.id());
            if (at + by >= 0 && at + by < ways.size()) {
                Collections.swap(ways, at, at + by);
                document.edit(Wiring.reordered(workflow, ways));
                document.select(baton.studio.document.Selection.of(way.id()));
            }
        });
        return true;
    }

    private static int place(List<Handoff> ways, HandoffId way) {
        return ways.stream().map(Handoff::id).toList().indexOf(way);
    }
}
