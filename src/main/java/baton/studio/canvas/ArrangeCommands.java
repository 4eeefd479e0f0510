package baton.studio.canvas;

import baton.studio.canvas.arrange.Order;
import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// Lining up and spreading what is selected, as commands and as a menu.
final class ArrangeCommands {

    private static final Messages MESSAGES = Messages.of("canvas");

    private ArrangeCommands() {}

    static List<Command> all(Arranger arranger) {
        return Stream.of(Order.values())
                .map(order -> Command.of(
                                "arrange-" + order.key(),
                                Group.EDIT,
                                Arranger.words(order),
                                () -> arranger.arrange(order))
                        .within(Reach.CANVAS)
                        .when(
                                () -> arranger.count() >= order.atLeast(),
                                MESSAGES.text("command.needsSeveral", order.atLeast())))
                .toList();
    }

    /// What can be done with what is selected now.
    static Menu menu(Arranger arranger) {
        var menu = new Menu(MESSAGES.text("menu.arrange"));
        menu.setId("menu-arrange");
        Stream.of(Order.values())
                .filter(order -> arranger.count() >= order.atLeast())
                .map(order -> item(order, arranger))
                .forEach(menu.getItems()::add);
        return menu;
    }

    private static MenuItem item(Order order, Arranger arranger) {
        var item = new MenuItem(Arranger.words(order));
        item.setId("menu-arrange-" + order.key());
        item.setOnAction(_ -> arranger.arrange(order));
        return item;
    }
}
