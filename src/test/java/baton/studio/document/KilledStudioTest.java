package baton.studio.document;

import static org.assertj.core.api.Assertions.assertThat;

import baton.files.RecoveryFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KilledStudioTest {

    @TempDir
    private Path home;

    @Test
    void a_kill_in_the_middle_of_typing_costs_no_letter_that_is_older_than_two_seconds() throws Exception {
        var typed = DyingStudio.typeAndKill(home);
        var last = typed.getLast().atMillis();
        var owed = typed.stream()
                .filter(letter -> letter.atMillis() < last - 2_000)
                .mapToInt(DyingStudio.Typed::letters)
                .max()
                .orElseThrow();
        try (var next = new RecoveryFolder(home)) {
            assertThat(next.leftBehind().found())
                    .singleElement()
                    .satisfies(found -> assertThat(found.state().workflow().name())
                            .matches("x+")
                            .hasSizeGreaterThanOrEqualTo(owed));
        }
    }
}
