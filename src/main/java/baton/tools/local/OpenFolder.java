package baton.tools.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A folder that is held open, so that what is done in it is done in that very folder, whatever is put in its
/// place in the meantime. Where the system cannot hold folders open (Windows), it is looked again, after a file
/// was opened, whether the path still leads to where it led.
final class OpenFolder implements Closeable {

    private final Path real;
    private final @Nullable SecureDirectoryStream<Path> held;

    private OpenFolder(Path real, @Nullable SecureDirectoryStream<Path> held) {
        this.real = real;
        this.held = held;
    }

    /// Goes from `root` down to `folder` without following any link.
    ///
    /// @param folder inside of `root`; both as they are in truth
    @SuppressWarnings("StreamResourceLeak") // held until it is closed
    static OpenFolder open(Path root, Path folder) throws IOException {
        var stream = Files.newDirectoryStream(root);
        if (!(stream instanceof SecureDirectoryStream<Path> secure)) {
            stream.close();
            return new OpenFolder(folder, null);
        }
        var at = secure;
        for (var name : root.relativize(folder)) {
            if (!name.toString().isEmpty()) {
                at = down(at, name);
            }
        }
        return new OpenFolder(folder, at);
    }

    private static SecureDirectoryStream<Path> down(SecureDirectoryStream<Path> from, Path name) throws IOException {
        try (from) {
            return from.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /// Opens a file in it, and no link to one.
    SeekableByteChannel file(String name, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        var all = new HashSet<OpenOption>(options);
        all.add(LinkOption.NOFOLLOW_LINKS);
        if (held != null) {
            return held.newByteChannel(Path.of(name), all, attributes);
        }
        var channel = Files.newByteChannel(real.resolve(name), all, attributes);
        if (real.equals(real.toRealPath())) {
            return channel;
        }
        channel.close();
        throw new NotDirectoryException(real.toString());
    }

    /// Puts one file of it in the place of another.
    void move(String from, String to) throws IOException {
        if (held != null) {
            held.move(Path.of(from), held, Path.of(to));
        } else {
            Files.move(
                    real.resolve(from),
                    real.resolve(to),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void deleteIfThere(String name) {
        try {
            if (held != null) {
                held.deleteFile(Path.of(name));
            } else {
                Files.deleteIfExists(real.resolve(name));
            }
        } catch (IOException _) {
            // it is not there, which is what was wanted
        }
    }

    /// The names of what lies in it.
    List<Path> names() throws IOException {
        if (held != null) {
            return names(held);
        }
        try (var stream = Files.newDirectoryStream(real)) {
            return names(stream);
        }
    }

    private static List<Path> names(DirectoryStream<Path> stream) {
        var names = new ArrayList<Path>();
        stream.forEach(path -> names.add(path.getFileName()));
        return names;
    }

    @Override
    public void close() throws IOException {
        if (held != null) {
            held.close();
        }
    }
}
