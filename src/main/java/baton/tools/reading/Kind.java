package baton.tools.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of documents that are read, by the ending of their names.
public enum Kind {
    /// Text as it stands, in lines.
    TEXT(
            "txt",
            "text",
            "md",
            "markdown",
            "rst",
            "adoc",
            "tex",
            "log",
            "srt",
            "eml",
            "ics",
            "vcf",
            "ini",
            "toml",
            "json",
            "jsonl",
            "xml",
            "yaml",
            "yml"),
    /// Rows of a table, separated by commas or the like; the first names the columns.
    ROWS("csv", "tsv"),
    /// A web page: a line a paragraph.
    WEB("html", "htm", "xhtml"),
    /// Word: paragraphs, apart by a blank line.
    WORD("docx"),
    /// A part a page.
    PDF("pdf"),
    /// Excel: a part a sheet, a line a row, tabs between the cells.
    WORKBOOK("xlsx");

    private final String endings;

    Kind(String... endings) {
        this.endings = " " + String.join(" ", endings) + " ";
    }

    /// The kind of a file of this name; nothing if it is of none that is read.
    public static Optional<Kind> of(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> kind.endings.contains(" " + ending + " "))
                        .findFirst();
    }
}
