package baton.tools.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.LiveSink;
import baton.tools.reading.Bounds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {

    private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

    @TempDir
    private @Nullable Path temporary;

    private Path docs = Path.of("");
    private Path home = Path.of("");
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void makeFolders() throws IOException {
        var folder = java.util.Objects.requireNonNull(temporary).toRealPath();
        docs = Files.createDirectory(folder.resolve("docs"));
        home = folder.resolve("home");
    }

    @Test
    void a_passage_of_a_pdf_is_cited_by_its_page() throws Exception {
        Papers.pdf(docs.resolve("handbook.pdf"), List.of("Welcome to the shop.", "Goods are returned within 30 days."));

        assertThat(search("return of goods"))
                .first()
                .isEqualTo(new Passage("handbook.pdf", 2, "page 2", "Goods are returned within 30 days."));
    }

    @Test
    void a_word_document_is_cited_by_its_paragraph() throws Exception {
        Papers.word(docs.resolve("offer.docx"), List.of("x".repeat(990), "The discount is 15 percent."));

        assertThat(search("discount")).extracting(Passage::place).containsExactly("paragraph 2");
    }

    @Test
    void a_row_of_a_table_says_what_its_columns_are() throws Exception {
        Papers.text(docs.resolve("prices.csv"), "Article;Price\nTable;\"120,50\"\nLamp;40\n");

        assertThat(search("lamp")).first().satisfies(found -> {
            assertThat(found.place()).isEqualTo("rows 2–3");
            assertThat(found.text()).contains("Article: Table; Price: 120,50").contains("Article: Lamp; Price: 40");
        });
    }

    @Test
    void a_saved_web_page_gives_its_text_and_nothing_of_its_scripts() throws Exception {
        Papers.text(
                docs.resolve("page.html"),
                "<title>Opening hours</title><script>steal()</script><p>Open on <b>Sunday</b>.</p><ul><li>Ten to four");

        assertThat(search("sunday"))
                .first()
                .extracting(Passage::text)
                .asString()
                .contains("Opening hours", "Open on Sunday.", "Ten to four")
                .doesNotContain("steal");
    }

    @Test
    void text_is_cited_by_its_lines_and_nothing_is_lost_between_two_passages() throws Exception {
        var lines = IntStream.rangeClosed(1, 200).mapToObj(number -> "This is sentence number" + number + " of all.");
        Papers.text(docs.resolve("long.md"), String.join("\n", lines.toList()));

        for (int number = 1; number <= 200; number += 29) {
            var wanted = "number" + number;
            assertThat(search(wanted)).first().satisfies(found -> {
                assertThat(found.text()).contains(wanted + " of all.").hasSizeLessThan(Passages.LENGTH + 1);
                assertThat(found.place()).matches("lines \\d+–\\d+");
            });
        }
    }

    @Test
    void words_are_found_in_other_forms_in_english_and_german_alike() throws Exception {
        Papers.text(docs.resolve("en.txt"), "We deliver within two weeks.");
        Papers.text(docs.resolve("de.txt"), "Die Häuser werden im Frühling geliefert.");

        assertThat(search("delivering week")).extracting(Passage::file).contains("en.txt");
        assertThat(search("Haus")).extracting(Passage::file).contains("de.txt");
        assertThat(search("haeuser Fruhling")).extracting(Passage::file).contains("de.txt");
    }

    @Test
    void a_german_word_is_found_in_those_that_it_is_a_part_of() throws Exception {
        Papers.text(docs.resolve("a.txt"), "Die Kündigungsfrist beträgt drei Monate.");
        Papers.text(docs.resolve("b.txt"), "Der Mietvertrag liegt bei. Die Miete ist am Ersten fällig.");
        Papers.text(docs.resolve("c.txt"), "Siehe Wohnungsschlüssel und Versicherungsnummern.");

        assertThat(search("Frist")).extracting(Passage::file).containsExactly("a.txt");
        assertThat(search("Fristen für Kündigungen")).extracting(Passage::file).containsExactly("a.txt");
        assertThat(search("Kündigung")).extracting(Passage::file).containsExactly("a.txt");
        assertThat(search("Vertrag")).extracting(Passage::file).containsExactly("b.txt");
        assertThat(search("Versicherung Nummer")).extracting(Passage::file).containsExactly("c.txt");
        assertThat(search("Schlüssel")).extracting(Passage::file).containsExactly("c.txt");
    }

    @Test
    void a_word_that_only_looks_like_a_part_of_another_is_not_found_in_it() throws Exception {
        Papers.text(docs.resolve("a.txt"), "We support transport by airport taxi, and the network is secure.");
        Papers.text(docs.resolve("b.txt"), "Das Rathaus hat befristete Stellen, eine Urkunde und eine Sekunde Zeit.");

        assertThat(search("port")).isEmpty();
        assertThat(search("work")).isEmpty();
        assertThat(search("Frist")).isEmpty();
        assertThat(search("Kunde")).isEmpty();
    }

    @Test
    void the_word_alone_comes_before_what_it_is_a_part_of() throws Exception {
        Papers.text(docs.resolve("a.txt"), "Kündigungsfrist: drei Monate zum Ende des Jahres.");
        Papers.text(docs.resolve("b.txt"), "Die Frist ist: drei Monate zum Ende des Jahres.");

        assertThat(search("Frist")).extracting(Passage::file).containsExactly("b.txt", "a.txt");
    }

    @Test
    void text_in_the_way_of_old_computers_is_read() throws Exception {
        Files.write(docs.resolve("old.txt"), "Größe der Tür".getBytes(Charset.forName("windows-1252")));
        Files.write(docs.resolve("wide.txt"), "\uFEFFHöhe des Fensters".getBytes(StandardCharsets.UTF_16LE));

        assertThat(search("Größe")).extracting(Passage::text).containsExactly("Größe der Tür");
        assertThat(search("Fensters")).extracting(Passage::text).containsExactly("Höhe des Fensters");
    }

    @Test
    void what_changes_in_the_folder_is_found_at_the_next_search() throws Exception {
        Papers.text(docs.resolve("a.txt"), "apples are red");
        Papers.text(docs.resolve("b.txt"), "pears are green");
        assertThat(search("apples")).hasSize(1);

        Papers.text(docs.resolve("a.txt"), "cherries are red");
        Files.delete(docs.resolve("b.txt"));
        Papers.text(docs.resolve("deep/er/c.txt"), "plums are blue");

        assertThat(search("apples")).isEmpty();
        assertThat(search("pears")).isEmpty();
        assertThat(search("cherries")).extracting(Passage::file).containsExactly("a.txt");
        assertThat(search("plums")).extracting(Passage::file).containsExactly("deep/er/c.txt");
    }

    @Test
    void a_file_of_the_same_size_and_time_is_not_read_again() throws Exception {
        var file = docs.resolve("a.txt");
        Papers.text(file, "apples");
        Files.setLastModifiedTime(file, FileTime.from(LATER.minus(Duration.ofDays(9))));
        assertThat(search("apples")).hasSize(1);

        Papers.text(file, "cherry");
        Files.setLastModifiedTime(file, FileTime.from(LATER.minus(Duration.ofDays(9))));

        assertThat(search("apples")).hasSize(1);
    }

    @Test
    void a_file_that_changed_within_a_tick_of_the_clock_is_read_again() throws Exception {
        var file = docs.resolve("a.txt");
        Papers.text(file, "apples");
        Files.setLastModifiedTime(file, FileTime.from(LATER.minusMillis(100)));
        assertThat(search("apples")).hasSize(1);

        Papers.text(file, "cherry");
        Files.setLastModifiedTime(file, FileTime.from(LATER.minusMillis(100)));

        assertThat(search("cherry")).hasSize(1);
    }

    @Test
    void an_index_that_is_broken_is_built_anew() throws Exception {
        Papers.text(docs.resolve("a.txt"), "apples are red");
        assertThat(search("apples")).hasSize(1);

        try (var files = Files.walk(home.resolve("knowledge"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "nothing that an index would hold");
            }
        }

        assertThat(search("apples")).hasSize(1);
    }

    @Test
    void while_another_baton_takes_the_folder_in_what_is_there_is_searched() throws Exception {
        Papers.text(docs.resolve("a.txt"), "apples are red");
        assertThat(search("apples")).hasSize(1);
        Papers.text(docs.resolve("b.txt"), "apples are green");

        try (var index = Files.list(home.resolve("knowledge"));
                var other = new PassageIndex(index.findFirst().orElseThrow())) {
            other.commit();
            var found = knowledge().search(List.of(docs.toString()), "apples", "", live());

            assertThat(found.passages()).hasSize(1);
            assertThat(found.remarks())
                    .containsExactly("Another Baton takes in “docs” right now; what it has so far was searched.");
        }

        assertThat(search("apples")).hasSize(2);
    }

    @Test
    void links_hidden_files_and_large_ones_are_left_out_and_said_so() throws Exception {
        Papers.text(docs.resolveSibling("secret.txt"), "apples of the neighbour");
        Files.createSymbolicLink(docs.resolve("link.txt"), docs.resolveSibling("secret.txt"));
        Files.createSymbolicLink(docs.resolve("folder"), docs.getParent());
        Papers.text(docs.resolve(".ssh/id.txt"), "apples of mine");
        Papers.text(docs.resolve("large.txt"), "apples ".repeat(1_000));
        Papers.text(docs.resolve("program.exe"), "apples");
        var bounds = new Extent(100, 20, new Bounds(5_000, 100_000, 10_000_000, Duration.ofMinutes(1)));

        var found = new Knowledge(home, docs, InstantSource.fixed(LATER), bounds)
                .search(List.of(docs.toString()), "apples", "", live());

        assertThat(found.passages()).isEmpty();
        assertThat(found.remarks())
                .containsExactly(
                        "Left out: 1 hidden ones.",
                        "Left out: 2 links to elsewhere.",
                        "Left out: 1 too large (over 0 MB).",
                        "Left out: 1 of kinds that are not read.");
    }

    @Test
    void a_folder_without_end_is_taken_in_as_far_as_the_bounds_go() throws Exception {
        for (int number = 0; number < 12; number++) {
            Papers.text(docs.resolve(number + ".txt"), "apples ".repeat(100));
        }
        var bounds = new Extent(10, 20, new Bounds(5_000, 50, 10_000_000, Duration.ofMinutes(1)));

        var found = new Knowledge(home, docs, InstantSource.fixed(LATER), bounds)
                .search(List.of(docs.toString()), "apples", "", live());

        assertThat(found.passages())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.text()).hasSizeLessThan(51));
        assertThat(found.remarks())
                .contains("Only the first 10 files were taken in.")
                .anySatisfy(remark -> assertThat(remark).endsWith("is very long: only its beginning was taken in."));
    }

    @Test
    void the_own_folder_may_be_written_with_a_tilde_and_one_file_may_be_given_alone() throws Exception {
        Papers.text(docs.resolve("a.txt"), "apples are red");
        Papers.text(docs.resolve("b.txt"), "apples are green");

        var found = knowledge().search(List.of("~/a.txt"), "apples", "", live());

        assertThat(found.passages()).extracting(Passage::file).containsExactly("a.txt");
    }

    @Test
    void what_is_not_there_or_does_not_say_where_it_is_is_said() throws Exception {
        var found = knowledge().search(List.of("~/gone", "here/somewhere"), "apples", "", live());

        assertThat(found.remarks())
                .containsExactly(
                        "“~/gone” is not there, or Baton may not look into it.",
                        "“here/somewhere” does not say where it is. Give its whole path.");
    }

    @Test
    void a_search_may_keep_to_one_file_and_leads_nowhere_else() throws Exception {
        Papers.text(docs.resolve("a.txt"), "apples are red");
        Papers.text(docs.resolve("b.txt"), "apples are green");
        Papers.text(docs.resolveSibling("c.txt"), "apples are secret");

        assertThat(knowledge()
                        .search(List.of(docs.toString()), "apples", "b.txt", live())
                        .passages())
                .extracting(Passage::file)
                .containsExactly("b.txt");
        assertThat(knowledge()
                        .search(List.of(docs.toString()), "apples", "../c.txt", live())
                        .passages())
                .isEmpty();
        assertThat(knowledge().read(List.of(docs.toString()), "../c.txt", 1, 2)).isEmpty();
    }

    @Test
    void signs_that_mean_something_to_a_search_engine_are_words_like_any_other() throws Exception {
        Papers.text(docs.resolve("a.txt"), "apples (red) AND \"green\"");

        assertThat(search("apples AND NOT (red* ~2 [a TO b] \\ file:x\"")).hasSize(1);
        assertThat(search("?!*")).isEmpty();
    }

    @Test
    void the_first_time_a_folder_is_taken_in_says_how_far_it_is() throws Exception {
        for (int number = 0; number < 41; number++) {
            Papers.text(docs.resolve(number + ".txt"), "apples");
        }

        search("apples");

        assertThat(said)
                .containsExactly(
                        "Takes in “docs”: 0 of 41 files.",
                        "Takes in “docs”: 20 of 41 files.",
                        "Takes in “docs”: 40 of 41 files.");
    }

    @Test
    void whoever_is_interrupted_leaves_off_and_the_next_goes_on() throws Exception {
        Papers.text(docs.resolve("a.txt"), "apples are red");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> search("apples")).isInstanceOf(InterruptedException.class);

        assertThat(search("apples")).hasSize(1);
    }

    @Test
    void an_interrupt_in_the_middle_of_a_folder_loses_nothing() throws Exception {
        for (int number = 0; number < 60; number++) {
            Papers.text(docs.resolve(number + ".txt"), "apples number" + number);
        }
        var interrupting = new LiveSink() {
            @Override
            public void text(String piece) {}

            @Override
            public void remark(String sentence) {
                if (sentence.contains("40 of")) {
                    Thread.currentThread().interrupt();
                }
            }
        };

        assertThatThrownBy(() -> knowledge().search(List.of(docs.toString()), "number59", "", interrupting))
                .isInstanceOf(InterruptedException.class);

        assertThat(search("number59")).hasSize(1);
        assertThat(search("number3")).hasSize(1);
    }

    private List<Passage> search(String question) throws InterruptedException {
        return knowledge()
                .search(List.of(docs.toString()), question, "", live())
                .passages();
    }

    /// A Baton that is opened anew each time.
    private Knowledge knowledge() {
        return new Knowledge(home, docs, InstantSource.fixed(LATER));
    }

    private LiveSink live() {
        return new LiveSink() {
            @Override
            public void text(String piece) {}

            @Override
            public void remark(String sentence) {
                said.add(sentence);
            }
        };
    }
}
