package baton.agents;

import baton.agents.Connections.Book;
import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file of connections. Written whole or not at all; one that cannot be read counts as empty, and is set
/// aside before another is written over it.
final class ConnectionsFile {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionsFile.class);
    private static final int FORMAT = 1;

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
            var read = Json.read(Files.readString(file)).flatMap(ConnectionsFile::book);
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

    private static Optional<Book> book(Value value) {
        if (!(value instanceof Value.Group(var fields))
                || !fields.text("format").equals(String.valueOf(FORMAT))) {
            return Optional.empty();
        }
        var models = fields.get("models").orElse(Value.Nothing.NOTHING) instanceof Value.Items(var items)
                ? items
                : List.<Value>of();
        var usual = fields.text("usual");
        return Optional.of(new Book(
                usual.isBlank() ? ModelBook.PRACTICE : usual,
                models.stream().flatMap(one -> connection(one).stream()).toList()));
    }

    private static Optional<Connection> connection(Value value) {
        return value instanceof Value.Group(var fields) && !fields.text("name").isBlank()
                ? kind(fields.text("kind"))
                        .map(kind -> new Connection(
                                fields.text("name"),
                                kind,
                                fields.text("address"),
                                fields.text("model"),
                                atOnce(fields, kind)))
                : Optional.empty();
    }

    private static int atOnce(Fields fields, Kind kind) {
        return fields.get("atOnce").orElse(Value.Nothing.NOTHING) instanceof Value.Number(var number)
                        && number.signum() > 0
                ? Math.max(1, number.intValue())
                : kind.usuallyAtOnce();
    }

    private static Optional<Kind> kind(String key) {
        return Stream.of(Kind.values()).filter(kind -> key(kind).equals(key)).findFirst();
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// @throws UncheckedIOException if it cannot be written; the one before is then still there
    void write(Book book) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            setAsideIfBroken();
            writeWhole(Json.writePretty(value(book)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The list of models could not be saved in " + file + ".", e);
        }
    }

    private void setAsideIfBroken() throws IOException {
        if (Files.exists(file) && readable().isEmpty()) {
            Files.move(file, file.resolveSibling("models.unreadable.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void writeWhole(String text) throws IOException {
        var temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "models", ".tmp");
        try {
            try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Value value(Book book) {
        return new Value.Group(Fields.of("format", Value.of(FORMAT))
                .with("usual", book.usual())
                .with(
                        "models",
                        new Value.Items(book.connections().stream()
                                .map(ConnectionsFile::value)
                                .toList())));
    }

    private static Value value(Connection connection) {
        return new Value.Group(Fields.of("name", connection.name())
                .with("kind", key(connection.kind()))
                .with("address", connection.address().strip())
                .with("model", connection.model().strip())
                .with("atOnce", Value.of(connection.atOnce())));
    }
}
