package baton.studio.canvas;

import baton.studio.canvas.editing.Framing;
import baton.studio.canvas.gesture.Hit;
import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import baton.studio.look.NoteTint;
import baton.workflow.Edit;
import baton.workflow.Note;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What is done with notes and frames alone; each is one step of undo.
final class NoteActions {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final CanvasActions actions;
    private final WordsEditor editor;

    NoteActions(Board board, CanvasActions actions, WordsEditor editor) {
        this.board = board;
        this.actions = actions;
        this.editor = editor;
    }

    List<Command> commands() {
        return List.of(
                command("frame", this::frame)
                        .on("Mod+G")
                        .when(this::hasSomething, MESSAGES.text("command.needsSelection")),
                command("remove-frame", this::removeFrame)
                        .on("Mod+Shift+G")
                        .when(this::hasFrame, MESSAGES.text("command.needsFrame")));
    }

    private static Command command(String id, Runnable action) {
        return Command.of(id, Group.EDIT, MESSAGES.text("command." + id), action)
                .within(Reach.CANVAS);
    }

    private boolean hasSomething() {
        var selection = board.document().selection();
        return !selection.nodes().isEmpty() || !selection.notes().isEmpty();
    }

    boolean hasFrame() {
        return Framing.remove(
                        board.workflow(),
                        board.document().selection(),
                        board.picture().boxes())
                .isPresent();
    }

    /// Puts a frame around what is selected, and asks for its title.
    void frame() {
        Framing.around(
                        board.workflow(),
                        board.document().selection(),
                        board.picture().boxes())
                .ifPresent(added -> {
                    board.document().edit(added.edit());
                    actions.select(added.selection());
                    added.selection().notes().forEach(id -> editor.edit(new Hit.OnNote(id)));
                });
    }

    /// Takes the frame away; what is in it stays.
    void removeFrame() {
        Framing.remove(
                        board.workflow(),
                        board.document().selection(),
                        board.picture().boxes())
                .ifPresent(edit -> board.document().edit(edit));
    }

    /// Gives the selected notes and frames a colour.
    void tint(NoteTint tint) {
        var edits = selected()
                .<Edit>map(note -> new Edit.ChangeNote(note.withTint(tint.key())))
                .toList();
        if (!edits.isEmpty()) {
            board.document().edit(new Edit.Together(MESSAGES.text("tint.label"), edits));
        }
    }

    private Stream<Note> selected() {
        return board.workflow().notes().stream()
                .filter(note -> board.document().selection().notes().contains(note.id()));
    }

    Menu tints() {
        var menu = new Menu(MESSAGES.text("menu.tint"));
        menu.setId("menu-tint");
        Stream.of(NoteTint.values()).forEach(tint -> {
            var item = new RadioMenuItem(tint.words());
            item.setId("menu-tint-" + tint.styleKey());
            item.setSelected(selected().allMatch(note -> NoteTint.of(note.tint()) == tint));
            item.setOnAction(_ -> tint(tint));
            menu.getItems().add(item);
        });
        return menu;
    }

    /// Nothing is opened by itself: the address of a link is copied, and it is said so.
    void follow(String address) {
        var content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        actions.say(MESSAGES.text("note.linkCopied", address));
    }
}
