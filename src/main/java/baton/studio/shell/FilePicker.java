package baton.studio.shell;

import baton.studio.inspector.PlacePicker;
import java.nio.file.Path;
import java.util.Optional;

/// Port: asks the person for a file, in the way of this computer.
public interface FilePicker extends PlacePicker {

    /// A workflow file to open; empty if the person chose none.
    Optional<Path> toOpen();

    @Override
    default Optional<Path> workflow() {
        return toOpen();
    }

    /// Where to save a workflow; empty if the person chose no place.
    ///
    /// @param suggested a file name with its ending
    Optional<Path> toSave(String suggested);

    /// Where to write a text; empty if the person chose no place.
    ///
    /// @param suggested a file name with its ending
    Optional<Path> textToSave(String suggested);

    /// The file of an exported run; empty if the person chose none.
    Optional<Path> runToOpen();

    /// Where to write an exported run; empty if the person chose no place.
    ///
    /// @param suggested a file name with its ending
    Optional<Path> runToSave(String suggested);
}
