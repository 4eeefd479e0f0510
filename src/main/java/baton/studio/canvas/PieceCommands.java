package baton.studio.canvas;

import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import java.util.List;

/// What is done with a whole piece of the workflow: copying, pasting, laying out.
final class PieceCommands {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Arranger arranger;
    private final CopyPaste copyPaste;
    private final CanvasActions actions;

    PieceCommands(Arranger arranger, CopyPaste copyPaste, CanvasActions actions) {
        this.arranger = arranger;
        this.copyPaste = copyPaste;
        this.actions = actions;
    }

    List<Command> all() {
        return List.of(
                command("copy", copyPaste::copy).on("Mod+C", "Copy"),
                command("cut", copyPaste::cut).on("Mod+X", "Cut"),
                command("paste", copyPaste::paste).on("Mod+V", "Paste"),
                command("paste-incoming", copyPaste::pasteWithIncoming).on("Mod+Shift+V"),
                command("insert-file", actions::chooseToInsert),
                command("tidy", arranger::tidy).on("Mod+Shift+L"));
    }

    private static Command command(String id, Runnable action) {
        return Command.of(id, Group.EDIT, MESSAGES.text("command." + id), action)
                .within(Reach.CANVAS);
    }
}
