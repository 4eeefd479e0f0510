package baton.studio.form;

import baton.workflow.FieldText;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// A table as text: a line for the names of the columns, then a line a row, with tabs between the cells (or
/// semicolons, or commas, where the first line has no tab).
final class TableText {

    private TableText() {}

    static Value read(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2) {
            return new Value.Items(List.of());
        }
        var between = separator(lines.getFirst());
        var names = cells(lines.getFirst(), between);
        var rows = new ArrayList<Value>();
        for (var line : lines.subList(1, lines.size())) {
            rows.add(row(names, cells(line, between)));
        }
        return new Value.Items(rows);
    }

    private static String separator(String header) {
        if (header.contains("\t")) {
            return "\t";
        }
        return header.contains(";") ? ";" : ",";
    }

    private static List<String> cells(String line, String between) {
        var cells = new ArrayList<String>();
        int at = 0;
        for (int next = line.indexOf(between); next >= 0; next = line.indexOf(between, at)) {
            cells.add(line.substring(at, next).strip());
            at = next + between.length();
        }
        cells.add(line.substring(at).strip());
        return cells;
    }

    private static Value row(List<String> names, List<String> cells) {
        var row = Fields.NONE;
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            var cell = cells.get(i);
            row = row.with(
                    names.get(i),
                    FieldText.number(cell).<Value>map(Value.Number::new).orElse(Value.of(cell)));
        }
        return new Value.Group(row);
    }

    static String write(Value value) {
        if (!(value instanceof Value.Items(var items))) {
            return value.asText();
        }
        var names = new LinkedHashSet<String>();
        items.forEach(item -> names.addAll(fields(item).names()));
        if (names.isEmpty()) {
            return "";
        }
        var lines = new ArrayList<String>();
        lines.add(String.join("\t", names));
        items.forEach(item -> lines.add(
                names.stream().map(name -> cell(fields(item).text(name))).collect(Collectors.joining("\t"))));
        return String.join("\n", lines);
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }

    private static Fields fields(Value item) {
        return item instanceof Value.Group(var fields) ? fields : Fields.NONE;
    }
}
