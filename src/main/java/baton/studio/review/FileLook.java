package baton.studio.review;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;

/// What was found where a file is to lie.
sealed interface FileLook {

    /// @param isProgram whether opening it would run it
    record There(Path file, long bytes, boolean isProgram, Glimpse glimpse) implements FileLook {}

    /// It cannot be shown; `why` is a sentence.
    record Amiss(String why) implements FileLook {}

    /// What can be seen of a file at a glance.
    sealed interface Glimpse {

        /// @param hasMore whether more lines follow
        record Lines(List<String> lines, boolean hasMore) implements Glimpse {
            public Lines {
                lines = List.copyOf(lines);
            }
        }

        record Picture(Image image) implements Glimpse {}

        record Nothing() implements Glimpse {}
    }
}
