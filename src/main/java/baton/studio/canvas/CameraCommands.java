package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import java.util.List;
import java.util.Optional;

/// What changes how much is seen, none of which changes anything else. Zooming is about what is selected, or else
/// about the middle of the view.
final class CameraCommands {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final Camera camera;
    private final Minimap minimap;

    CameraCommands(Board board, Camera camera, Minimap minimap) {
        this.board = board;
        this.camera = camera;
        this.minimap = minimap;
    }

    List<Command> all() {
        return List.of(
                looking("zoom-in", () -> camera.zoomIn(selected()))
                        .on("Mod+Equals", "Mod+Plus", "Mod+Add", "Mod+Shift+Equals"),
                looking("zoom-out", () -> camera.zoomOut(selected())).on("Mod+Minus", "Mod+Subtract"),
                looking("zoom-usual", () -> camera.zoomTo(1, selected())).on("Mod+0", "Mod+Numpad0"),
                looking("fit", () -> camera.fit(board.picture().bounds())).on("Shift+1"),
                looking("fit-selection", () -> camera.fit(selected()))
                        .on("Shift+2")
                        .when(() -> selected().isPresent(), MESSAGES.text("command.needsSelection")),
                looking("map", minimap::toggle).on("M"));
    }

    private static Command looking(String id, Runnable action) {
        return Command.of(id, Group.VIEW, MESSAGES.text("command." + id), action)
                .within(Reach.CANVAS);
    }

    private Optional<Box> selected() {
        var boxes = board.picture().boxes();
        return Box.around(board.document().selection().nodes().stream()
                .filter(boxes::containsKey)
                .map(boxes::get)
                .toList());
    }
}
