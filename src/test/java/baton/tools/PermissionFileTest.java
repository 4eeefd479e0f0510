package baton.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.Permissions.Permission;
import baton.engine.Toolbox;
import baton.workflow.NodeId;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermissionFileTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");

    @TempDir
    private Path home;

    private HomeLock lock;
    private PermissionFile permissions;
    private final Toolbox.User user = Users.with();

    @BeforeEach
    void open() {
        lock = new HomeLock(home);
        permissions = new PermissionFile(home, lock, () -> NOW);
    }

    @AfterEach
    void close() throws Exception {
        lock.close();
    }

    @Test
    void nothing_is_decided_at_first() {
        assertThat(permissions.list()).isEmpty();
        assertThat(permissions.decided(user, "fetch_page", "read pages of acme.example"))
                .isEmpty();
    }

    @Test
    void what_was_decided_is_there_for_another_baton_on_the_same_home() throws Exception {
        permissions.decide(user, "fetch_page", "read pages of acme.example", true);

        try (var other = new HomeLock(home)) {
            assertThat(new PermissionFile(home, other, () -> NOW).list())
                    .containsExactly(new Permission(
                            "file-1",
                            "Offers",
                            new NodeId("researcher"),
                            "Researcher",
                            "fetch_page",
                            "read pages of acme.example",
                            true,
                            NOW));
        }
    }

    @Test
    void the_latest_decision_counts() {
        permissions.decide(user, "fetch_page", "read pages of acme.example", true);
        permissions.decide(user, "fetch_page", "read pages of acme.example", false);

        assertThat(permissions.decided(user, "fetch_page", "read pages of acme.example"))
                .contains(false);
        assertThat(permissions.list()).hasSize(1);
    }

    @Test
    void one_that_is_taken_back_is_asked_about_again() {
        permissions.decide(user, "fetch_page", "read pages of acme.example", true);
        permissions.decide(user, "fetch_page", "read pages of beta.example", true);
        permissions.forget(permissions.list().getFirst());

        assertThat(permissions.decided(user, "fetch_page", "read pages of acme.example"))
                .isEmpty();
        assertThat(permissions.decided(user, "fetch_page", "read pages of beta.example"))
                .contains(true);
    }

    @Test
    void a_permission_is_told_as_a_sentence() {
        permissions.decide(user, "fetch_page", "read pages of acme.example", false);

        assertThat(permissions.list().getFirst().words()).isEqualTo("Researcher may never read pages of acme.example.");
    }

    @Test
    void a_damaged_file_allows_nothing_and_is_left_as_it_is() throws Exception {
        Files.writeString(home.resolve("permissions.json"), "{\"format\":1,\"permissions\":[{\"allowed\":tr");

        assertThat(permissions.decided(user, "fetch_page", "read pages of acme.example"))
                .isEmpty();
        assertThatThrownBy(() -> permissions.decide(user, "fetch_page", "read pages of acme.example", true))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(home.resolve("permissions.json")).content().endsWith(":tr");
    }

    @Test
    void a_file_of_a_newer_baton_allows_nothing() throws Exception {
        permissions.decide(user, "fetch_page", "read pages of acme.example", true);
        var file = home.resolve("permissions.json");
        Files.writeString(file, Files.readString(file).replace("\"format\":1", "\"format\":2"));

        assertThat(permissions.decided(user, "fetch_page", "read pages of acme.example"))
                .isEmpty();
    }

    @Test
    void many_who_decide_at_once_lose_nothing() throws Exception {
        try (var other = new HomeLock(home);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(permissions, new PermissionFile(home, other, () -> NOW));
            IntStream.range(0, 20)
                    .mapToObj(count -> threads.submit(() -> both.get(count % 2)
                            .decide(user, "fetch_page", "read pages of site" + count + ".example", true)))
                    .toList()
                    .forEach(done -> assertThat(done).succeedsWithin(java.time.Duration.ofSeconds(30)));
        }

        assertThat(permissions.list()).hasSize(20);
    }
}
