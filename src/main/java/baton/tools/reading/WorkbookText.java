package baton.tools.reading;

import baton.tools.reading.Document.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    private static final int MOST_ENTRIES = 2_000;
    private static final int LOOKED_AT = 2_000;

    private WorkbookText() {}

    static List<Part> read(String name, byte[] bytes, Bounds bounds, Room room)
            throws IOException, InterruptedException {
        var sound = repacked(name, bytes, bounds.unpacked());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sound))) {
            var parts = new ArrayList<Part>();
            for (var sheet : book.getSheets().toList()) {
                var text = text(sheet, room);
                if (!text.isBlank()) {
                    parts.add(new Part("sheet “" + sheet.getName() + "”", parts.size() + 1, text));
                }
            }
            return parts;
        }
    }

    private static String text(Sheet sheet, Room room) throws IOException, InterruptedException {
        var text = new StringBuilder();
        try (var rows = sheet.openStream()) {
            for (var each = rows.iterator(); each.hasNext() && !room.isFull(); ) {
                text.append(room.take(line(each.next()) + "\n"));
            }
        }
        return text.toString().stripTrailing();
    }

    private static String line(Row row) {
        return row.stream()
                .map(cell -> cell == null ? "" : cell.getText().replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"))
                .stripTrailing();
    }

    /// A few packed bytes can be gigabytes, and a zip can show one reader other entries than the next: it is
    /// unpacked once, counted, and packed anew.
    private static byte[] repacked(String name, byte[] bytes, long most) throws IOException {
        var packed = new ByteArrayOutputStream();
        long left = most;
        int entries = 0;
        try (var from = new ZipInputStream(new ByteArrayInputStream(bytes));
                var to = new ZipOutputStream(packed)) {
            to.setLevel(1);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                left -= copy(name, from, to, left);
                if (++entries > MOST_ENTRIES || left <= 0) {
                    throw new UnreadableDocumentException(
                            name, "unpacks to far more than a workbook holds, so it was not read");
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
            throw new UnreadableDocumentException(
                    name, "defines words of its own, as no workbook does, so it was not read");
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
