package baton.tools.local;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.Toolbox;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.tools.Choices;
import baton.tools.HomeLock;
import baton.tools.PermissionFile;
import baton.tools.ShelvedToolbox;
import baton.tools.Users;
import baton.workflow.Fields;
import baton.workflow.ToolChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What files, and models that were talked into it, try with an agent that is kept to a folder. Nothing of it happens.
@DisabledOnOs(OS.WINDOWS)
class FileMaliceTest {

    private static final String SECRET = "the key is 4711";

    @TempDir
    private Path top;

    private Path me;
    private Path documents;
    private Path home;
    private Toolbox box;

    @BeforeEach
    void open() throws IOException {
        me = top.resolve("me");
        documents = Files.createDirectories(me.resolve("Documents"));
        home = Files.createDirectories(me.resolve("Baton"));
        Files.writeString(me.resolve("secret.txt"), SECRET);
        Files.createDirectories(me.resolve("Documents-of-others"));
        Files.writeString(me.resolve("Documents-of-others/secret.txt"), SECRET);
        Files.writeString(home.resolve("permissions.json"), "{\"format\":1,\"permissions\":[]}");
        box = new ShelvedToolbox(
                List.of(new FilesShelf(me, home, () -> Instant.EPOCH)),
                new PermissionFile(home, new HomeLock(home), () -> Instant.EPOCH));
    }

    @AfterEach
    void nothing_happened() throws IOException {
        assertThat(me.resolve("secret.txt")).content().isEqualTo(SECRET);
        assertThat(me.resolve("Documents-of-others/secret.txt")).content().isEqualTo(SECRET);
        assertThat(me.toFile().list())
                .containsExactlyInAnyOrder("Documents", "Documents-of-others", "Baton", "secret.txt");
    }

    private static Toolbox.User keptTo(String folder) {
        return Users.with(ToolChoice.of(Choices.READ_FILES, folder), ToolChoice.of(Choices.WRITE_FILES, folder));
    }

    private ToolWish look(Toolbox.User user, String tool, String path) {
        var arguments = Fields.of("path", path);
        return Users.look(box, user, tool, tool.equals("write_file") ? arguments.with("text", "x") : arguments);
    }

    private void refused(Toolbox.User user, String path) {
        for (var tool : List.of("read_file", "write_file")) {
            var wish = look(user, tool, path);
            assertThat(wish.leave()).as(tool + " " + path).isEqualTo(ToolWish.Leave.REFUSED);
            assertThat(wish.why()).isNotBlank().doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "a/../../secret.txt",
                "./../secret.txt",
                "..\\secret.txt",
                "a\\..\\..\\secret.txt",
                "../Documents-of-others/secret.txt",
                "~/secret.txt",
                "~/Documents/../secret.txt",
                "~/Documents-of-others/secret.txt",
                "~root/x.txt",
                "/etc/passwd",
                "//etc/passwd",
                "\\\\server\\share\\x.txt",
                "C:\\Windows\\win.ini",
                "C:/x.txt",
                "file:///etc/passwd",
                "a.txt\u0000.md",
                "a\nb.txt",
                "CON",
                "con.txt",
                "nul.txt",
                "COM1.txt",
                "lpt9.md",
                "aux.txt",
                "a.txt:stream",
                "a.txt.",
                " /a.txt",
                ".ssh/id.txt",
                ".hidden.txt",
                "a/.git/x.txt",
                "a*.txt",
                "a?.txt",
                "a\u202Etxt.exe",
                "%2e%2e/.secret.txt",
                "..",
                ".",
                "~",
                "",
                "....//secret.txt/.."
            })
    void paths_that_lead_elsewhere_are_refused(String path) {
        refused(keptTo("~/Documents"), path);
    }

