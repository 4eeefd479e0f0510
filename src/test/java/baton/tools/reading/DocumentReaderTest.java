package baton.tools.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.tools.ToolTrouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static String read(String name, byte[] bytes) throws ToolTrouble, InterruptedException {
        return DocumentReader.read(name, bytes, Bounds.USUAL).text();
    }

    @Test
    void text_is_read_in_whatever_signs_it_was_written() throws Exception {
        assertThat(read("a.txt", "Grüße".getBytes(StandardCharsets.UTF_8))).isEqualTo("Grüße");
        assertThat(read("a.md", "\uFEFFGrüße".getBytes(StandardCharsets.UTF_8))).isEqualTo("Grüße");
        assertThat(read("a.csv", "\uFEFFGrüße".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Grüße");
        assertThat(read("a.txt", "Grüße €".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Grüße €");
    }

    @Test
    void html_is_read_as_it_is_seen() throws Exception {
        var html = "<title>T</title><h2>Head</h2><p>One<br>two<script>x</script>".getBytes(StandardCharsets.UTF_8);

        assertThat(read("a.html", html)).isEqualTo("Title: T\n\n## Head\n\nOne\ntwo");
    }

    @Test
    void a_pdf_is_read_page_by_page() throws Exception {
        assertThat(read("a.pdf", pdf("First", "Second"))).isEqualTo("[page 1]\nFirst\n\n[page 2]\nSecond");
    }

    @Test
    void a_workbook_is_read_sheet_by_sheet() throws Exception {
        var rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Anvil</t></is></c><c r=\"B1\"><v>12.5</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Hammer</t></is></c></row>";

        assertThat(read("a.xlsx", workbook("", rows))).isEqualTo("[sheet “Prices”]\nAnvil\t12.5\nHammer");
    }

    @Test
    void a_word_document_is_read_paragraph_by_paragraph() throws Exception {
        assertThat(read("a.docx", word("<w:p><w:t>First</w:t></w:p><w:p><w:t>Se</w:t><w:t>cond</w:t></w:p>", _ -> {})))
                .isEqualTo("First\n\nSecond");
    }

    @Test
    void a_word_document_in_which_something_else_swells_is_not_read() throws Exception {
        var bomb = word("<w:p><w:t>Hello</w:t></w:p>", out -> {
            var block = new byte[1024 * 1024];
            for (int count = 0; count < 200; count++) {
                out.write(block);
            }
        });

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> read("a.docx", bomb)).hasMessageContaining("is damaged, or not what its name says");
    }

    @Test
    void what_leads_to_other_pages_is_told_as_links() throws Exception {
        var html = "<nav><a href='https://acme.example/shop'>Shop</a></nav><p>Hello".getBytes(StandardCharsets.UTF_8);

        assertThat(read("a.html", html)).isEqualTo("\nHello\n\n[links]\n- Shop: https://acme.example/shop");
    }

    @Test
    void a_text_without_end_is_read_as_far_as_there_is_room() throws Exception {
        var small = new Bounds(1_000, 10, 1_000, Duration.ofMinutes(1));

        var document = DocumentReader.read("a.txt", "x".repeat(500).getBytes(StandardCharsets.UTF_8), small);

        assertThat(document.cut()).isTrue();
        assertThat(document.text()).isEqualTo("x".repeat(10) + "\n\n[There is more of it, which was not read.]");
        assertThatThrownBy(() -> DocumentReader.read("a.txt", new byte[1_001], small))
                .hasMessageContaining("is larger than");
    }

    @Test
    void whoever_is_interrupted_leaves_off() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> read("a.pdf", pdf("First"))).isInstanceOf(InterruptedException.class);
    }

    @Test
    void a_workbook_that_unpacks_to_gigabytes_is_not_read() throws Exception {
        var bomb = zip(Map.of("xl/worksheets/sheet1.xml", out -> {
            var block = new byte[1024 * 1024];
            for (int count = 0; count < 200; count++) {
                out.write(block);
            }
        }));

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> read("a.xlsx", bomb))
                .isInstanceOf(ToolTrouble.class)
                .hasMessageContaining("unpacks to far more than a workbook holds");
    }

    @Test
    void a_pdf_that_is_packed_to_swell_is_not_read() {
        var bomb = "%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode] /Length 5>>\nstream\nabcde\nendstream"
                .getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> read("a.pdf", bomb))
                .isInstanceOf(ToolTrouble.class)
                .hasMessageContaining("unpacks to far more than its size");
    }

    @Test
    void a_workbook_that_defines_words_of_its_own_is_not_read() throws Exception {
        var laughs = workbook("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "<row r=\"1\"/>");

        assertThatThrownBy(() -> read("a.xlsx", laughs)).hasMessageContaining("defines words of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.xlsx"})
    void what_is_not_what_its_name_says_is_told_in_words(String name) {
        assertThatThrownBy(() -> read(name, "just text".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ToolTrouble.class)
                .hasMessageContaining("“" + name + "” is damaged, or not what its name says");
        assertThatThrownBy(() -> read(name, new byte[0])).isInstanceOf(ToolTrouble.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a", "a.png", "a.docm"})
    void what_has_no_text_is_not_read(String name) {
        assertThat(DocumentReader.reads(name)).isFalse();
        assertThatThrownBy(() -> read(name, "MZ".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("“" + name + "” is not a file with text that Baton can read.");
    }

    @Test
    void a_page_nested_without_end_is_read_all_the_same() throws Exception {
        var deep = ("<div>".repeat(200_000) + "here").getBytes(StandardCharsets.UTF_8);

        assertThat(read("a.html", deep)).contains("here");
    }

    // ---- files to read ----

    private static byte[] pdf(String... pages) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var text : pages) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    @FunctionalInterface
    private interface Entry {
        void to(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(Map<String, Entry> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                entry.getValue().to(zip);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String body, Entry picture) throws IOException {
        var entries = new LinkedHashMap<String, Entry>();
        entries.put("word/media/image1.emf", picture);
        entries.put(
                "word/document.xml",
                text("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>"));
        return zip(entries);
    }

    private static byte[] workbook(String doctype, String rows) throws IOException {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var packages = "http://schemas.openxmlformats.org/package/2006/";
        return zip(Map.of(
                "[Content_Types].xml",
                text("<Types xmlns=\"" + packages
                        + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"),
                "_rels/.rels",
                text("<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\""
                        + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
                "xl/workbook.xml",
                text("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"Prices\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
                "xl/_rels/workbook.xml.rels",
                text("<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\""
                        + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
                "xl/worksheets/sheet1.xml",
                text(doctype + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>")));
    }

    private static Entry text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
