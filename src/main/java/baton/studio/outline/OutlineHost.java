package baton.studio.outline;

import baton.studio.command.Command;
import baton.studio.command.Keys;
import baton.studio.seek.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;

/// What the outline asks of the window that it is in.
public interface OutlineHost {

    /// The command of the canvas that `key` is for: it does the same here.
    Optional<Command> command(KeyEvent key);

    /// The key of a command as it is now, if it has one.
    default Optional<Keys> key(String command) {
        return Optional.empty();
    }

    /// The details of what is selected shall have the keyboard.
    void openDetails();

    /// Asks to choose one of `some`.
    ///
    /// @param named what else is offered for words that were typed
    void choose(String prompt, List<Entry> some, Function<String, List<Entry>> named);
}
