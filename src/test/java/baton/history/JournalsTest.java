package baton.history;

import baton.engine.RunLog;
import baton.engine.RunLogContract;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JournalsTest extends RunLogContract {

    @TempDir
    Path folder;

    private Journals journals = new Journals(Path.of(""));

    @BeforeEach
    void open() {
        journals = new Journals(folder.resolve("Jürgens Büro"));
    }

    @AfterEach
    void close() throws IOException {
        journals.close();
    }

    @Override
    protected RunLog log() {
        return journals;
    }
}
