package baton.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecentFilesTest {

    private static Path file(int number) {
        return Path.of("work", number + ".baton").toAbsolutePath();
    }

    private static RecentFiles opened(int count) {
        var recent = RecentFiles.NONE;
        for (int number = 1; number <= count; number++) {
            recent = recent.opened(file(number));
        }
        return recent;
    }

    @Test
    void the_last_ten_are_known_latest_first() {
        assertThat(opened(12).files())
                .hasSize(10)
                .startsWith(file(12), file(11))
                .endsWith(file(3));
        assertThat(opened(3).opened(file(1)).files()).containsExactly(file(1), file(3), file(2));
    }

    @Test
    void pinned_ones_come_first_and_are_not_pushed_out() {
        var recent = opened(5).withPin(file(1), true);
        assertThat(recent.inOrder()).containsExactly(file(1), file(5), file(4), file(3), file(2));
        for (int number = 6; number < 30; number++) {
            recent = recent.opened(file(number));
        }
        assertThat(recent.files()).hasSize(10).contains(file(1));
        assertThat(recent.withPin(file(1), false).opened(file(30)).files()).doesNotContain(file(1));
    }

    @Test
    void what_was_opened_last_is_there_even_if_all_others_are_pinned() {
        var recent = opened(10);
        for (int number = 1; number <= 10; number++) {
            recent = recent.withPin(file(number), true);
        }
        assertThat(recent.opened(file(11)).files()).hasSize(11).startsWith(file(11));
    }

    @Test
    void what_is_taken_off_the_list_is_not_pinned_either() {
        assertThat(opened(2).withPin(file(1), true).without(file(1)))
                .isEqualTo(new RecentFiles(List.of(file(2)), Set.of()));
    }

    @Test
    void a_dropped_workflow_and_a_dropped_run_go_different_ways_and_others_nowhere() {
        var told = new ArrayList<String>();
        DroppedFiles.Kind[] kinds = {
            new DroppedFiles.Kind(RunKeeping.ENDING, file -> told.add("run " + file)),
            new DroppedFiles.Kind(FileActions.ENDING, file -> told.add("workflow " + file))
        };
        DroppedFiles.taken(List.of(Path.of("a.txt"), Path.of("Lead.BATON")), kinds)
                .orElseThrow()
                .run();
        DroppedFiles.taken(List.of(Path.of("lead.batonrun")), kinds)
                .orElseThrow()
                .run();
        assertThat(told).containsExactly("workflow Lead.BATON", "run lead.batonrun");
        assertThat(DroppedFiles.taken(List.of(Path.of("a.txt")), kinds)).isEmpty();
    }
}
