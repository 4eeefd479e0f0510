package baton.history;

import baton.engine.RunIds;
import baton.engine.SampleRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A home with its catalog and its archive.
abstract class ArchiveTest extends HomeTest {

    /// Long after the sample runs ended.
    static final Instant NOW = FIRST.began().plus(Duration.ofDays(1));

    H2RunCatalog catalog = new H2RunCatalog(home, journals);
    Archive archive = new Archive(journals, catalog, () -> FIRST.run());

    @BeforeEach
    void openArchive() {
        catalog = new H2RunCatalog(home, journals);
        archive = archiveOf(journals, catalog);
    }

    @AfterEach
    void closeArchive() {
        catalog.close();
    }

    static Archive archiveOf(Journals journals, H2RunCatalog catalog) {
        return new Archive(journals, catalog, new RunIds(InstantSource.fixed(NOW), new Random(1)));
    }

    /// Records the run as if it had been done at `at`.
    void recordDone(int number, Instant at) throws IOException {
        var run = SampleRun.number(number).begun(at);
        record(run.done("Dear Sir"));
        touch(run, at);
    }

    void touch(SampleRun run, Instant at) throws IOException {
        Files.setLastModifiedTime(fileOf(run), FileTime.from(at));
    }

    List<Integer> there() throws IOException {
        return journals.runs().stream()
                .map(run -> Integer.valueOf(run.value().substring(9, 15)))
                .sorted()
                .toList();
    }

    static long bytesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> {
                        try {
                            return Files.size(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        }
    }
}
