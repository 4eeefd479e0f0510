package baton.tools.local;

import baton.tools.SteadyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// What files held before agents wrote over them: in `replaced` of Baton's home, the last 20 of each. Not
/// beside the file, where it would lie in the way and might itself write over something.
final class Replaced {

    private static final int KEPT = 20;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;

    Replaced(Path home, InstantSource clock) {
        this.folder = home.resolve("replaced");
        this.clock = clock;
    }

    /// Keeps `bytes`, which `file` held until now.
    ///
    /// @return where
    Path keep(Path file, byte[] bytes) throws IOException {
        var own = Files.createDirectories(folder.resolve(key(file)));
        var kept = earlier(own);
        if (!kept.isEmpty() && Arrays.equals(Files.readAllBytes(kept.getFirst()), bytes)) {
            return kept.getFirst();
        }
        var to = own.resolve(MOMENT.format(clock.instant()) + "-" + file.getFileName());
        SteadyFile.replace(to, bytes);
        for (var old : kept.subList(Math.min(KEPT - 1, kept.size()), kept.size())) {
            Files.deleteIfExists(old);
        }
        return to;
    }

    /// Latest first.
    private static List<Path> earlier(Path own) throws IOException {
        try (var files = Files.list(own)) {
            return files.sorted(Comparator.<Path>naturalOrder().reversed()).toList();
        }
    }

    private static String key(Path file) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
