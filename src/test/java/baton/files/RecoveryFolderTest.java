package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class RecoveryFolderTest {

    private static final Instant EARLY = Instant.parse("2026-11-21T14:02:00Z");

    @TempDir
    private Path home;

    private static UnsavedState state(String name, Instant kept) {
        return new UnsavedState(
                AnyWorkflow.of(7).withName(name),
                Optional.of(Path.of("/work/lead.baton")),
                Optional.of(new Stamp("abc")),
                kept);
    }

    @Test
    void what_was_kept_is_found_by_the_next_baton_as_it_was_latest_first() throws IOException {
        try (var gone = new RecoveryFolder(home)) {
            gone.slot().keep(state("first", EARLY));
            gone.slot().keep(state("second", EARLY.plusSeconds(60)));
            gone.slot()
                    .keep(new UnsavedState(Workflow.EMPTY, Optional.empty(), Optional.empty(), EARLY.minusSeconds(9)));
        }
        try (var next = new RecoveryFolder(home)) {
            var left = next.leftBehind();
            assertThat(left.found())
                    .extracting(RecoveryFolder.Found::state)
                    .containsExactly(
                            state("second", EARLY.plusSeconds(60)),
                            state("first", EARLY),
                            new UnsavedState(
                                    Workflow.EMPTY, Optional.empty(), Optional.empty(), EARLY.minusSeconds(9)));
            assertThat(left.unreadable()).isEmpty();
        }
    }

    @Test
    void only_the_last_state_is_kept_and_nothing_after_it_is_cleared() throws IOException {
        try (var gone = new RecoveryFolder(home)) {
            var slot = gone.slot();
            slot.keep(state("first", EARLY));
            slot.keep(state("second", EARLY));
            var cleared = gone.slot();
            cleared.keep(state("third", EARLY));
            cleared.clear();
        }
        try (var next = new RecoveryFolder(home)) {
            assertThat(next.leftBehind().found())
                    .extracting(found -> found.state().workflow().name())
                    .containsExactly("second");
        }
    }

    @Test
    void what_another_baton_works_on_is_left_to_it() throws IOException {
        try (var living = new RecoveryFolder(home);
                var other = new RecoveryFolder(home)) {
            living.slot().keep(state("mine", EARLY));
            assertThat(other.leftBehind().found()).isEmpty();
            other.slot().keep(state("other", EARLY));
            assertThat(living.leftBehind().found()).isEmpty();
        }
    }

    @Test
    void what_one_baton_offers_is_offered_by_no_other_until_it_is_given_up() throws IOException {
        try (var gone = new RecoveryFolder(home)) {
            gone.slot().keep(state("lost", EARLY));
        }
        try (var first = new RecoveryFolder(home);
                var second = new RecoveryFolder(home)) {
            var found = first.leftBehind().found();
            assertThat(found).hasSize(1);
            assertThat(second.leftBehind().found()).isEmpty();
            found.getFirst().slot().release();
            assertThat(second.leftBehind().found()).hasSize(1);
        }
    }

    @Test
    void what_was_left_behind_is_never_written_over() throws IOException {
        try (var gone = new RecoveryFolder(home)) {
            gone.slot().keep(state("lost", EARLY));
        }
        try (var next = new RecoveryFolder(home)) {
            next.slot().keep(state("new", EARLY));
        }
        try (var last = new RecoveryFolder(home)) {
            assertThat(last.leftBehind().found()).hasSize(2);
        }
    }

    @Test
    void what_cannot_be_read_is_set_aside_as_it_is() throws IOException {
        try (var gone = new RecoveryFolder(home)) {
            gone.slot().keep(state("half", EARLY));
            gone.slot().keep(state("whole", EARLY));
        }
        var half = home.resolve("recovery/unsaved-1.json");
        Files.writeString(half, "{\"kept\": \"2026");
        try (var next = new RecoveryFolder(home)) {
            var left = next.leftBehind();
            assertThat(left.found()).hasSize(1);
            assertThat(left.unreadable())
                    .singleElement()
                    .satisfies(aside -> assertThat(aside).hasContent("{\"kept\": \"2026"));
            assertThat(half).doesNotExist();
            assertThat(next.leftBehind().unreadable()).isEmpty();
        }
    }

    @Test
    void a_home_that_is_not_there_has_nothing_and_is_not_made() throws IOException {
        try (var folder = new RecoveryFolder(home.resolve("none"))) {
            assertThat(folder.leftBehind().found()).isEmpty();
        }
        assertThat(home.resolve("none")).doesNotExist();
    }
}
