package baton.studio.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes a file that is dropped on the window: a workflow, or an exported run.
final class DroppedFiles {

    private DroppedFiles() {}

    /// @param ending  of the files that are taken, with its dot
    /// @param dropped told the file
    record Kind(String ending, Consumer<Path> dropped) {

        boolean fits(Path file) {
            return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
        }
    }

    static void on(Node window, Kind... kinds) {
        window.setOnDragOver(drag -> {
            if (offered(drag.getDragboard(), kinds).isPresent()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        window.setOnDragDropped(drag -> offered(drag.getDragboard(), kinds).ifPresent(take -> {
            drag.setDropCompleted(true);
            drag.consume();
            take.run();
        }));
    }

    static Optional<Runnable> offered(Dragboard board, Kind... kinds) {
        return taken(board.getFiles().stream().map(File::toPath).toList(), kinds);
    }

    /// What is to be done with the first of `files` that is of one of the `kinds`.
    static Optional<Runnable> taken(List<Path> files, Kind... kinds) {
        return files.stream()
                .flatMap(file -> Stream.of(kinds)
                        .filter(kind -> kind.fits(file))
                        .map(kind -> (Runnable) () -> kind.dropped().accept(file)))
                .findFirst();
    }
}
