package baton.tools.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import baton.tools.reading.Bounds;
import baton.tools.reading.DocumentReader;
import baton.tools.reading.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What strangers' documents try.
class HostileDocumentsTest {

    private static final Bounds SMALL = new Bounds(50_000_000, 100_000, 10_000_000, Duration.ofSeconds(20));

    @TempDir
    private @Nullable Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void find() {
        folder = java.util.Objects.requireNonNull(temporary);
    }

    @Test
    void a_word_document_cannot_bring_in_another_file() throws Exception {
        Papers.text(folder.resolve("secret.txt"), "the secret");
        Papers.wordOf(
                folder.resolve("a.docx"),
                "<!DOCTYPE d [<!ENTITY x SYSTEM \""
                        + folder.resolve("secret.txt").toUri() + "\">]>" + Papers.WORD_BEGIN
                        + "<w:p><w:t>before &x; after</w:t></w:p>" + Papers.WORD_END);

        assertThat(textOrWhy("a.docx")).doesNotContain("the secret");
    }

    @Test
    void a_word_document_cannot_multiply_itself() throws Exception {
        var doctype = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            doctype.append("<!ENTITY a").append(level).append(" \"");
            doctype.append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
        }
        Papers.wordOf(
                folder.resolve("a.docx"),
                doctype + "]>" + Papers.WORD_BEGIN + "<w:p><w:t>&a29;</w:t></w:p>" + Papers.WORD_END);

        assertThat(textOrWhy("a.docx")).hasSizeLessThan(1_000);
    }

    @Test
    void a_word_document_that_swells_is_given_up() throws Exception {
        Papers.swellingWord(folder.resolve("a.docx"), 11);

        assertThat(textOrWhy("a.docx")).isEqualTo("is damaged, or not what its name says");
    }

    @Test
    void a_word_document_nested_without_end_is_given_up() throws Exception {
        Papers.wordOf(
                folder.resolve("a.docx"),
                Papers.WORD_BEGIN + "<w:p>".repeat(200_000) + "<w:t>deep</w:t>" + "</w:p>".repeat(200_000)
                        + Papers.WORD_END);

        assertThat(textOrWhy("a.docx")).isEqualTo("is damaged, or not what its name says");
    }

    @Test
    void a_pdf_that_swells_is_not_unpacked() throws Exception {
        Papers.swellingPdf(folder.resolve("a.pdf"), 11);

        assertThat(textOrWhy("a.pdf")).startsWith("unpacks to far more than its size");
    }

    @Test
    void a_pdf_that_claims_pages_without_end_ends() throws Exception {
        Papers.boastingPdf(folder.resolve("a.pdf"), 200_000);

        assertThat(textOrWhy("a.pdf")).isNotEmpty();
    }

    @Test
    void a_locked_pdf_says_so() throws Exception {
        Papers.lockedPdf(folder.resolve("a.pdf"), "open sesame");

        assertThat(textOrWhy("a.pdf")).isEqualTo("is locked with a password");
    }

    @Test
    void a_scan_says_that_it_is_a_picture() throws Exception {
        Papers.pdf(folder.resolve("a.pdf"), List.of(" "));

        assertThat(textOrWhy("a.pdf")).isEqualTo("has no text in it; it may be a scan, which is a picture");
    }

    @Test
    void random_bytes_are_no_document_of_any_kind() throws Exception {
        var bytes = new byte[100_000];
        new java.util.Random(7).nextBytes(bytes);
        for (var name : List.of("a.pdf", "a.docx", "a.txt", "a.csv", "a.html")) {
            Files.write(folder.resolve(name), bytes);

            assertThat(textOrWhy(name)).as(name).isNotEmpty();
        }
    }

    @Test
    void a_web_page_nested_without_end_is_read_without_going_deep() throws Exception {
        Papers.text(folder.resolve("a.html"), "<div>".repeat(200_000) + "deep");

        assertThat(textOrWhy("a.html")).contains("deep");
    }

    @Test
    void a_table_whose_quote_never_ends_is_read_as_lines() throws Exception {
        Papers.text(folder.resolve("a.csv"), "name,about\nTable,\"fine\" and then some\nLamp,\"never ends\n");

        assertThat(textOrWhy("a.csv")).contains("Lamp");
    }

    @Test
    void signs_that_nobody_sees_are_left_out() throws Exception {
        Papers.text(folder.resolve("a.txt"), "pay \u202E001\u202C eu\u200Bro \uDB40\uDC41\u0007now");

        assertThat(textOrWhy("a.txt")).isEqualTo("pay 001 euro now");
    }

    @Test
    void a_line_without_end_is_cut_into_passages_all_the_same() throws Exception {
        Papers.text(folder.resolve("a.txt"), "x".repeat(90_000));

        var extract = read("a.txt");

        assertThat(Passages.of("a.txt", extract))
                .hasSize(90)
                .allSatisfy(one -> assertThat(one.text()).hasSizeLessThan(Passages.LENGTH + 1));
    }

    private Extract read(String name) throws IOException, InterruptedException {
        return Pieces.of(DocumentReader.read(name, Files.readAllBytes(folder.resolve(name)), SMALL))
                .orElseThrow();
    }

    private String textOrWhy(String name) throws InterruptedException {
        try {
            var text = new StringBuilder();
            read(name).pieces().forEach(piece -> text.append(piece.text()));
            return text.toString();
        } catch (UnreadableDocumentException unreadable) {
            return unreadable.why();
        } catch (IOException _) {
            return "could not be read";
        }
    }
}
