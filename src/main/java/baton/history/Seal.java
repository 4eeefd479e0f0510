package baton.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Tells whether a database file was closed as it should be: a small file beside it that is there only then,
/// and says how long the database is.
///
/// A process that is killed leaves rows behind in H2 2.5 that belong to nobody any more. It opens such a file
/// without complaint, and then tries for seconds, or for ever, to write to these rows.
final class Seal {

    private final Path folder;
    private final Path database;
    private final Path file;

    /// @param name of the database, without an ending; it may not be there
    Seal(Path folder, String name) {
        this.folder = folder;
        this.database = folder.resolve(name + ".mv.db");
        this.file = folder.resolve(name + ".closed");
    }

    /// Whether the database is as it was when it was sealed.
    boolean holds() throws IOException {
        return Files.exists(database)
                && Files.exists(file)
                && Files.readString(file, StandardCharsets.ISO_8859_1).equals(length());
    }

    /// To be called before the database is opened; lasts a power cut.
    void lift() throws IOException {
        if (Files.deleteIfExists(file)) {
            RunFolders.force(folder);
        }
    }

    /// To be called when the database was closed; what is in it is on the disk first.
    void put() throws IOException {
        try (var channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(length().getBytes(StandardCharsets.ISO_8859_1)));
            channel.force(true);
        }
    }

    private String length() throws IOException {
        return Files.size(database) + "\n";
    }
}
