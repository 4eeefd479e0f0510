package baton.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.RunLog;
import baton.engine.RunLogException;
import baton.files.EventJson;
import baton.history.FailingDisk.Fault;
import baton.run.Delivery;
import baton.run.Exchange;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.StepKey;
import baton.run.Transcript;
import baton.run.Usage;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LargeTextsTest extends HomeTest {

    private static final String BOOK = text(1, 20_000);

    /// Words by chance, always the same for the same seed.
    private static String text(long seed, int length) {
        var text = new StringBuilder(length + 10);
        var chance = new Random(seed);
        while (text.length() < length) {
            text.append(Long.toString(chance.nextLong() >>> 30, 36)).append(chance.nextInt(9) == 0 ? "ä\n" : " ");
        }
        return text.substring(0, length);
    }

    /// A run that begins with `text` and hands it on unchanged so many times.
    private static List<Recorded> passedOn(String text, int times) {
        var facts = new ArrayList<>(FIRST.asked(text).underWay().subList(0, 1));
        for (int visit = 1; visit <= times; visit++) {
            var step = new StepKey(new NodeId("writer"), visit);
            var received = new Delivery(new HandoffId("h1"), new NodeId("start"), Fields.of("message", text));
            var told =
                    new Exchange.Told(Exchange.Speaker.TASK, "Step " + visit + ": sum up\n" + text + "\nas you like");
            add(facts, new RunEvent.StepStarted(step, 1, List.of(received)));
            add(facts, new RunEvent.StepSucceeded(step, 1, Fields.of("message", text), saying(told, text)));
        }
        return facts;
    }

    private static Transcript saying(Exchange.Told told, String said) {
        return new Transcript("practice", true, List.of(new Exchange(List.of(told), said, List.of(), Usage.NONE, 5)));
    }

    private static void add(List<Recorded> facts, RunEvent event) {
        facts.add(new Recorded(FIRST.run(), facts.size() + 1L, FIRST.began(), event));
    }

    private static List<Recorded> ending(Fields output) {
        var facts = new ArrayList<>(FIRST.underWay());
        add(facts, new RunEvent.StepSucceeded(new StepKey(new NodeId("writer"), 1), 1, output, Transcript.NONE));
        return facts;
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(fileOf(FIRST));
    }

    private void readsAs(List<Recorded> facts) throws IOException {
        assertThat(journals.read(FIRST.run())).isEqualTo(new RunLog.History(facts, Optional.empty()));
    }

    @Test
    void a_book_that_five_steps_pass_on_is_on_disk_once() throws IOException {
        var book = text(2, 10_000_000);
        var facts = passedOn(book, 5);
        try (var journal = journals.create(FIRST.run())) {
            for (var fact : facts) {
                journal.append(List.of(fact));
            }
        }

        long once = book.getBytes(StandardCharsets.UTF_8).length;
        assertThat(Files.size(fileOf(FIRST))).isBetween(once, once * 11 / 10);
        readsAs(facts);
    }

    @Test
    void a_large_text_comes_before_the_fact_that_needs_it_first_and_is_no_fact() throws IOException {
        record(passedOn(BOOK, 1));

        assertThat(lines()).hasSize(1 + 1 + 3);
        assertThat(lines().get(0)).startsWith("{\"format\":2,");
        assertThat(lines().get(1)).startsWith("{\"value\":\"" + LargeTexts.hash(BOOK) + "\",\"text\":\"");
        assertThat(lines().get(2)).startsWith("{\"seq\":1,").contains("{\"$value\":\"" + LargeTexts.hash(BOOK) + "\"}");
        assertThat(lines().get(4)).contains("{\"$value\":[\"Step 1: sum up\\n\",{\"$value\":\"");
    }

    @Test
    void what_stands_around_a_known_text_is_kept_once_too_where_it_is_large() throws IOException {
        var manual = text(3, 6_000);
        var output = Fields.of("first", BOOK).with("second", manual + BOOK).with("third", BOOK + manual + BOOK);
        record(ending(output));

        assertThat(lines()).filteredOn(line -> line.startsWith("{\"value\"")).hasSize(2);
        readsAs(ending(output));
    }

    @Test
    void a_later_writer_knows_the_texts_of_an_earlier_one() throws IOException {
        var facts = passedOn(BOOK, 3);
        record(facts.subList(0, 2));
        try (var journal = journals.open(FIRST.run())) {
            journal.append(facts.subList(2, facts.size()));
        }

        assertThat(lines()).filteredOn(line -> line.startsWith("{\"value\"")).hasSize(1);
        readsAs(facts);
    }

    @Test
    void small_texts_and_texts_without_bytes_of_their_own_stay_where_they_are() throws IOException {
        var half = "\ud83d" + BOOK;
        var facts = ending(Fields.of("small", text(4, LargeTexts.LARGE - 1)).with("half", half));
        record(facts);

        assertThat(lines()).noneMatch(line -> line.startsWith("{\"value\""));
        readsAs(facts);
    }

    @Test
    void what_looks_like_a_reference_and_is_none_comes_back_as_it_was() throws IOException {
        var looks = new Value.Group(Fields.of("$value", LargeTexts.hash(BOOK)));
        var nested = new Value.Group(Fields.of("$$value", new Value.Items(List.of(looks, Value.of(BOOK)))));
        var facts = ending(Fields.of("$value", nested));
        record(facts);

        readsAs(facts);
    }

    @Test
    void texts_that_are_alike_for_long_are_told_apart() throws IOException {
        var same = "a".repeat(9_000);
        var output = Fields.of("1", same + "b" + same)
                .with("2", same + "c" + same)
                .with("3", same)
                .with("4", same + "b" + same);
        record(ending(output));

        readsAs(ending(output));
    }

    @Test
    void any_mixture_of_known_and_new_pieces_is_put_together_again() throws IOException {
        var chance = new Random(7);
        var pieces = chance.ints(12, 10, 9_000)
                .mapToObj(length -> text(length, length))
                .toList();
        var output = Fields.NONE;
        for (int field = 0; field < 60; field++) {
            var text = chance.ints(chance.nextInt(1, 5), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            output = output.with("field " + field, text.substring(Math.min(text.length(), chance.nextInt(300))));
        }
        record(ending(output));

        readsAs(ending(output));
    }

    @Test
    void a_text_that_is_damaged_or_missing_is_noticed() throws IOException {
        var facts = passedOn(BOOK, 2);
        record(facts.subList(0, 1));
        var letter = new ArrayList<>(facts.subList(0, 1));
        add(
                letter,
                new RunEvent.StepStarted(
                        new StepKey(new NodeId("writer"), 1),
                        1,
                        List.of(new Delivery(
                                new HandoffId("h1"), new NodeId("start"), Fields.of("message", text(9, 5_000))))));
        try (var journal = journals.open(FIRST.run())) {
            journal.append(letter.subList(1, 2));
        }
        var sound = lines();

        var missing = new ArrayList<>(sound);
        missing.remove(3);
        Files.write(fileOf(FIRST), missing);
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(letter.subList(0, 1));
        assertThat(journals.read(FIRST.run()).damage())
                .contains("The record of this run is damaged after entry 1, so it"
                        + " is shown only up to there and cannot go on. A long text that belongs there is missing.");

        var damaged = new ArrayList<>(sound);
        damaged.set(3, sound.get(3).substring(0, 700) + "#" + sound.get(3).substring(701));
        Files.write(fileOf(FIRST), damaged);
        assertThat(journals.read(FIRST.run()).facts()).isEqualTo(letter.subList(0, 1));
        assertThat(journals.read(FIRST.run()).damage()).isPresent();
    }

    @Test
    void a_text_whose_fact_never_got_to_the_disk_does_no_harm() throws IOException {
        var facts = passedOn(BOOK, 1);
        var other = text(5, 8_000);
        record(facts);
        var more = new ArrayList<>(facts);
        add(more, new RunEvent.OtherwiseUsed(new StepKey(new NodeId("writer"), 1), Fields.of("message", other)));
        long before = Files.size(fileOf(FIRST));
        try (var journal = journals.open(FIRST.run())) {
            journal.append(more.subList(3, 4));
        }
        var bytes = bytesOf(FIRST);
        for (int length = bytes.length - 1; length > before; length -= 97) {
            Files.write(fileOf(FIRST), Arrays.copyOf(bytes, length));
            readsAs(facts);
            try (var journal = journals.open(FIRST.run())) {
                journal.append(more.subList(3, 4));
            }
            readsAs(more);
        }
    }

    @Test
    void a_text_that_a_full_disk_did_not_take_is_written_again() throws IOException {
        var disk = new FailingDisk();
        journals = new Journals(home, disk::open);
        var facts = passedOn(BOOK, 1);
        try (var journal = journals.create(FIRST.run())) {
            disk.fails(Fault.FULL);
            assertThatThrownBy(() -> journal.append(facts)).isInstanceOf(RunLogException.class);
            disk.works();
            journal.append(facts);
        }
        readsAs(facts);
    }

    @Test
    void a_journal_from_before_large_texts_is_read_and_gone_on_with() throws IOException {
        var facts = passedOn(BOOK, 2);
        var lines = new LineBuffer();
        var old = new ArrayList<String>();
        for (var fact : facts.subList(0, 3)) {
            lines.clear();
            lines.fact(fact.seq(), fact.at(), EventJson.toTree(fact.event()));
            old.add(new String(lines.lines().array(), 0, lines.lines().limit(), StandardCharsets.UTF_8).strip());
        }
        var head = old.getFirst()
                .substring(0, old.getFirst().lastIndexOf(",\"checksum\""))
                .replaceFirst("\\{", "{\"format\":1,\"run\":\"" + FIRST.run() + "\",");
        var bytes = head.getBytes(StandardCharsets.UTF_8);
        old.set(0, head + JournalLine.seal(bytes, 0, bytes.length));
        Files.createDirectories(fileOf(FIRST).getParent());
        Files.write(fileOf(FIRST), old);

        readsAs(facts.subList(0, 3));
        try (var journal = journals.open(FIRST.run())) {
            journal.append(facts.subList(3, facts.size()));
        }
        readsAs(facts);
        assertThat(lines()).hasSize(facts.size()).noneMatch(line -> line.startsWith("{\"value\""));
    }
}
