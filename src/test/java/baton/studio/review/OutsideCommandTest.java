package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OutsideCommandTest {

    private static final Path FILE = Path.of("/home/dana/an offer.pdf");

    @Test
    void each_system_opens_files_in_its_own_way_and_no_shell_reads_their_names() {
        assertThat(OutsideCommand.opening("Linux", FILE).words()).containsExactly("xdg-open", FILE.toString());
        assertThat(OutsideCommand.opening("Mac OS X", FILE).words()).containsExactly("open", FILE.toString());
        assertThat(OutsideCommand.opening("Windows 11", FILE).words()).containsExactly("explorer.exe", FILE.toString());
    }

    @Test
    void the_folder_is_shown_with_the_file_marked_where_the_system_can() {
        assertThat(OutsideCommand.showing("Linux", FILE).words())
                .containsExactly("xdg-open", Path.of("/home/dana").toString());
        assertThat(OutsideCommand.showing("Mac OS X", FILE).words()).containsExactly("open", "-R", FILE.toString());
        assertThat(OutsideCommand.showing("Windows 11", FILE).words())
                .containsExactly("explorer.exe", "/select," + FILE);
    }
}
