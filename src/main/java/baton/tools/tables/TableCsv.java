package baton.tools.tables;

import baton.files.SafeWrite;
import baton.tools.ToolTrouble;
import baton.workflow.FieldText;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/// Tables as CSV: a line of column names, then a line a row.
final class TableCsv {

    /// What a spreadsheet takes for the beginning of a formula.
    private static final String FORMULA = "=+-@\t\r\n";

    private static final long LARGEST = 32L * 1024 * 1024;

    private TableCsv() {}

    static void write(Table table, Path file) throws IOException {
        var text = new StringWriter();
        var columns = List.copyOf(table.columns());
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(columns.stream().map(TableCsv::harmless).toList());
            for (var row : table.rows()) {
                printer.printRecord(columns.stream()
                        .map(column -> cell(row.fields().get(column).orElse(Value.Nothing.NOTHING)))
                        .toList());
            }
        }
        var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        SafeWrite.replace(file, channel -> {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        });
    }

    private static String cell(Value value) {
        return value instanceof Value.Number number ? number.asText() : harmless(value.asText());
    }

    /// A cell that a spreadsheet would calculate gets an apostrophe, by which it is text.
    private static String harmless(String cell) {
        return isFormula(cell) && FieldText.number(cell).isEmpty() ? "'" + cell : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    static List<Fields> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new ToolTrouble("“" + file.getFileName() + "” is too large: take it apart into files under 32 MB.");
        }
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(withoutMark(Files.readString(file)), format)) {
            var rows = new ArrayList<Fields>();
            parser.forEach(line -> rows.add(row(line)));
            return rows;
        } catch (MalformedInputException e) {
            throw new ToolTrouble("“" + file.getFileName() + "” is not in UTF-8. Save it as CSV in UTF-8.", e);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new ToolTrouble(
                    "“" + file.getFileName() + "” is no table: its first line must name each column, no two"
                            + " alike, and quotation marks must be closed.",
                    e);
        }
    }

    private static Fields row(CSVRecord line) {
        var fields = new LinkedHashMap<String, Value>();
        line.toMap().forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                fields.put(plain(column), Value.of(plain(cell)));
            }
        });
        return new Fields(fields);
    }

    private static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
