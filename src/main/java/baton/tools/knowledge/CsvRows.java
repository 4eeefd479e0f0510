package baton.tools.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Tables as text. Each row says the names of its columns, so that it can be understood by itself; it is cited
/// by the number that a spreadsheet shows beside it.
final class CsvRows implements DocumentReader {

    @Override
    public Extract read(Path file, Bounds bounds)
            throws IOException, UnreadableDocumentException, InterruptedException {
        var text = Texts.read(file);
        try {
            return rows(text, bounds);
        } catch (UncheckedIOException _) {
            return PlainText.lines(text, bounds); // quotes that never end
        }
    }

    private static Extract rows(String text, Bounds bounds)
            throws IOException, UnreadableDocumentException, InterruptedException {
        var found = new Gathering(Unit.ROW, bounds);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
        try (var parser = format.parse(new StringReader(text))) {
            List<String> names = List.of();
            for (var row : parser) {
                int number = Math.toIntExact(Math.min(row.getRecordNumber(), Integer.MAX_VALUE));
                if (names.isEmpty()) {
                    names = row.toList();
                } else if (!found.add(number, words(names, row))) {
                    break;
                }
            }
        }
        return found.done("has no rows");
    }

    private static String words(List<String> names, CSVRecord row) {
        var words = new ArrayList<String>();
        for (int at = 0; at < row.size(); at++) {
            if (!row.get(at).isBlank()) {
                words.add((at < names.size() ? names.get(at).strip() + ": " : "")
                        + row.get(at).strip());
            }
        }
        return String.join("; ", words);
    }

    /// The sign that stands most often in the first line.
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t', '|')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .filter(sign -> count(first, sign) > 0)
                .orElse(',');
    }

    private static long count(String line, char sign) {
        return line.chars().filter(here -> here == sign).count();
    }
}
