package baton.studio.shell;

import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.PressableBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A card with a name and a line under it that does something when it is clicked.
final class CardButton extends PressableBox {

    CardButton(String id, Icon icon, String title, String about, Runnable action) {
        super(id, 16, action);
        var name = new Label(title);
        name.getStyleClass().add("strong");
        var line = new Label(about);
        line.getStyleClass().add("text-2");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(2, name, line);
        setHgrow(words, Priority.ALWAYS);
        var sign = new IconView(icon);
        sign.getStyleClass().add("large");
        getChildren().addAll(sign, words);
        getStyleClass().addAll("card", "interactive", "welcome-card");
        setAccessibleText(title + ". " + about);
    }
}
