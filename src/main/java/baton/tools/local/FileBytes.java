package baton.tools.local;

import baton.tools.ToolTrouble;
import baton.tools.reading.Bounds;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Reads and writes whole files at spots that were found to be inside of their folders.
final class FileBytes {

    private FileBytes() {}

    static byte[] read(Folders.Spot spot) throws IOException {
        var real = spot.path().toRealPath();
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw new ToolTrouble("“" + spot.shown() + "” is no file.");
        }
        try (var folder = OpenFolder.open(spot.folder().path().toRealPath(), parent(real));
                var file = folder.file(real.getFileName().toString(), Set.of(StandardOpenOption.READ))) {
            if (file.size() > Bounds.USUAL.bytes()) {
                throw new ToolTrouble(
                        "“" + spot.shown() + "” is larger than " + Bounds.USUAL.size() + ", so it was not read.");
            }
            return Channels.newInputStream(file).readNBytes(Math.toIntExact(Bounds.USUAL.bytes()));
        } catch (NoSuchFileException gone) {
            throw new ToolTrouble("“" + spot.shown() + "” is not there any more.", gone);
        }
    }

    /// Puts `bytes` in the place of what is there, in one move, and forced to disk.
    static void write(Folders.Spot spot, byte[] bytes) throws IOException {
        Files.createDirectories(parent(spot.path()));
        var real = Files.exists(spot.path())
                ? spot.path().toRealPath()
                : parent(spot.path()).toRealPath().resolve(spot.name());
        var beside = ".baton-writing-" + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().threadId();
        try (var folder = OpenFolder.open(spot.folder().path().toRealPath(), parent(real))) {
            try {
                fill(folder, beside, bytes, likeness(real));
                folder.move(beside, real.getFileName().toString());
                force(parent(real));
            } finally {
                folder.deleteIfThere(beside);
            }
        }
    }

    private static void fill(OpenFolder folder, String name, byte[] bytes, FileAttribute<?>[] attributes)
            throws IOException {
        folder.deleteIfThere(name);
        try (var file =
                folder.file(name, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                file.write(left);
            }
            if (file instanceof FileChannel forced) {
                forced.force(true);
            }
        }
    }

    private static Path parent(Path path) throws IOException {
        var parent = path.getParent();
        if (parent == null) {
            throw new IOException("no folder");
        }
        return parent;
    }

    /// What is written over stays as readable as it was, and no more.
    private static FileAttribute<?>[] likeness(Path real) throws IOException {
        var view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        return view == null || !Files.exists(real)
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(view.readAttributes().permissions())
                };
    }

    /// Makes the move itself last a power cut, on systems that know how to force a folder.
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows cannot; the move is in the file system's own journal there
        }
    }
}
