package baton.history;

import baton.engine.RunCatalog;
import baton.engine.RunCatalogContract;
import baton.engine.RunLog;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class H2RunCatalogTest extends RunCatalogContract {

    @TempDir
    Path folder;

    private Journals journals = new Journals(Path.of(""));
    private H2RunCatalog catalog = new H2RunCatalog(Path.of(""), journals);

    @BeforeEach
    void open() {
        var home = folder.resolve("Jürgens Büro");
        journals = new Journals(home);
        catalog = new H2RunCatalog(home, journals);
    }

    @AfterEach
    void close() throws IOException {
        catalog.close();
        journals.close();
    }

    @Override
    protected RunLog log() {
        return journals;
    }

    @Override
    protected RunCatalog catalog() {
        return catalog;
    }
}
