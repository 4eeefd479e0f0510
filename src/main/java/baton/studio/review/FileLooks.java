package baton.studio.review;

import static baton.studio.review.Words.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.image.Image;

/// Looks at files: reads no more of them than is shown. Blocks: never on the JavaFX thread.
final class FileLooks {

    private static final int READ = 4096;
    private static final int LINES = 6;
    private static final int WIDTH = 160;
    private static final long LARGEST_PICTURE = 20_000_000;
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp");
    private static final Set<String> PROGRAMS = Set.of(
            "app",
            "appimage",
            "bash",
            "bat",
            "cmd",
            "com",
            "command",
            "cpl",
            "deb",
            "desktop",
            "dmg",
            "exe",
            "hta",
            "jar",
            "js",
            "jse",
            "lnk",
            "msi",
            "pif",
            "pkg",
            "ps1",
            "py",
            "rb",
            "reg",
            "rpm",
            "run",
            "scr",
            "sh",
            "url",
            "vbe",
            "vbs",
            "webloc",
            "wsf",
            "zsh");

    private FileLooks() {}

    /// @param written where it lies, as it was typed or handed over
    static FileLook at(String written) {
        try {
            var file = Path.of(written.strip());
            if (!file.isAbsolute()) {
                return new FileLook.Amiss(text("file.not-whole", written.strip()));
            }
            if (!Files.exists(file)) {
                return new FileLook.Amiss(text("file.missing", file));
            }
            return Files.isRegularFile(file) ? there(file) : new FileLook.Amiss(text("file.no-file", file));
        } catch (InvalidPathException _) {
            return new FileLook.Amiss(text("file.not-whole", written.strip()));
        } catch (IOException _) {
            return new FileLook.Amiss(text("file.unreadable", written.strip()));
        }
    }

    private static FileLook there(Path file) throws IOException {
        long bytes = Files.size(file);
        return new FileLook.There(file, bytes, isProgram(file), glimpse(file, bytes));
    }

    /// Where every file counts as one that can be run, only the name tells.
    private static boolean isProgram(Path file) {
        var knowsPrograms = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return PROGRAMS.contains(ending(file)) || (knowsPrograms && Files.isExecutable(file));
    }

    private static FileLook.Glimpse glimpse(Path file, long bytes) throws IOException {
        if (PICTURES.contains(ending(file))) {
            return bytes > LARGEST_PICTURE ? new FileLook.Glimpse.Nothing() : picture(file);
        }
        try (var in = Files.newInputStream(file)) {
            return lines(in.readNBytes(READ), bytes);
        }
    }

    private static FileLook.Glimpse picture(Path file) {
        var image = new Image(file.toUri().toString(), 360, 200, true, true, false);
        return image.isError() ? new FileLook.Glimpse.Nothing() : new FileLook.Glimpse.Picture(image);
    }

    private static FileLook.Glimpse lines(byte[] begin, long bytes) {
        var text = decoded(begin, bytes > begin.length);
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            return new FileLook.Glimpse.Nothing();
        }
        var all = text.lines().toList();
        List<String> shown = all.stream().limit(LINES).map(FileLooks::shortened).toList();
        return new FileLook.Glimpse.Lines(shown, bytes > begin.length || all.size() > LINES);
    }

    private static String shortened(String line) {
        return line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line;
    }

    /// Empty for what is no text. A sign that was cut through at the end does not count.
    private static String decoded(byte[] begin, boolean isCut) {
        int length = begin.length;
        for (int less = 0; less <= (isCut ? 3 : 0) && less <= length; less++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(begin, 0, length - less))
                        .toString();
            } catch (CharacterCodingException _) {
                // one byte less, or no text
            }
        }
        return "";
    }

    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// “812 bytes”, “4.2 KB”, “1.3 MB”
    static String size(long bytes) {
        if (bytes < 1000) {
            return text("file.bytes", bytes);
        }
        return bytes < 1_000_000 ? text("file.kb", bytes / 1000.0) : text("file.mb", bytes / 1_000_000.0);
    }
}
