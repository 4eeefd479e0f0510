package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BoundedStreamTest {

    private static final int LONGEST_LINE = 3 * ReplyReader.LONGEST;

    @Test
    void lines_that_are_not_too_long_come_through_however_they_are_cut() throws IOException {
        var lines = "one\ntwo\n\nthree";

        assertThat(read(bounded(lines))).isEqualTo(lines);
        assertThat(bounded(lines).readAllBytes()).asString().isEqualTo(lines);
    }

    @Test
    void a_line_of_just_the_length_comes_through() throws IOException {
        var line = "x".repeat(LONGEST_LINE);

        assertThat(bounded(line + "\n" + line).readAllBytes()).hasSize(2 * LONGEST_LINE + 1);
    }

    @Test
    void a_longer_line_is_given_up_wherever_it_stands() {
        var long1 = "x".repeat(LONGEST_LINE + 1);

        for (var text : List.of(long1, "short\n" + long1, long1 + "\nshort")) {
            assertThatThrownBy(() -> bounded(text).readAllBytes())
                    .isInstanceOf(IOException.class)
                    .hasMessage("a line without end");
        }
    }

    private static InputStream bounded(String text) {
        return new BoundedStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Byte by byte.
    private static String read(InputStream stream) throws IOException {
        var read = new StringBuilder();
        for (int one = stream.read(); one >= 0; one = stream.read()) {
            read.append((char) one);
        }
        return read.toString().lines().collect(Collectors.joining("\n"));
    }
}
