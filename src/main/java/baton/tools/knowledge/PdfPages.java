package baton.tools.knowledge;

import baton.tools.reading.PdfBombs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// PDF files, cited by page.
final class PdfPages implements DocumentReader {

    @Override
    public Extract read(Path file, Bounds bounds)
            throws IOException, UnreadableDocumentException, InterruptedException {
        var bytes = Files.readAllBytes(file);
        if (PdfBombs.swells(bytes, bounds.unpacked())) {
            throw new UnreadableDocumentException("unpacks to far more than its size, which no honest document does");
        }
        try (var document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return pages(document, bounds);
        } catch (InvalidPasswordException _) {
            throw new UnreadableDocumentException("is locked with a password");
        }
    }

    /// The number of pages is what the document claims: it ends where there is none.
    private static Extract pages(PDDocument document, Bounds bounds)
            throws IOException, UnreadableDocumentException, InterruptedException {
        var found = new Gathering(Unit.PAGE, bounds);
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        int number = 0;
        for (var _ : document.getPages()) {
            number++;
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            if (!found.add(number, stripper.getText(document))) {
                break;
            }
        }
        return found.done("has no text in it; it may be a scan, which is a picture");
    }
}
