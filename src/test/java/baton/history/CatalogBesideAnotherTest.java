package baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.RunCatalog;
import baton.engine.RunCatalogContract;
import baton.engine.RunLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a command line beside an open studio has: the database belongs to the studio.
class CatalogBesideAnotherTest extends RunCatalogContract {

    @TempDir
    Path home;

    private Journals studioJournals = new Journals(Path.of(""));
    private H2RunCatalog studio = new H2RunCatalog(Path.of(""), studioJournals);
    private Journals journals = new Journals(Path.of(""));
    private H2RunCatalog catalog = new H2RunCatalog(Path.of(""), journals);

    @BeforeEach
    void open() {
        studioJournals = new Journals(home);
        studio = new H2RunCatalog(home, studioJournals);
        studio.list(RunCatalog.Query.ALL);
        journals = new Journals(home);
        catalog = new H2RunCatalog(home, journals);
    }

    @AfterEach
    void close() throws IOException {
        catalog.close();
        journals.close();
        studio.close();
        studioJournals.close();
    }

    @Override
    protected RunLog log() {
        return journals;
    }

    @Override
    protected RunCatalog catalog() {
        return catalog;
    }

    @Test
    void leaves_the_database_to_its_owner() throws IOException {
        catalog.list(RunCatalog.Query.ALL);

        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsOnly("catalog.mv.db", "runs");
        }
    }
}
