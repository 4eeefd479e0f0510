package baton.studio;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes sure that one home has one studio: whoever starts a second one knocks at the first, which shows what was
/// wanted. A lock on a file in the home says who is first, as long as that process lives; a socket beside it, which
/// only this person's programs can reach, carries the wish.
///
/// Its methods read and write: not on the JavaFX thread, but for [#open].
public final class FrontDoor implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    /// Nobody is let in who says more.
    private static final int LONGEST = 32_768;

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final Path socket;
    private final FileChannel lockFile;
    private final @Nullable FileLock lock;
    private @Nullable ServerSocketChannel listening;

    private FrontDoor(Path socket, FileChannel lockFile, @Nullable FileLock lock) {
        this.socket = socket;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /// The door of the studio whose home is `home`.
    public static FrontDoor of(Path home) throws IOException {
        Files.createDirectories(home);
        var lockFile =
                FileChannel.open(home.resolve("studio.lock"), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        return new FrontDoor(home.resolve("studio.socket"), lockFile, attempt(lockFile));
    }

    private static @Nullable FileLock attempt(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // in this very process
        }
    }

    /// Whether no other studio has this home.
    public boolean isOurs() {
        return lock != null;
    }

    /// Asks the other studio to show `file`, or just itself. One that is just starting is given `patience`.
    ///
    /// @return whether it will; it may be about to end, or be of somebody else
    public boolean knock(Optional<Path> file, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        boolean heard = knock(file);
        while (!heard && System.nanoTime() < end) {
            Thread.sleep(BETWEEN);
            heard = knock(file);
        }
        return heard;
    }

    private boolean knock(Optional<Path> file) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                var out = new DataOutputStream(Channels.newOutputStream(channel));
                var in = new DataInputStream(Channels.newInputStream(channel))) {
            out.writeUTF(file.map(Path::toString).orElse(""));
            out.flush();
            return in.readBoolean();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unheard) {
            LOG.debug("The other studio does not answer: {}", unheard.toString());
            return false;
        }
    }

    /// Lets others in from now on, in the background.
    ///
    /// @param visitor told what they want to see, on a thread of the door
    void open(Consumer<Optional<Path>> visitor) {
        if (isOurs()) {
            Thread.ofPlatform().name("front door").daemon().start(() -> listen(visitor));
        }
    }

    private void listen(Consumer<Optional<Path>> visitor) {
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Files.deleteIfExists(socket); // of one that was killed: the lock is ours
            server.bind(UnixDomainSocketAddress.of(socket));
            keep(server);
            while (server.isOpen()) {
                answer(server, visitor);
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException closed) {
            // A home with a very long name, or a system without such sockets: a second studio opens beside this one.
            LOG.info("Nobody can knock: {}", closed.toString());
        }
    }

    private synchronized void keep(ServerSocketChannel server) throws IOException {
        listening = server;
        if (!lockFile.isOpen()) {
            server.close();
        }
    }

    private static void answer(ServerSocketChannel server, Consumer<Optional<Path>> visitor) throws IOException {
        try (var client = server.accept();
                var in = new DataInputStream(Channels.newInputStream(client));
                var out = new DataOutputStream(Channels.newOutputStream(client))) {
            var wanted = in.readUTF();
            if (wanted.length() <= LONGEST) {
                visitor.accept(wanted.isEmpty() ? Optional.empty() : Optional.of(Path.of(wanted)));
                out.writeBoolean(true);
            }
        } catch (ClosedChannelException closed) {
            throw closed;
        } catch (IOException | IllegalArgumentException unheard) {
            LOG.info("Somebody knocked and was not heard: {}", unheard.toString());
        }
    }

    /// The studio has ended; the next one is the first.
    @Override
    public synchronized void close() throws IOException {
        if (listening != null) {
            listening.close();
            Files.deleteIfExists(socket);
        }
        lockFile.close();
    }
}
