package baton.studio.inspector;

import java.nio.file.Path;
import java.util.Optional;

/// Port: asks the person for a place on this computer.
public interface PlacePicker {

    /// A folder; empty if the person chose none.
    Optional<Path> folder();

    /// A file of any kind; empty if the person chose none.
    Optional<Path> file();

    /// A workflow file; empty if the person chose none.
    Optional<Path> workflow();
}
