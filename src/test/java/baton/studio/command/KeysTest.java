package baton.studio.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mod+Shift+L", "Alt+Shift+RIGHT", "F5", "A", "Mod+DIGIT1", "PERIOD"})
    void keys_are_read_as_they_are_written(String text) {
        assertThat(Keys.of(text).text()).isEqualTo(text);
    }

    @Test
    void what_names_no_keys_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.of("Hyper+A"));
        assertThatIllegalArgumentException().isThrownBy(() -> Keys.of("Mod+Nothing"));
    }

    @ParameterizedTest
    @CsvSource({"Mod+Period,Ctrl+.", "Shift+Slash,Shift+/", "Mod+1,Ctrl+1", "Delete,Delete", "Alt+Right,Alt+Right"})
    void people_read_what_stands_on_the_keys(String text, String words) {
        assertThat(Keys.of(text).words()).isEqualTo(words);
    }

    @Test
    void only_the_same_keys_match() {
        var keys = Keys.of("Shift+S");

        assertThat(keys.match(pressed(KeyCode.S, true, false))).isTrue();
        assertThat(keys.match(pressed(KeyCode.S, false, false))).isFalse();
        assertThat(keys.match(pressed(KeyCode.S, true, true))).isFalse();
        assertThat(Keys.of(pressed(KeyCode.S, true, false))).contains(keys);
        assertThat(Keys.of(pressed(KeyCode.SHIFT, true, false))).isEmpty();
    }

    @Test
    void signs_letters_and_figures_type_something() {
        assertThat(List.of("A", "Shift+1", "Slash", "Period"))
                .allMatch(keys -> Keys.of(keys).isCharacter());
        assertThat(List.of("F2", "Delete", "Mod+A", "Alt+1", "Enter"))
                .noneMatch(keys -> Keys.of(keys).isCharacter());
    }

    @Test
    void a_person_may_choose_other_keys_and_switch_single_letters_off() {
        var add = Command.of("add", Group.ADD, "Add", () -> {}).on("A", "Insert");
        var changed = KeyMap.USUAL.with(add, List.of(Keys.of("Q")));

        assertThat(changed.keys(add)).containsExactly(Keys.of("Q"));
        assertThat(changed.withSingleLetters(false).keys(add)).isEmpty();
        assertThat(KeyMap.USUAL.withSingleLetters(false).keys(add)).containsExactly(Keys.of("Insert"));
        assertThat(changed.with(add, add.keys())).isEqualTo(KeyMap.USUAL);
    }

    @Test
    void commands_know_who_has_which_keys() {
        var add = Command.of("add", Group.ADD, "Add", () -> {}).on("A");
        var map = Command.of("map", Group.VIEW, "Map", () -> {}).on("M");
        var moved = new KeyMap(Map.of("map", List.of(Keys.of("K"))), true);
        var commands = new Commands(List.of(add, map), () -> moved);

        assertThat(commands.holder(Keys.of("A"), map)).contains(add);
        assertThat(commands.holder(Keys.of("M"), add)).isEmpty();
        assertThat(commands.holder(Keys.of("K"), map)).isEmpty();
        assertThat(commands.told("map")).isEqualTo("K");
    }

    @Test
    void no_two_commands_have_the_same_usual_keys() {
        var add = Command.of("add", Group.ADD, "Add", () -> {}).on("A").within(Reach.CANVAS);
        var all = Command.of("all", Group.EDIT, "All", () -> {}).on("A");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commands(List.of(add, all), () -> KeyMap.USUAL))
                .withMessageContaining("add")
                .withMessageContaining("all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mod+C", "Mod+V", "Mod+X", "Mod+A", "Mod+Z", "Enter", "Left"})
    void no_command_takes_from_a_text_field_what_it_needs(String keys) {
        var command = Command.of("copy", Group.EDIT, "Copy", () -> {});

        assertThatIllegalArgumentException().isThrownBy(() -> command.on(keys));
        assertThat(command.within(Reach.CANVAS).on(keys).keys()).hasSize(1);
    }

    @Test
    void no_command_has_the_keys_of_alt_gr() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Command.of("copy", Group.EDIT, "Copy", () -> {}).on("Mod+Alt+C"));
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean mod) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, mod, false, false);
    }
}
