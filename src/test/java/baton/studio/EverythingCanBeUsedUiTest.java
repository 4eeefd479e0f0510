package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.access.Rules;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A1, A2, A6: what takes the keyboard has a name, a drawing says what it is, and all can be hit.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class EverythingCanBeUsedUiTest {

    @Test
    void everywhere(@TempDir Path home) throws TimeoutException {
        assertThat(Tour.of(
                        home,
                        root -> Stream.of(Rules.unnamed(root), Rules.silent(root), Rules.small(root))
                                .flatMap(flaws -> flaws)))
                .isEmpty();
    }
}
