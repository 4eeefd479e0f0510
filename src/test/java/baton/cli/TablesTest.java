package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    private @Nullable Path folder;

    private @Nullable CliWorld made;

    @BeforeEach
    void make() {
        made = new CliWorld(Objects.requireNonNull(folder));
    }

    private CliWorld world() {
        return Objects.requireNonNull(made);
    }

    private Path file(String name) {
        return Objects.requireNonNull(folder).resolve(name);
    }

    @Test
    void a_table_is_imported_listed_shown_and_exported() throws IOException {
        Files.writeString(file("leads.csv"), "name,stage\nDana,new\nLee,called\n");
        var copy = file("copy.csv");

        assertThat(world().baton("tables").out())
                .containsExactly("There are no tables yet. Agents make them, or “baton tables import”.");
        assertThat(world().baton("tables", "import", "Leads", file("leads.csv").toString())
                        .out())
                .containsExactly("✓ 2 rows added to “Leads”.");
        assertThat(world().baton("tables").out()).containsExactly("Leads · 2 rows · name, stage");
        assertThat(world().baton("tables", "show", "leads").out())
                .containsExactly(
                        "{\"row\":1,\"name\":\"Dana\",\"stage\":\"new\"}",
                        "{\"row\":2,\"name\":\"Lee\",\"stage\":\"called\"}");
        assertThat(world().baton("tables", "export", "Leads", copy.toString()).out())
                .containsExactly("✓ 2 rows of “Leads” written to " + copy + ".");
        assertThat(copy).content().isEqualTo("name,stage\r\nDana,new\r\nLee,called\r\n");
    }

    @Test
    void a_table_that_is_not_there_is_told_as_a_sentence() {
        var said = world().baton("tables", "show", "Nobody");

        assertThat(said.err()).containsExactly("There is no table called “Nobody”.");
        assertThat(said.out()).isEmpty();
    }
}
