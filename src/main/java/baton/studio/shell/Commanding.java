package baton.studio.shell;

import baton.studio.canvas.Toast;
import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.KeyMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;

/// All that can be done in the window, and where it is offered: the menu, the keys, the page of keys.
final class Commanding {

    private final MainWindow window;
    private final Commands commands;
    private final KeysDialog keys;

    /// @param ofWindow what can be done anywhere in the window
    /// @param onCanvas what can be done while the canvas has the keyboard, which listens to its keys itself
    Commanding(
            MainWindow window,
            List<Command> ofWindow,
            List<Command> onCanvas,
            Overlay overlay,
            Supplier<KeyMap> keyMap) {
        this.window = window;
        commands =
                new Commands(Stream.concat(ofWindow.stream(), onCanvas.stream()).toList(), keyMap);
        keys = new KeysDialog(overlay, commands);
    }

    Commands commands() {
        return commands;
    }

    void fill(MenuButton menu, FileMenus menus, Surroundings around, TopBar bar) {
        new MainMenu(menu, commands).fill(menus, around, sentence -> window.say(new Toast(sentence, List.of())));
        bar.tellKeys(commands);
    }

    void takeKeys(Scene scene) {
        new WindowKeys(commands, window::isAsking).in(scene);
    }

    void showKeys() {
        keys.show();
    }
}
