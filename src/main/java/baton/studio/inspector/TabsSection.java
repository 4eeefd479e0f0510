package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.monitor.RunView;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The two sides of an agent: how it is set up, and what it did last.
final class TabsSection implements Section {

    private enum Tab {
        SET_UP,
        LAST_RUN
    }

    private final Section setUp;
    private final Section lastRun;
    private final VBox box;

    TabsSection(Section setUp, Section lastRun) {
        this.setUp = setUp;
        this.lastRun = lastRun;
        var tabs = new Pick<>("inspector-tab", List.of(Tab.values()), TabsSection::words);
        tabs.onChoose(this::turnTo);
        tabs.show(Tab.SET_UP);
        box = new Column(tabs.root(), setUp.root(), lastRun.root());
        box.getStyleClass().add("inspector-tabbed");
        turnTo(Tab.SET_UP);
    }

    private static String words(Tab tab) {
        return switch (tab) {
            case SET_UP -> text("tab.set-up");
            case LAST_RUN -> text("tab.last-run");
        };
    }

    private void turnTo(Tab tab) {
        Parts.present(setUp.root(), tab == Tab.SET_UP);
        Parts.present(lastRun.root(), tab == Tab.LAST_RUN);
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        setUp.show(draft);
        lastRun.show(draft);
    }

    @Override
    public void follow(Optional<RunView> run) {
        setUp.follow(run);
        lastRun.follow(run);
    }
}
