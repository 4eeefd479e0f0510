package baton.tools.tables;

import baton.files.ValueText;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A line of a table's journal.
///
/// ```json
/// {"format":1,"table":"Leads","checksum":"5be1f20c"}
/// {"add":1,"key":"20261121-142203-k3f9/find#1/2","set":{"name":"Dana"},"checksum":"9f02ab31"}
/// {"change":[1,7],"key":"20261121-142203-k3f9/call#1/1","set":{"stage":"called"},"checksum":"1c77d0e4"}
/// ```
///
/// The checksum is the CRC-32C of the line as it would be without it.
sealed interface TableLine {

    int FORMAT = 1;

    record Head(String table) implements TableLine {}

    /// A new row.
    ///
    /// @param key what the use of a tool that added it is known by; empty if a person did
    record Add(long row, String key, Fields set) implements TableLine {}

    /// Rows that were changed: what is set takes the place of what was there under the same name. One that sets
    /// nothing only keeps the key.
    record Change(List<Long> rows, String key, Fields set) implements TableLine {
        public Change {
            rows = List.copyOf(rows);
        }
    }

    /// With its checksum and its line break.
    static String write(TableLine line) {
        var open = ValueText.line(fields(line));
        var said = open.substring(0, open.length() - 1);
        return said + seal(said) + "\n";
    }

    /// What the line says, which comes without its line break; nothing if it is not what was written once.
    static Optional<TableLine> read(String line) {
        int sealed = line.length() - ",\"checksum\":\"9f02ab31\"}".length();
        if (sealed <= 0 || !seal(line.substring(0, sealed)).equals(line.substring(sealed))) {
            return Optional.empty();
        }
        return ValueText.fields(line.substring(0, sealed) + "}").flatMap(TableLine::line);
    }

    private static Fields fields(TableLine line) {
        return switch (line) {
            case Head(var table) -> Fields.of("format", Value.of(FORMAT)).with("table", table);
            case Add(var row, var key, var set) ->
                Fields.of("add", Value.of(row)).with("key", key).with("set", new Value.Group(set));
            case Change(var rows, var key, var set) ->
                Fields.of("change", new Value.Items(rows.stream().map(Value::of).toList()))
                        .with("key", key)
                        .with("set", new Value.Group(set));
        };
    }

    private static Optional<TableLine> line(Fields said) {
        if (said.has("format")) {
            return number(said, "format") == FORMAT ? Optional.of(new Head(said.text("table"))) : Optional.empty();
        }
        if (!(said.get("set").orElse(Value.Nothing.NOTHING) instanceof Value.Group(var set))) {
            return Optional.empty();
        }
        if (said.get("change").orElse(Value.Nothing.NOTHING) instanceof Value.Items(var items)) {
            var rows = items.stream().map(TableLine::number).toList();
            return Optional.of(new Change(rows, said.text("key"), set));
        }
        return said.has("add") ? Optional.of(new Add(number(said, "add"), said.text("key"), set)) : Optional.empty();
    }

    private static long number(Fields said, String name) {
        return number(said.get(name).orElse(Value.Nothing.NOTHING));
    }

    private static long number(Value value) {
        return value instanceof Value.Number(var number) ? number.longValue() : -1;
    }

    private static String seal(String said) {
        var crc = new CRC32C();
        crc.update(said.getBytes(StandardCharsets.UTF_8));
        crc.update('}');
        return ",\"checksum\":\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}";
    }
}
