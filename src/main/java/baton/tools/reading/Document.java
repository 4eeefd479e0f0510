package baton.tools.reading;

import java.util.List;
import java.util.stream.Collectors;

/// What a file says.
///
/// @param parts in order: pages of a PDF, sheets of a workbook, the text of a web page and its links; one for
///     any other file
/// @param cut   whether there was more than could be read
public record Document(Kind kind, List<Part> parts, boolean cut) {

    /// @param place where in the file it stands, such as `page 3`; empty for the whole file
    /// @param number counts the parts that there are in the file, from 1
    public record Part(String place, int number, String text) {}

    public Document {
        parts = List.copyOf(parts);
    }

    /// All of it, with the places named.
    public String text() {
        var text = parts.stream()
                .map(part -> part.place().isEmpty() ? part.text() : "[" + part.place() + "]\n" + part.text())
                .collect(Collectors.joining("\n\n"));
        return cut ? text + "\n\n[There is more of it, which was not read.]" : text;
    }
}
