package baton.tools.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/// Tables as text. Each row says the names of its columns, so that it can be understood by itself; it is cited
/// by the number that a spreadsheet shows beside it.
final class CsvRows {

    private CsvRows() {}

    /// Takes one row.
    @FunctionalInterface
    interface Taker {
        void take(int number, String words);
    }

    /// @return whether it could be read to its end; quotes may never end
    static boolean of(String text, Taker rows) {
        try {
            read(CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get(), text, rows);
            return true;
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    private static void read(CSVFormat format, String text, Taker rows) throws IOException {
        try (var parser = format.parse(new StringReader(text))) {
            List<String> names = List.of();
            for (var row : parser) {
                int number = Math.toIntExact(Math.min(row.getRecordNumber(), Integer.MAX_VALUE));
                if (names.isEmpty()) {
                    names = row.toList();
                } else {
                    rows.take(number, words(names, row.toList()));
                }
            }
        }
    }

    /// A line a row, tabs between the cells, and no quotes.
    static void tabbed(String text, Taker rows) {
        List<String> names = List.of();
        int number = 0;
        for (var line : text.lines().toList()) {
            var cells = List.of(line.split("\t", -1));
            if (++number == 1) {
                names = cells;
            } else {
                rows.take(number, words(names, cells));
            }
        }
    }

    private static String words(List<String> names, List<String> row) {
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
