package baton.agents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file of connections. Written whole or not at all; one that cannot be read counts as empty, and is set
/// aside before another is written over it.
final class ConnectionsFile {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionsFile.class);

    private final Path file;
    private volatile @Nullable Known known;
    private final AtomicBoolean warned = new AtomicBoolean();

    ConnectionsFile(Path file) {
        this.file = file;
    }

    Book read() {
        return readable().orElse(Book.EMPTY);
    }

    private Optional<Book> readable() {
        try {
            var now = Version.of(file);
            var last = known;
            if (last != null && last.version().equals(now)) {
                return Optional.of(last.book());
            }
            var read = readAnew();
            known = read.map(book -> new Known(now, book)).orElse(null);
            return read;
        } catch (NoSuchFileException _) {
            return Optional.of(Book.EMPTY);
        } catch (IOException _) {
            warnOnce();
            return Optional.empty();
        }
    }

    /// What a file is taken to be the same by. It is asked for before the file is read: whoever writes meanwhile
    /// makes another.
    private record Version(
            FileTime written, long size, @Nullable Object key) {

        static Version of(Path file) throws IOException {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(now.lastModifiedTime(), now.size(), now.fileKey());
        }
    }

    private record Known(Version version, Book book) {}

    private Optional<Book> readAnew() throws IOException {
        var read = Json.read(Files.readString(file)).flatMap(BookFields::read);
        if (read.isEmpty()) {
            warnOnce();
        }
        return read;
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
