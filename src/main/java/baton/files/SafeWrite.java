package baton.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Puts new bytes in the place of a file in one move: written beside it, forced to disk, moved over it.
public final class SafeWrite {

    private static final int MOST_LINKS = 40;

    private SafeWrite() {}

    /// What fills the new file.
    @FunctionalInterface
    public interface Content {
        void writeTo(FileChannel channel) throws IOException;
    }

    static void replace(Path target, byte[] bytes) throws IOException {
        replace(target, channel -> {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        });
    }

    /// When it throws, `target` is as it was, and nothing is left beside it.
    public static void replace(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        var beside = fresh(target);
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                content.writeTo(channel);
                channel.force(true);
            }
            keepPermissions(target, beside);
            moveOver(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(target);
    }

    /// The file that `file` stands for: a link stays a link, and what it leads to is written.
    static Path behindLinks(Path file) throws IOException {
        var path = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(path.toString(), null, "Too many levels of symbolic links");
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return Files.exists(path) ? path.toRealPath() : path;
    }

    private static Path fresh(Path target) throws IOException {
        for (int number = 1; ; number++) {
            var name = ".baton-saving-" + ProcessHandle.current().pid() + "-" + number;
            try {
                return Files.createFile(target.resolveSibling(name));
            } catch (FileAlreadyExistsException e) {
                if (number == 100) {
                    throw e;
                }
            }
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var after = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (before != null && after != null && Files.exists(from)) {
            after.setPermissions(before.readAttributes().permissions());
        }
    }

    private static void moveOver(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the move itself last a power cut, on systems that know how to force a folder.
    private static void forceFolder(Path target) {
        var folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows cannot; the move is in the file system's own journal there
        }
    }
}
