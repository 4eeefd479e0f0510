package baton.tools.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Makes documents to search in, honest ones and others.
final class Papers {

    static final String WORD_BEGIN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    static final String WORD_END = "</w:body></w:document>";

    private Papers() {}

    static void text(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static void pdf(Path file, List<String> pages) throws IOException {
        try (var document = document(pages)) {
            document.save(file.toFile());
        }
    }

    static void lockedPdf(Path file, String password) throws IOException {
        try (var document = document(List.of("what nobody may read"))) {
            document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            document.save(file.toFile());
        }
    }

    private static PDDocument document(List<String> pages) throws IOException {
        var document = new PDDocument();
        for (var text : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
        }
        return document;
    }

    /// One whose page unpacks to `megabytes`.
    static void swellingPdf(Path file, int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            fill(deflater, megabytes);
        }
        var pdf = new ByteArrayOutputStream();
        write(pdf, "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        write(pdf, "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
        write(pdf, "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n");
        write(pdf, "4 0 obj\n<</Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n");
        packed.writeTo(pdf);
        write(pdf, "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
        Files.write(file, pdf.toByteArray());
    }

    /// One that claims a number of pages that are not there.
    static void boastingPdf(Path file, int claimed) throws IOException {
        Files.writeString(
                file,
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R 2 0 R]"
                        + "/Count " + claimed
                        + ">>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
    }

    static void word(Path file, List<String> paragraphs) throws IOException {
        var body = new StringBuilder(WORD_BEGIN);
        paragraphs.forEach(text -> body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>"));
        wordOf(file, body + WORD_END);
    }

    static void wordOf(Path file, String xml) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            write(zip, xml);
        }
    }

    static void swellingWord(Path file, int megabytes) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            write(zip, WORD_BEGIN + "<w:p><w:t>");
            fill(zip, megabytes);
            write(zip, "</w:t></w:p>" + WORD_END);
        }
    }

    private static void fill(OutputStream to, int megabytes) throws IOException {
        var block = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        for (int count = 0; count < megabytes; count++) {
            to.write(block);
        }
    }

    private static void write(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
