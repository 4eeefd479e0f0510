package baton.history;

import baton.engine.RunLog.Origin;
import baton.engine.SampleRun;
import baton.files.EventJson;
import baton.run.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A home for each test, on a path with a space and umlauts in it.
abstract class HomeTest {

    static final SampleRun FIRST = SampleRun.number(1);

    @TempDir
    Path folder;

    Path home = Path.of("");
    Journals journals = new Journals(home);

    @BeforeEach
    void openHome() {
        home = folder.resolve("Jürgens Büro");
        journals = new Journals(home);
    }

    @AfterEach
    void closeHome() throws IOException {
        journals.close();
    }

    void record(List<Recorded> facts) throws IOException {
        try (var journal = journals.create(facts.getFirst().run())) {
            journal.append(facts);
        }
    }

    Path fileOf(SampleRun run) {
        return home.resolve("runs/2026/11/" + run.run() + ".jsonl");
    }

    /// What a journal of these facts, none of them large, holds.
    static byte[] journalOf(List<Recorded> facts) throws IOException {
        var lines = new LineBuffer();
        lines.head(facts.getFirst().run(), Origin.HERE);
        facts.forEach(fact -> lines.fact(fact.seq(), fact.at(), EventJson.toTree(fact.event())));
        return Arrays.copyOf(lines.lines().array(), lines.lines().limit());
    }

    byte[] bytesOf(SampleRun run) throws IOException {
        return Files.readAllBytes(fileOf(run));
    }
}
