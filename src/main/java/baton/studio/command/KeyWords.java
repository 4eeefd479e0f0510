package baton.studio.command;

import baton.studio.fx.Messages;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;

/// What stands on the keys of this computer.
final class KeyWords {

    private static final Messages TEXT = Messages.of("command");
    private static final Map<KeyCode, String> SIGNS = Map.ofEntries(
            Map.entry(KeyCode.PERIOD, "."),
            Map.entry(KeyCode.COMMA, ","),
            Map.entry(KeyCode.SLASH, "/"),
            Map.entry(KeyCode.BACK_SLASH, "\\"),
            Map.entry(KeyCode.EQUALS, "="),
            Map.entry(KeyCode.PLUS, "+"),
            Map.entry(KeyCode.ADD, "+"),
            Map.entry(KeyCode.MINUS, "-"),
            Map.entry(KeyCode.SUBTRACT, "-"),
            Map.entry(KeyCode.SEMICOLON, ";"),
            Map.entry(KeyCode.QUOTE, "'"),
            Map.entry(KeyCode.NUMBER_SIGN, "#"),
            Map.entry(KeyCode.OPEN_BRACKET, "["),
            Map.entry(KeyCode.CLOSE_BRACKET, "]"));
    private static final Set<KeyCode> NAMED = Set.of(
            KeyCode.ENTER,
            KeyCode.INSERT,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.SPACE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.CONTEXT_MENU);

    private KeyWords() {}

    static boolean isMac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }

    static String mod() {
        return TEXT.text("key.mod");
    }

    static String alt() {
        return TEXT.text("key.alt");
    }

    static String shift() {
        return TEXT.text("key.shift");
    }

    static boolean isSign(KeyCode code) {
        return SIGNS.containsKey(code);
    }

    static String of(KeyCode code) {
        if (SIGNS.containsKey(code)) {
            return SIGNS.get(code);
        }
        if (NAMED.contains(code)) {
            return TEXT.text("key." + code.name());
        }
        var name = code.getName();
        return name.replace("Numpad ", "");
    }
}
