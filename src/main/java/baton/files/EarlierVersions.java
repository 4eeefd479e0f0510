package baton.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Keeps what workflow files held before they were saved over: a folder for each file, numbered copies in it.
final class EarlierVersions {

    /// How many are kept of each file.
    static final int KEPT = 20;

    private static final Pattern NUMBERED = Pattern.compile("(\\d{6})\\.baton");

    private final Path folder;

    EarlierVersions(Path folder) {
        this.folder = folder;
    }

    /// Keeps `bytes`, which `file` holds at this moment.
    ///
    /// @param apart if the last one that was kept is younger than this beside it, that one is enough
    /// @return a sentence if that was not possible, which is no reason not to save; else empty
    String keep(Path file, byte[] bytes, Duration apart) {
        try {
            var mine = Files.createDirectories(folderOf(file));
            var kept = copies(mine);
            if (!kept.isEmpty() && isSooner(file, kept.getFirst(), apart)) {
                return "";
            }
            var next = mine.resolve("%06d.baton".formatted(kept.isEmpty() ? 1 : number(kept.getFirst()) + 1));
            SafeWrite.replace(next, bytes);
            Files.setLastModifiedTime(next, Files.getLastModifiedTime(file));
            for (var old : kept.subList(Math.min(kept.size(), KEPT - 1), kept.size())) {
                Files.deleteIfExists(old);
            }
            return "";
        } catch (IOException e) {
            return FileWords.text("version.unkept", DiskFaults.words(e));
        }
    }

    private static boolean isSooner(Path file, Path latest, Duration apart) throws IOException {
        var since = Duration.between(
                Files.getLastModifiedTime(latest).toInstant(),
                Files.getLastModifiedTime(file).toInstant());
        return !since.isNegative() && since.compareTo(apart) < 0;
    }

    /// Latest first.
    List<EarlierVersion> of(Path file) {
        try {
            return copies(folderOf(file)).stream().map(EarlierVersions::version).toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    private static EarlierVersion version(Path copy) {
        try {
            return new EarlierVersion(copy, Files.getLastModifiedTime(copy).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> copies(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            NUMBERED.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparingInt(EarlierVersions::number).reversed())
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private static int number(Path copy) {
        return Integer.parseInt(copy.getFileName().toString().substring(0, 6));
    }

    /// By its name, so that a person finds it, and by where it is, so that no two files share one.
    private Path folderOf(Path file) {
        var where = Stamp.of(file.toString().getBytes(StandardCharsets.UTF_8)).digest();
        var name = file.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
        return folder.resolve(name.substring(0, Math.min(40, name.length())) + "-" + where.substring(0, 16));
    }
}
