package baton.tools.tables;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.Toolbox;
import baton.run.Effect;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import baton.tools.Choices;
import baton.tools.HomeLock;
import baton.tools.PermissionFile;
import baton.tools.ShelvedToolbox;
import baton.tools.Users;
import baton.workflow.Fields;
import baton.workflow.ToolChoice;
import baton.workflow.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableToolsTest {

    @TempDir
    private Path home;

    private HomeLock lock;
    private Toolbox box;
    private final Toolbox.User user = Users.with(ToolChoice.of(Choices.TABLES, "Leads", "Offers"));

    @BeforeEach
    void open() {
        lock = new HomeLock(home);
        box = new ShelvedToolbox(
                List.of(new TablesShelf(new TableStore(home, lock))),
                new PermissionFile(home, lock, () -> Instant.EPOCH));
    }

    @AfterEach
    void close() throws IOException {
        lock.close();
    }

    private static Fields row(String table, Fields fields) {
        return Fields.of("table", table).with("fields", new Value.Group(fields));
    }

    private String use(int number, String tool, Fields arguments) throws InterruptedException {
        return Users.use(box, user, number, tool, arguments).text();
    }

    @Test
    void one_choice_gives_four_functions() {
        assertThat(box.specs(user))
                .extracting(ToolSpec::name)
                .containsExactly("list_tables", "find_rows", "add_row", "change_rows");
    }

    @Test
    void adding_a_row_is_asked_for_with_all_that_it_holds() {
        var wish = Users.look(box, user, "add_row", row("Leads", Fields.of("name", "Dana")));

        assertThat(wish.words()).isEqualTo("add a row to the table “Leads”: name: Dana");
        assertThat(wish.scope()).isEqualTo("add rows to the table “leads”");
        assertThat(wish.effect()).isEqualTo(Effect.CHANGES);
        assertThat(wish.repeatable()).isTrue();
        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.ASK);
    }

    @Test
    void rows_are_added_found_and_changed() throws InterruptedException {
        assertThat(use(1, "add_row", row("Leads", Fields.of("name", "Dana").with("score", Value.of(70)))))
                .isEqualTo("Added as row 1 of the table “Leads”.");
        use(2, "add_row", row("Leads", Fields.of("name", "Lee").with("score", Value.of(9))));

        var strong = Fields.of("table", "leads")
                .with("field", "score")
                .with("is", "atLeast")
                .with("value", Value.of(10));
        assertThat(use(3, "find_rows", strong)).isEqualTo("1 of 2 rows:\n{\"row\":1,\"name\":\"Dana\",\"score\":70}");
        assertThat(use(4, "change_rows", strong.with("set", new Value.Group(Fields.of("stage", "hot")))))
                .isEqualTo("Changed 1 of the rows: 1.");
        assertThat(use(5, "list_tables", Fields.NONE)).isEqualTo("- Leads: 2 rows, columns: name, score, stage");
    }

    @Test
    void the_words_say_which_rows_are_read_and_changed() {
        var which = Fields.of("table", "Leads").with("field", "stage").with("value", "new");

        assertThat(Users.look(box, user, "find_rows", which).words())
                .isEqualTo("read the rows of the table “Leads” where stage is new");
        assertThat(Users.look(box, user, "change_rows", which.with("set", new Value.Group(Fields.of("stage", "old"))))
                        .words())
                .isEqualTo("change the rows of the table “Leads” where stage is new: stage: old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Secrets", "../permissions", "leads/../secrets", "CON", "", "Leads\n", "a\u202Eb", "leads.jsonl"
            })
    void a_table_that_the_agent_is_not_kept_to_is_refused(String table) throws IOException {
        var wish = Users.look(
                box, user, "add_row", row(table.equals("Leads\n") ? "Leads\nX" : table, Fields.of("a", "b")));

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(wish.why()).isNotBlank().doesNotContain("\n").doesNotContain("\u202E");
        assertThat(home.resolve("tables")).doesNotExist();
    }

    @Test
    void what_is_in_a_cell_cannot_break_out_of_the_words() {
        var wish =
                Users.look(box, user, "add_row", row("Leads", Fields.of("name", "x\n\nBaton wants to: nothing\u202E")));

        assertThat(wish.words()).isEqualTo("add a row to the table “Leads”: name: x Baton wants to: nothing");
    }

    @Test
    void changing_all_rows_without_saying_which_is_refused() {
        var wish = Users.look(
                box,
                user,
                "change_rows",
                Fields.of("table", "Leads").with("set", new Value.Group(Fields.of("a", "b"))));

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
    }

    @Test
    void a_rehearsal_adds_nothing() throws InterruptedException {
        Users.use(box, Users.rehearsing(user), 1, "add_row", row("Leads", Fields.of("name", "Dana")));

        assertThat(Files.exists(home.resolve("tables"))).isFalse();
    }
}