    @Test
    void what_was_tried_is_said() {
        assertThat(look(keptTo("~/Documents"), "read_file", "../secret.txt").why())
                .isEqualTo("This agent tried to leave its folder by “..” in “../secret.txt”.");
        assertThat(look(keptTo("~/Documents"), "read_file", "/etc/passwd").why())
                .isEqualTo("This agent tried to use “/etc/passwd”, but is kept to “~/Documents”.");
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Files.createSymbolicLink(documents.resolve("a.txt"), me.resolve("secret.txt"));
        Files.createSymbolicLink(documents.resolve("out"), me);
        Files.createSymbolicLink(documents.resolve("nowhere.txt"), me.resolve("new.txt"));

        for (var path : List.of("a.txt", "out/secret.txt", "out/new.txt", "out/deep/new.txt", "nowhere.txt")) {
            refused(keptTo("~/Documents"), path);
        }
        assertThat(look(keptTo("~/Documents"), "read_file", "a.txt").why()).contains("link that leads out of");
    }

    @Test
    void a_link_to_something_hidden_is_refused() throws IOException {
        Files.createDirectories(documents.resolve(".ssh"));
        Files.writeString(documents.resolve(".ssh/key.txt"), SECRET);
        Files.createSymbolicLink(documents.resolve("key.txt"), documents.resolve(".ssh/key.txt"));

        refused(keptTo("~/Documents"), "key.txt");
    }

    @Test
    void a_link_that_stays_inside_may_be_followed() throws Exception {
        Files.createDirectories(documents.resolve("deep"));
        Files.writeString(documents.resolve("deep/b.txt"), "fine");
        Files.createSymbolicLink(documents.resolve("a.txt"), documents.resolve("deep/b.txt"));

        assertThat(Users.use(box, keptTo("~/Documents"), 1, "read_file", Fields.of("path", "a.txt")))
                .isEqualTo(new ToolResult.Gave("fine"));
    }

    @Test
    void a_file_that_became_a_link_between_look_and_use_is_not_read() throws Exception {
        Files.writeString(documents.resolve("a.txt"), "harmless");
        var wish = look(keptTo("~/Documents"), "read_file", "a.txt");
        Files.delete(documents.resolve("a.txt"));
        Files.createSymbolicLink(documents.resolve("a.txt"), me.resolve("secret.txt"));

        assertThat(Users.use(box, keptTo("~/Documents"), wish))
                .isInstanceOf(ToolResult.Refused.class)
                .extracting(ToolResult::text)
                .asString()
                .doesNotContain("4711");
    }

    @Test
    void a_folder_that_became_a_link_while_it_was_opened_is_not_entered() throws IOException {
        Files.createDirectories(documents.resolve("deep"));
        Files.writeString(documents.resolve("deep/secret.txt"), "harmless");
        var real = documents.resolve("deep").toRealPath();
        Files.move(documents.resolve("deep"), documents.resolve("moved"), StandardCopyOption.ATOMIC_MOVE);
        Files.createSymbolicLink(documents.resolve("deep"), me);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> OpenFolder.open(documents.toRealPath(), real).close()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_file_that_became_a_link_while_it_was_opened_is_not_opened() throws IOException {
        Files.createSymbolicLink(documents.resolve("a.txt"), me.resolve("secret.txt"));

        try (var folder = OpenFolder.open(documents.toRealPath(), documents.toRealPath())) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> folder.file("a.txt", java.util.Set.of(java.nio.file.StandardOpenOption.READ))
                                    .close()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void what_baton_keeps_is_out_of_reach_even_where_the_whole_home_is_allowed() {
        refused(keptTo("~"), "Baton/permissions.json");
        refused(keptTo("~/Baton"), "permissions.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run.sh", "x.desktop", "x.bat", "x.exe", "x.html", "x.py", "x.jar", "x.lnk", "x", "x.TXT.scr"})
    void nothing_is_written_that_could_be_run(String name) {
        var wish = look(keptTo("~/Documents"), "write_file", name);

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(wish.why()).contains("This agent tried to write “~/Documents/" + name + "”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", ".", "..", "Documents", "~/..", "~/../..", "~root"})
    void a_folder_that_is_no_limit_allows_nothing(String folder) {
        refused(keptTo(folder), "secret.txt");
    }
}
