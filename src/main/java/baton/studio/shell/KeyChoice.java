package baton.studio.shell;

import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.KeyMap;
import baton.studio.command.Keys;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;

/// Choosing other keys for what can be done. Every change is kept at once.
final class KeyChoice {

    /// What became of a choice.
    sealed interface Answer {

        /// Taken.
        enum Done implements Answer {
            DONE
        }

        /// These keys can do nothing else.
        record Refused(String why) implements Answer {}

        /// Somebody else has them.
        record Clash(Command holder) implements Answer {}
    }

    private static final Messages TEXT = Messages.of("shell");
    private static final Set<KeyCode> ALWAYS = Set.of(
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.SPACE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END);

    private final Commands commands;
    private final Settings settings;

    KeyChoice(Commands commands, Settings settings) {
        this.commands = commands;
        this.settings = settings;
    }

    KeyMap now() {
        return settings.now().keys();
    }

    /// Gives `command` these keys and no others, unless something speaks against it.
    Answer choose(Command command, Keys keys) {
        var refusal = refusal(command, keys);
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        var holder = commands.holder(keys, command);
        if (holder.isPresent()) {
            return new Answer.Clash(holder.get());
        }
        change(map -> map.with(command, List.of(keys)));
        return Answer.Done.DONE;
    }

    private static Optional<String> refusal(Command command, Keys keys) {
        if (keys.isTakenByAltGr()) {
            return Optional.of(TEXT.text("keys.altGr", keys.words()));
        }
        if (!keys.mod() && ALWAYS.contains(keys.code())) {
            return Optional.of(TEXT.text("keys.walking", keys.words()));
        }
        var everywhere = command.reach() != Reach.CANVAS;
        return everywhere && keys.isOfText() && (!keys.isCharacter() || command.reach() == Reach.ALWAYS)
                ? Optional.of(TEXT.text("keys.text", keys.words()))
                : Optional.empty();
    }

    /// Takes `keys` away from `holder` and gives them to `command`.
    void take(Command command, Keys keys, Command holder) {
        change(map -> map.with(
                        holder,
                        map.chosen(holder).stream()
                                .filter(other -> !other.equals(keys))
                                .toList())
                .with(command, List.of(keys)));
    }

    /// Leaves `command` without keys.
    void clear(Command command) {
        change(map -> map.with(command, List.of()));
    }

    /// Gives `command` its usual keys again, as far as nobody else has them now.
    Answer reset(Command command) {
        for (var keys : command.keys()) {
            var holder = commands.holder(keys, command);
            if (holder.isPresent()) {
                return new Answer.Clash(holder.get());
            }
        }
        change(map -> map.with(command, command.keys()));
        return Answer.Done.DONE;
    }

    void resetAll() {
        change(_ -> KeyMap.USUAL);
    }

    void useSingleLetters(boolean on) {
        change(map -> map.withSingleLetters(on));
    }

    private void change(UnaryOperator<KeyMap> change) {
        settings.change(kept -> kept.withKeys(change.apply(kept.keys())));
    }
}
