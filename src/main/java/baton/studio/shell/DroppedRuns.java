package baton.studio.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes the file of an exported run that is dropped on the window.
final class DroppedRuns {

    private DroppedRuns() {}

    /// @param dropped told the file
    static void on(Node window, Consumer<Path> dropped) {
        window.setOnDragOver(drag -> {
            if (run(drag.getDragboard()).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        window.setOnDragDropped(drag -> run(drag.getDragboard()).ifPresent(file -> {
            dropped.accept(file);
            drag.setDropCompleted(true);
            drag.consume();
        }));
    }

    private static Optional<Path> run(Dragboard board) {
        return board.getFiles().stream()
                .map(File::toPath)
                .filter(file -> String.valueOf(file.getFileName())
                        .toLowerCase(Locale.ROOT)
                        .endsWith(RunKeeping.ENDING))
                .findFirst();
    }
}
