package baton.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.command.KeyMap;
import baton.studio.command.Keys;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class KeptKeysTest {

    @Test
    void chosen_keys_are_read_as_they_were_written() {
        var chosen = new KeyMap(Map.of("add", List.of(Keys.of("Q"), Keys.of("Mod+Shift+A")), "map", List.of()), false);
        var kept = new Properties();
        KeptKeys.write(chosen, kept);

        assertThat(KeptKeys.read(kept)).isEqualTo(chosen);
    }

    @Test
    void what_names_no_keys_is_as_usual() {
        var kept = new Properties();
        kept.setProperty("keys.add", "Hyper+Q");

        assertThat(KeptKeys.read(kept)).isEqualTo(KeyMap.USUAL);
        assertThat(KeptKeys.read(new Properties())).isEqualTo(KeyMap.USUAL);
    }
}
