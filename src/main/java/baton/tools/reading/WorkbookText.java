package baton.tools.reading;

import baton.tools.ToolTrouble;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// The cells of a workbook, sheet by sheet: a line a row, tabs between the cells.
final class WorkbookText {

    private static final long MOST_UNPACKED = 128L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_LETTERS = 4_000_000;
    private static final int LOOKED_AT = 2_000;

    private WorkbookText() {}

    static Document read(String name, byte[] bytes) throws ToolTrouble {
        try {
            var sound = repacked(name, bytes);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(sound))) {
                return sheets(book);
            }
        } catch (ToolTrouble told) {
            throw told;
        } catch (IOException | RuntimeException damaged) {
            throw new ToolTrouble("“" + name + "” is damaged, or not a workbook.", damaged);
        }
    }

    private static Document sheets(ReadableWorkbook book) throws IOException {
        var parts = new ArrayList<Document.Part>();
        var left = new int[] {MOST_LETTERS};
        for (var sheet : book.getSheets().toList()) {
            var text = text(sheet, left);
            if (!text.isBlank()) {
                parts.add(new Document.Part("sheet “" + sheet.getName() + "”", text));
            }
        }
        return new Document(parts, left[0] <= 0);
    }

    private static String text(Sheet sheet, int[] left) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.takeWhile(_ -> left[0] > 0)
                    .map(WorkbookText::line)
                    .peek(line -> left[0] -= line.length() + 1)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
    }

    private static String line(Row row) {
        return row.stream()
                .map(cell -> cell == null ? "" : cell.getText().replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"))
                .stripTrailing();
    }

    /// A few packed bytes can be gigabytes, and a zip can show one reader other entries than the next: it is
    /// unpacked once, counted, and packed anew.
    private static byte[] repacked(String name, byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        long left = MOST_UNPACKED;
        int entries = 0;
        try (var from = new ZipInputStream(new ByteArrayInputStream(bytes));
                var to = new ZipOutputStream(packed)) {
            to.setLevel(1);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                left -= copy(name, from, to, left);
                if (++entries > MOST_ENTRIES || left <= 0) {
                    throw new ToolTrouble(
                            "“" + name + "” unpacks to far more than a workbook holds, so it was not read.");
                }
            }
        }
        return packed.toByteArray();
    }

    private static long copy(String name, InputStream from, OutputStream to, long most) throws IOException {
        var start = from.readNBytes(LOOKED_AT);
        var words =
                new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").toUpperCase(Locale.ROOT);
        if (words.contains("<!DOCTYPE")) {
            throw new ToolTrouble("“" + name + "” defines words of its own, as no workbook does, so it was not read.");
        }
        to.write(start);
        long count = start.length;
        var buffer = new byte[64 * 1024];
        for (int read = from.read(buffer); read >= 0 && count < most; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            count += read;
        }
        return count;
    }
}
