package baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunNumbersTest extends HomeTest {

    @Test
    void go_on_after_a_restart() throws IOException {
        journals.nextNumber();
        journals.nextNumber();
        journals.close();
        journals = new Journals(home);

        assertThat(journals.nextNumber()).isEqualTo(3);
    }

    @Test
    void go_on_from_the_runs_where_the_file_is_missing_or_broken() throws IOException {
        record(FIRST.waiting());
        record(SampleRun.number(41).waiting());
        var file = home.resolve("runs/last-number");

        assertThat(journals.nextNumber()).isEqualTo(42);
        for (var broken : List.of("", "17", "00000000xx\n", "9999999999\n", "0000000001\nand more")) {
            Files.writeString(file, broken);
            assertThat(journals.nextNumber()).isEqualTo(42);
        }
    }

    @Test
    void go_on_from_the_runs_that_can_be_read_no_further_than_their_number() throws IOException {
        record(SampleRun.number(7).waiting());
        var path = fileOf(SampleRun.number(7));
        Files.writeString(path, Files.readString(path).replaceFirst("\"format\":2", "\"format\":9"));

        assertThat(journals.nextNumber()).isEqualTo(8);
    }
}
