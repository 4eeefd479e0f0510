package baton.tools;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts bytes in the place of a file in one move, forced to disk. Not through a channel: a tool may be
/// interrupted at any moment, and that would close it in the middle.
public final class SteadyFile {

    private SteadyFile() {}

    /// When it throws, `target` is as it was. One thread at a time a target.
    public static void replace(Path target, byte[] bytes) throws IOException {
        var beside = target.resolveSibling(
                ".baton-keeping-" + ProcessHandle.current().pid() + "-" + target.getFileName());
        try {
            try (var out = new FileOutputStream(beside.toFile())) {
                out.write(bytes);
                out.getFD().sync();
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
