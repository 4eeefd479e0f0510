package baton.agents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file of connections. Written whole or not at all; one that cannot be read counts as empty, and is set
/// aside before another is written over it.
final class ConnectionsFile {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionsFile.class);

    private final Path file;
    private final AtomicBoolean warned = new AtomicBoolean();

    ConnectionsFile(Path file) {
        this.file = file;
    }

    Book read() {
        return readable().orElse(Book.EMPTY);
    }

    private Optional<Book> readable() {
        try {
            var read = Json.read(Files.readString(file)).flatMap(BookFields::read);
            if (read.isEmpty()) {
                warnOnce();
            }
            return read;
        } catch (NoSuchFileException _) {
            return Optional.of(Book.EMPTY);
        } catch (IOException _) {
            warnOnce();
            return Optional.empty();
        }
    }

    private void warnOnce() {
        if (warned.compareAndSet(false, true)) {
            LOG.warn("The list of models in {} cannot be read; only practice is there.", file);
        }
    }

    /// @throws UncheckedIOException if it cannot be written; the one before is then still there
    void write(Book book) {
        try {
            setAsideIfBroken();
            HomeFile.write(file, Json.writePretty(BookFields.write(book)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The list of models could not be saved in " + file + ".", e);
        }
    }

    private void setAsideIfBroken() throws IOException {
        if (Files.exists(file) && readable().isEmpty()) {
            Files.move(file, file.resolveSibling("models.unreadable.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
