package baton.tools.reading;

import baton.tools.ToolTrouble;
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

    private static final int MOST_PAGES = 1_000;
    private static final int MOST_LETTERS = 4_000_000;
    private static final long MOST_MEMORY = 256L * 1024 * 1024;

    private PdfText() {}

    static Document read(String name, byte[] bytes) throws ToolTrouble {
        if (PdfBombs.swells(bytes, MOST_MEMORY)) {
            throw new ToolTrouble("“" + name + "” unpacks to more than any document holds, so it was not read.");
        }
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
        try (var pdf = Loader.loadPDF(bytes, "", null, null, memory)) {
            var read = pages(pdf);
            if (read.parts().isEmpty()) {
                throw new ToolTrouble("“" + name + "” has no text in it, only pictures.");
            }
            return read;
        } catch (InvalidPasswordException locked) {
            throw new ToolTrouble("“" + name + "” is locked with a password.", locked);
        } catch (ToolTrouble told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new ToolTrouble("“" + name + "” is damaged, or not a PDF.", new IOException(damaged));
        }
    }

    private static Document pages(PDDocument pdf) throws IOException {
        var parts = new ArrayList<Document.Part>();
        long letters = 0;
        int last = Math.min(pdf.getNumberOfPages(), MOST_PAGES);
        for (int page = 1; page <= last; page++) {
            if (letters > MOST_LETTERS) {
                return new Document(parts, true);
            }
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            var text = stripper.getText(pdf).strip();
            letters += text.length();
            if (!text.isEmpty()) {
                parts.add(new Document.Part("page " + page, text));
            }
        }
        return new Document(List.copyOf(parts), pdf.getNumberOfPages() > last);
    }
}
