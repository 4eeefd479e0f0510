package baton.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder in the build's own, on the disk where the project is; gone when it is closed.
record Folder(Path path) implements AutoCloseable {

    static Folder create() throws IOException {
        var target = Files.createDirectories(Path.of("target", "bench"));
        return new Folder(Files.createTempDirectory(target, "home").toAbsolutePath());
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(path)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
