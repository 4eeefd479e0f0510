package baton.studio.shell;

import baton.engine.RunCatalog.Query;
import baton.studio.canvas.CanvasView;
import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.Group;
import baton.studio.command.KeyMap;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import baton.studio.seek.CommandPalette;
import baton.studio.seek.Entry;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;

/// All that can be done in the window, and where it is offered: the menu, the keys, the page of keys.
final class Commanding {

    private static final Messages TEXT = Messages.of("shell");
    private static final Query LATEST = new Query("", Set.of(), 50);

    private final MainWindow window;
    private final Commands commands;
    private final KeysDialog keys;
    private final CanvasView canvas;
    private final Surroundings around;
    private final CommandPalette palette;
    private final PaletteEntries entries;

    /// @param ofWindow what can be done anywhere in the window
    /// @param canvas   listens to the keys of its own commands itself
    Commanding(
            MainWindow window,
            List<Command> ofWindow,
            CanvasView canvas,
            Recents recents,
            Overlay overlay,
            Surroundings around) {
        this.window = window;
        this.canvas = canvas;
        this.around = around;
        var own = Command.of("commands", Group.HELP, TEXT.text("command.commands"), this::togglePalette)
                .on("Mod+K");
        commands = new Commands(
                Stream.of(ofWindow.stream(), canvas.commands().stream(), Stream.of(own))
                        .flatMap(some -> some)
                        .toList(),
                this::keyMap);
        keys = new KeysDialog(overlay, commands, around.settings());
        palette = new CommandPalette(overlay.root());
        entries = new PaletteEntries(window, canvas, recents, around.now());
    }

    /// The keys that the person has chosen.
    KeyMap keyMap() {
        return around.settings().now().keys();
    }

    Commands commands() {
        return commands;
    }

    void fill(MenuButton menu, FileMenus menus, LooksMenus looks, TopBar bar) {
        new MainMenu(menu, commands).fill(menus, looks);
        bar.tellKeys(commands);
        window.build().tellKeys(commands);
    }

    void takeKeys(Scene scene) {
        new WindowKeys(commands, window::isAsking).in(scene);
    }

    /// Opens the command palette; the runs come a moment later, from the disk.
    void togglePalette() {
        palette.open(entries.now(commands));
        var catalog = around.services().catalog();
        around.background().run(() -> catalog.list(LATEST), found -> palette.add(entries.runs(found)), _ -> {});
    }

    /// The command of the canvas that `key` is for, wherever the keyboard is.
    Optional<Command> onCanvas(KeyEvent key) {
        return commands.at(key, EnumSet.of(Reach.CANVAS));
    }

    void choose(String prompt, List<Entry> some, Function<String, List<Entry>> named) {
        palette.open(prompt, some, named);
    }

    /// Does `command` from anywhere: what is done on the canvas is done where one sees it.
    void carryOut(Command command) {
        if (command.reach() == Reach.CANVAS) {
            window.show(TopBar.Tab.BUILD);
            window.build().showCanvas();
            canvas.requestFocus();
        }
        command.run();
    }

    void showKeys() {
        keys.show();
    }
}
