package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.Permissions;
import baton.workflow.NodeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was allowed for good, on the command line.
class PermissionsTest {

    @TempDir
    private Path folder;

    private final InHand permissions = new InHand();
    private CliWorld world;

    private static final class InHand implements Permissions {
        private final List<Permission> all = new ArrayList<>(List.of(
                permission("read pages of acme.example", true), permission("change rows of the table leads", false)));
        private boolean stuck;

        @Override
        public List<Permission> list() {
            return List.copyOf(all);
        }

        @Override
        public void forget(Permission permission) {
            if (stuck) {
                throw new UncheckedIOException("It could not be taken back.", new IOException());
            }
            all.remove(permission);
        }
    }

    private static Permissions.Permission permission(String scope, boolean allowed) {
        return new Permissions.Permission(
                "",
                "Trip",
                new NodeId("writer"),
                "Writer",
                "tool",
                scope,
                allowed,
                Instant.parse("2026-11-21T14:02:00Z"));
    }

    @BeforeEach
    void aComputer() {
        world = new CliWorld(folder);
        world.permissions = permissions;
    }

    @Test
    void they_are_listed_with_a_number_each() {
        assertThat(world.baton("permissions").out())
                .containsExactly(
                        "1 ✓ Writer may always read pages of acme.example. · Trip",
                        "2 ✕ Writer may never change rows of the table leads. · Trip");
        assertThat(world.baton("permissions", "--json").out().getFirst())
                .isEqualTo(
                        "{\"type\":\"permission\",\"number\":1,\"workflow\":\"Trip\",\"agent\":\"Writer\",\"tool\":\"tool\","
                                + "\"scope\":\"read pages of acme.example\",\"allowed\":true,\"since\":\"2026-11-21T14:02:00Z\"}");
    }

    @Test
    void one_is_taken_back_by_its_number_or_all_of_them() {
        assertThat(world.baton("permissions", "take-back", "2").out())
                .containsExactly("✓ Taken back: Writer may never change rows of the table leads.");
        assertThat(permissions.all).hasSize(1);

        world.baton("permissions", "take-back", "--all");
        assertThat(world.baton("permissions").out())
                .containsExactly("You have allowed nothing and forbidden nothing for good.");
    }

    @Test
    void nothing_is_taken_back_that_nobody_named() {
        for (var words : List.of(
                new String[] {"permissions", "take-back"},
                new String[] {"permissions", "take-back", "1", "3"},
                new String[] {"permissions", "take-back", "1", "--all"})) {
            assertThat(world.baton(words).exit()).isEqualTo(2);
        }
        permissions.stuck = true;
        assertThat(world.baton("permissions", "take-back", "1").err()).containsExactly("It could not be taken back.");
        assertThat(permissions.all).hasSize(2);
    }
}
