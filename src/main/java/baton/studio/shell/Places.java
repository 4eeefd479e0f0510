package baton.studio.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The places of the window, of which one is seen at a time: those of the tabs, and the welcome page.
final class Places {

    private final StackPane root = new StackPane();
    private final Map<TopBar.Tab, Region> tabs = new EnumMap<>(TopBar.Tab.class);
    private final Region welcome;
    private final Consumer<TopBar.Tab> shown;

    /// @param shown told which tab is seen
    Places(Region welcome, Consumer<TopBar.Tab> shown) {
        this.welcome = welcome;
        this.shown = shown;
        root.getChildren().add(welcome);
        welcome.setMinSize(0, 0);
    }

    Region root() {
        return root;
    }

    void add(TopBar.Tab tab, Region place) {
        tabs.put(tab, place);
        root.getChildren().add(place);
        // All have the room that there is: none may ask for more, seen or not, when text is large.
        place.setMinSize(0, 0);
        place.setVisible(false);
    }

    void show(TopBar.Tab tab) {
        root.getChildren().forEach(place -> place.setVisible(place.equals(tabs.get(tab))));
        shown.accept(tab);
    }

    void showWelcome() {
        root.getChildren().forEach(place -> place.setVisible(place.equals(welcome)));
        shown.accept(TopBar.Tab.BUILD);
    }

    boolean isShowing(TopBar.Tab tab) {
        var place = tabs.get(tab);
        return place != null && place.isVisible();
    }

    boolean isShowingWelcome() {
        return welcome.isVisible();
    }
}
