package baton.studio.runs;

import static baton.studio.runs.Words.text;

import baton.run.RunState;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.monitor.RunView;
import baton.studio.monitor.RunViewModel;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// What can be done with a whole run: keep it, take it elsewhere, delete it.
final class KeepMenu {

    private final RunViewModel model;
    private final RunsModel runs;
    private final RunKeeper keeper;

    KeepMenu(RunViewModel model, RunsModel runs, RunKeeper keeper) {
        this.model = model;
        this.runs = runs;
        this.keeper = keeper;
    }

    MenuButton button() {
        var button = new MenuButton("", new IconView(Icon.MORE));
        button.setId("runs-more");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("btn", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(text("keep.more"));
        button.setTooltip(new Tooltip(text("keep.more")));
        // A menu that has never had anything in it does not open at all.
        button.getItems().setAll(new MenuItem());
        button.setOnShowing(_ -> button.getItems()
                .setAll(model.viewProperty()
                        .get()
                        .map(RunView::state)
                        .map(this::items)
                        .orElse(List.of())));
        return button;
    }

    private List<MenuItem> items(RunState run) {
        var id = run.run();
        boolean pinned = runs.find(id).filter(RunItem::pinned).isPresent();
        return List.of(
                pinned
                        ? item("runs-unpin", text("keep.unpin"), () -> keeper.unpin(id))
                        : item("runs-pin", text("keep.pin"), () -> keeper.pin(id)),
                item("runs-export", text("keep.export"), () -> keeper.export(run)),
                item("runs-delete", text("keep.delete"), () -> keeper.delete(run)));
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
