package baton.tools.reading;

import baton.tools.ToolTrouble;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads files by the ending of their names.
public final class DocumentReader {

    /// The longest file that is read, in bytes.
    public static final int LARGEST = 32 * 1024 * 1024;

    /// The endings of files that are read as they are.
    private static final Set<String> PLAIN = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "csv",
            "tsv",
            "json",
            "jsonl",
            "xml",
            "yaml",
            "yml",
            "log",
            "ini",
            "toml",
            "ics",
            "vcf",
            "tex",
            "rst",
            "srt",
            "eml");

    private DocumentReader() {}

    /// Whether a file of this name can be read.
    public static boolean reads(String name) {
        var ending = ending(name);
        return PLAIN.contains(ending)
                || Set.of("pdf", "xlsx", "html", "htm", "xhtml").contains(ending);
    }

    /// What `bytes` say.
    ///
    /// @param name of the file
    /// @throws ToolTrouble if they cannot be read, with the reason as a sentence
    public static Document read(String name, byte[] bytes) throws ToolTrouble {
        if (bytes.length > LARGEST) {
            throw new ToolTrouble("“" + name + "” is larger than 32 MB, so it was not read.");
        }
        return switch (ending(name)) {
            case "pdf" -> PdfText.read(name, bytes);
            case "xlsx" -> WorkbookText.read(name, bytes);
            case "html", "htm", "xhtml" ->
                Document.of(HtmlText.of(bytes, Optional.empty(), "").whole());
            default -> plain(name, bytes);
        };
    }

    private static Document plain(String name, byte[] bytes) throws ToolTrouble {
        if (!PLAIN.contains(ending(name)) || PlainText.isBinary(bytes)) {
            throw new ToolTrouble("“" + name + "” is not a file with text that Baton can read.");
        }
        return Document.of(PlainText.of(bytes, Optional.empty()));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
