package baton.bench;

import baton.engine.SampleRun;
import baton.history.Journals;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.Scenario;
import baton.workflow.Flow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// A home with very many runs over twelve months, made from one that was recorded as it should be: the same facts
/// with other words, sealed anew. Two in a hundred wait for a person.
final class ManyRuns {

    private static final Instant FIRST = Instant.parse("2025-12-01T06:00:00Z");
    private static final Duration YEAR = Duration.ofDays(364);
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("yyyy/MM").withZone(ZoneOffset.UTC);
    private static final String INPUT = "input-of-the-template";
    private static final String RESULT = "result-of-the-template";
    private static final int WORDS = 5_000;

    private final Path home;
    private final int runs;
    private final Random chance = new Random(42);
    private final List<String> vocabulary;

    ManyRuns(Path home, int runs) {
        this.home = home;
        this.runs = runs;
        this.vocabulary = IntStream.range(0, WORDS)
                .mapToObj(_ -> Long.toString(chance.nextLong(1L << 60, Long.MAX_VALUE), 36)
                        .substring(0, 3 + chance.nextInt(8)))
                .toList();
    }

    void write() throws IOException {
        var done = template(true);
        var waiting = template(false);
        for (int number = 1; number <= runs; number++) {
            var began = FIRST.plus(YEAR.multipliedBy(number).dividedBy(runs));
            var lines = number % 50 == 0 ? waiting : done;
            var id = ID.format(began) + "-" + Integer.toString(number + 1_000_000, 36);
            var folder = home.resolve("runs").resolve(MONTH.format(began));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(id + ".jsonl"), journal(lines, id, number, began));
        }
        ageFolders();
    }

    /// Nothing came or went in them for long, as in a home that was filled over a year.
    private void ageFolders() throws IOException {
        try (var folders = Files.walk(home.resolve("runs"), 2)) {
            for (var folder : folders.toList()) {
                Files.setLastModifiedTime(folder, FileTime.from(FIRST));
            }
        }
    }

    /// The facts of a run that was through so many agents, one after the other.
    static List<Recorded> chain(RunId run, int steps) {
        var names =
                IntStream.rangeClosed(1, steps).mapToObj(step -> "agent" + step).toList();
        var flow = Flow.withStart();
        for (var name : names) {
            flow = flow.agent(name);
        }
        var way = Stream.concat(Stream.concat(Stream.of("start"), names.stream()), Stream.of("end"));
        var scenario =
                Scenario.of(flow.result("end").chain(way.toArray(String[]::new)).drawn());
        for (var name : names) {
            scenario = scenario.says(name, "x".repeat(330));
        }
        return scenario.facts().stream()
                .map(fact -> new Recorded(run, fact.seq(), fact.at(), fact.event()))
                .toList();
    }

    private List<String> template(boolean over) throws IOException {
        var run = SampleRun.number(1).asked(INPUT);
        var place = home.resolveSibling("template-" + over);
        try (var journals = new Journals(place);
                var journal = journals.create(run.run())) {
            journal.append(over ? run.done(RESULT) : run.waiting());
        }
        return Files.readAllLines(place.resolve("runs/2026/11/" + run.run() + ".jsonl"));
    }

    private String journal(List<String> template, String id, int number, Instant began) {
        var input = words(60) + " customer" + number + (number % 100 == 0 ? " zebra" : "");
        var result = words(90) + (number % 150 == 0 ? " quarterly" : "");
        return template.stream()
                .map(line -> sealed(line.substring(0, line.lastIndexOf(",\"checksum\""))
                        .replace(SampleRun.number(1).run().value(), id)
                        .replace("\"number\":1,", "\"number\":" + number + ",")
                        .replace(
                                "\"at\":\"2026-11-21T14:03:0",
                                "\"at\":\"" + began.toString().substring(0, 18))
                        .replace(INPUT, input)
                        .replace(RESULT, result)))
                .collect(Collectors.joining());
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> vocabulary.get((int) (WORDS * Math.pow(chance.nextDouble(), 2))))
                .collect(Collectors.joining(" "));
    }

    private static String sealed(String line) {
        var crc = new CRC32C();
        crc.update((line + "}").getBytes(StandardCharsets.UTF_8));
        return line + ",\"checksum\":\"" + HexFormat.of().toHexDigits((int) crc.getValue()) + "\"}\n";
    }
}
