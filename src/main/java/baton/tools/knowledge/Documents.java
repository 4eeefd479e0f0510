package baton.tools.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which files can be taken in, and how each is read.
final class Documents {

    private static final Set<String> PLAIN =
            Set.of("txt", "text", "md", "markdown", "rst", "adoc", "log", "tex", "srt");
    private static final Set<String> ROWS = Set.of("csv", "tsv");
    private static final Set<String> WEB = Set.of("html", "htm", "xhtml");

    private Documents() {}

    /// Whether files with such a name are taken in.
    static boolean takes(Path file) {
        return reader(file).isPresent();
    }

    /// The text of a file. Whatever a stranger's file does to its reader ends here in a sentence.
    static Extract read(Path file, Bounds bounds)
            throws IOException, UnreadableDocumentException, InterruptedException {
        var reader = reader(file).orElseThrow(() -> new UnreadableDocumentException("is of a kind that is not read"));
        try {
            return reader.read(file, bounds);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError _) {
            throw new UnreadableDocumentException("is damaged, or not what its name says");
        }
    }

    private static Optional<DocumentReader> reader(Path file) {
        var ending = ending(file);
        if (PLAIN.contains(ending)) {
            return Optional.of(new PlainText());
        }
        if (ROWS.contains(ending)) {
            return Optional.of(new CsvRows());
        }
        if (WEB.contains(ending)) {
            return Optional.of(new WebPages());
        }
        return switch (ending) {
            case "pdf" -> Optional.of(new PdfPages());
            case "docx" -> Optional.of(new WordText());
            default -> Optional.empty();
        };
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
