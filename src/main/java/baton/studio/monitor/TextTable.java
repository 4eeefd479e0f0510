package baton.studio.monitor;

import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// A table whose columns stand below each other in letters of one width.
///
/// @param head the names of the columns
/// @param body a line a row
record TextTable(String head, String body) {

    /// Longer words are cut here, and whole where the text is shown as it is.
    private static final int WIDEST = 32;

    private static final String GAP = "   ";

    static TextTable of(TableBlock table) {
        var rows = new ArrayList<List<String>>();
        collect(table, rows);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new ArrayList<>(Collections.nCopies(columns, 1));
        rows.forEach(row -> {
            for (int at = 0; at < row.size(); at++) {
                widths.set(at, Math.max(widths.get(at), length(row.get(at))));
            }
        });
        var lines = rows.stream().map(row -> line(row, widths)).toList();
        return new TextTable(lines.getFirst(), String.join("\n", lines.subList(1, lines.size())));
    }

    private static void collect(Node parent, List<List<String>> rows) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow row) {
                var cells = new ArrayList<String>();
                for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        cells.add(cut(words(cell)));
                    }
                }
                rows.add(cells);
            } else {
                collect(child, rows);
            }
        }
    }

    /// What stands in `parent`, without its looks.
    static String words(Node parent) {
        var words = new StringBuilder();
        for (var part = parent.getFirstChild(); part != null; part = part.getNext()) {
            words.append(
                    switch (part) {
                        case Text text -> text.getLiteral();
                        case Code code -> code.getLiteral();
                        default -> words(part);
                    });
        }
        return words.toString();
    }

    private static String cut(String cell) {
        return length(cell) <= WIDEST ? cell : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String line(List<String> cells, List<Integer> widths) {
        var line = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            line.append(at == 0 ? "" : GAP)
                    .append(cells.get(at))
                    .append(" ".repeat(widths.get(at) - length(cells.get(at))));
        }
        return line.toString().stripTrailing();
    }

    /// A list of records as a Markdown table, a column for each field; nothing if it is no such list.
    static Optional<String> markdown(Value value) {
        if (!(value instanceof Value.Items(var items))
                || items.isEmpty()
                || !items.stream().allMatch(Value.Group.class::isInstance)) {
            return Optional.empty();
        }
        var records = items.stream().map(item -> ((Value.Group) item).fields()).toList();
        var names = new LinkedHashSet<String>();
        records.forEach(one -> names.addAll(one.names()));
        var rows = new ArrayList<String>();
        rows.add(row(
                names.stream().map(name -> Field.of(name, Field.TEXT).shownAs()).toList()));
        rows.add(row(names.stream().map(_ -> "---").toList()));
        records.forEach(one -> rows.add(row(cells(one, names))));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", rows));
    }

    private static List<String> cells(Fields one, LinkedHashSet<String> names) {
        return names.stream()
                .map(name -> one.get(name).map(Value::asText).orElse(""))
                .map(text -> text.strip()
                        .replaceAll("\\s+", " ")
                        .replace("\\", "\\\\")
                        .replace("|", "\\|"))
                .toList();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
