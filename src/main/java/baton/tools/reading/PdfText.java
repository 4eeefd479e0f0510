package baton.tools.reading;

import baton.tools.reading.Document.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF, page by page.
final class PdfText {

    private PdfText() {}

    static List<Part> read(String name, byte[] bytes, Bounds bounds, Room room)
            throws IOException, InterruptedException {
        if (PdfBombs.swells(bytes, bounds.unpacked())) {
            throw new UnreadableDocumentException(
                    name, "unpacks to far more than its size, which no honest document does");
        }
        var memory = MemoryUsageSetting.setupMainMemoryOnly(2L * bounds.unpacked()).streamCache;
        try (var pdf = Loader.loadPDF(bytes, "", null, null, memory)) {
            var pages = pages(pdf, room);
            if (pages.isEmpty()) {
                throw new UnreadableDocumentException(name, "has no text in it; it may be a scan, which is a picture");
            }
            return pages;
        } catch (InvalidPasswordException _) {
            throw new UnreadableDocumentException(name, "is locked with a password");
        }
    }

    /// The number of pages is what the document claims: it ends where there is none.
    private static List<Part> pages(PDDocument pdf, Room room) throws IOException, InterruptedException {
        var parts = new ArrayList<Part>();
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        int number = 0;
        for (var _ : pdf.getPages()) {
            number++;
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            var text = room.take(stripper.getText(pdf)).strip();
            if (!text.isEmpty()) {
                parts.add(new Part("page " + number, number, text));
            }
            if (room.isFull()) {
                break;
            }
        }
        return parts;
    }
}
