package baton.studio.canvas;

import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.gesture.Hit;
import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import baton.workflow.Position;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// What changes the workflow, or opens what does, where the keyboard is.
final class EditCommands {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final Popups popups;
    private final WordsEditor editor;
    private final Menus menus;

    EditCommands(Board board, Camera camera, CanvasActions actions, Popups popups, WordsEditor editor, Menus menus) {
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        this.popups = popups;
        this.editor = editor;
        this.menus = menus;
    }

    List<Command> all() {
        return Stream.of(editing().stream(), adding().stream(), kinds())
                .flatMap(some -> some)
                .toList();
    }

    private List<Command> editing() {
        BooleanSupplier selected = () -> !board.document().selection().isEmpty();
        return List.of(
                editing("details", actions::openDetails).on("Enter"),
                editing("rename", () -> editor.edit(spot())).on("F2").when(this::isSomewhere, needsSelection()),
                editing("connect", this::connect).on("C").when(this::isOnCard, needsStep()),
                editing("duplicate", actions::duplicate).on("Mod+D").when(selected, needsSelection()),
                editing("delete", actions::remove).on("Delete", "Back_Space").when(selected, needsSelection()),
                editing("select-all", actions::selectAll).on("Mod+A"),
                Command.of("context-menu", Group.WALK, MESSAGES.text("command.context-menu"), this::showMenu)
                        .within(Reach.CANVAS)
                        .on("Shift+F10", "Context_Menu"));
    }

    private List<Command> adding() {
        return List.of(
                adding("add", popups::askWhatToAdd).on("A", "Insert"),
                adding("add-next", this::addNext).on("Alt+Shift+Right").when(this::isOnCard, needsStep()),
                adding("add-note", this::addNote).on("Shift+S"));
    }

    /// Each kind of step by its name.
    private Stream<Command> kinds() {
        return Stream.of(Kind.values())
                .filter(kind -> !kind.isRemark())
                .map(kind -> Command.of(
                                "add-" + kind.key(),
                                Group.ADD,
                                MESSAGES.text("command.addKind", KindWords.title(kind)),
                                () -> actions.add(kind.unnamed()))
                        .within(Reach.CANVAS)
                        .when(
                                () -> kind != Kind.START
                                        || board.workflow().start().isEmpty(),
                                MESSAGES.text("command.hasStart")));
    }

    private static Command editing(String id, Runnable action) {
        return Command.of(id, Group.EDIT, MESSAGES.text("command." + id), action)
                .within(Reach.CANVAS);
    }

    private static Command adding(String id, Runnable action) {
        return Command.of(id, Group.ADD, MESSAGES.text("command." + id), action).within(Reach.CANVAS);
    }

    private static String needsSelection() {
        return MESSAGES.text("command.needsSelection");
    }

    private static String needsStep() {
        return MESSAGES.text("command.needsStep");
    }

    /// What a key is meant for: where the keyboard is, as far as it is still there.
    private Hit spot() {
        return actions.boxOf(board.spot()).isPresent() ? board.spot() : Hit.Ground.GROUND;
    }

    private boolean isSomewhere() {
        return spot() != Hit.Ground.GROUND;
    }

    private boolean isOnCard() {
        return spot() instanceof Hit.Card;
    }

    private void connect() {
        if (spot() instanceof Hit.Card(var id, var _)) {
            popups.askWhereTo(id);
        }
    }

    private void addNext() {
        if (spot() instanceof Hit.Card(var id, var _)) {
            actions.addAfter(id, Kind.AGENT.unnamed());
            editor.edit(board.spot());
        }
    }

    private void addNote() {
        actions.addAround(Kind.NOTE.unnamed(), camera.viewport().toCanvas(camera.middle()));
        editor.edit(board.spot());
    }

    /// Of all that is selected, where that is more than one thing.
    private Hit meant() {
        var selection = board.document().selection();
        return selection.size() < 2 || spot().isIn(selection)
                ? spot()
                : selection.nodes().stream()
                        .<Hit>map(id -> new Hit.Card(id, Hit.Part.BODY))
                        .findFirst()
                        .orElseGet(this::spot);
    }

    private void showMenu() {
        var on = meant();
        var at = actions.boxOf(on)
                .map(box -> camera.viewport().toPixels(new Position(box.x(), box.y() + CardSize.PORT_Y)))
                .orElseGet(camera::middle);
        menus.show(on, at);
    }
}
