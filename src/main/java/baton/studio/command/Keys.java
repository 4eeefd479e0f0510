package baton.studio.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that are pressed together.
///
/// @param mod  Ctrl, and Cmd on a Mac
/// @param code the last of them
public record Keys(boolean mod, boolean alt, boolean shift, KeyCode code) {

    /// @param text `Mod+Shift+L`, `Alt+1`, `F2`, `Period`
    /// @throws IllegalArgumentException if that names no keys
    public static Keys of(String text) {
        var parts = List.of(text.split("\\+"));
        var held = parts.subList(0, parts.size() - 1);
        if (!List.of("Mod", "Alt", "Shift").containsAll(held)) {
            throw new IllegalArgumentException(text);
        }
        return new Keys(held.contains("Mod"), held.contains("Alt"), held.contains("Shift"), code(parts.getLast()));
    }

    private static KeyCode code(String name) {
        var digit = name.length() == 1 && Character.isDigit(name.charAt(0));
        return KeyCode.valueOf(digit ? "DIGIT" + name : name.toUpperCase(Locale.ROOT));
    }

    /// The keys that `event` tells of; none while only Shift and the like are held.
    public static Optional<Keys> of(KeyEvent event) {
        var code = event.getCode();
        return code.isModifierKey() || code == KeyCode.UNDEFINED
                ? Optional.empty()
                : Optional.of(new Keys(event.isShortcutDown(), event.isAltDown(), event.isShiftDown(), code));
    }

    /// As [#of(String)] reads it.
    public String text() {
        return String.join("+", parts("Mod", "Alt", "Shift", code.name()));
    }

    /// As people read it on this computer: `Ctrl+Shift+L`, `⇧⌘L`.
    public String words() {
        return KeyWords.isMac()
                ? String.join("", parts("⌘", "⌥", "⇧", KeyWords.of(code)))
                : String.join("+", parts(KeyWords.mod(), KeyWords.alt(), KeyWords.shift(), KeyWords.of(code)));
    }

    private List<String> parts(String modWord, String altWord, String shiftWord, String last) {
        var parts = new ArrayList<String>();
        if (mod) {
            parts.add(modWord);
        }
        if (alt) {
            parts.add(altWord);
        }
        if (shift) {
            parts.add(shiftWord);
        }
        parts.add(last);
        return parts;
    }

    public boolean match(KeyEvent event) {
        return event.getCode() == code
                && event.isShortcutDown() == mod
                && event.isAltDown() == alt
                && event.isShiftDown() == shift;
    }

    /// As menus show them.
    public KeyCombination combination() {
        var held = new ArrayList<KeyCombination.Modifier>();
        if (mod) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (alt) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (shift) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(code, held.toArray(KeyCombination.Modifier[]::new));
    }

    /// Whether they type something: a letter, a figure or a sign. Somebody who dictates sets them off by mistake.
    public boolean isCharacter() {
        return !mod && !alt && (KeyWords.isSign(code) || code.isLetterKey() || code.isDigitKey());
    }

    /// Whether they are what AltGr is on some computers, so that they would take signs from those who type them.
    public boolean isTakenByAltGr() {
        return mod && alt;
    }

    /// Whether a text field needs them for itself.
    public boolean isOfText() {
        return isCharacter() || (mod && !alt && TEXT.contains(code)) || (!mod && !alt && MOVES.contains(code));
    }

    private static final List<KeyCode> TEXT = List.of(KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.A, KeyCode.Z, KeyCode.Y);
    private static final List<KeyCode> MOVES = List.of(
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.SPACE,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END);
}
