package baton.studio.shell;

import baton.run.RunId;
import baton.run.RunSummary;
import baton.studio.fx.Messages;
import baton.studio.monitor.RunStanding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Says which run is followed, and turns to another one or starts one more beside it. There only while a run is
/// under way.
final class RunChip {

    private static final Messages TEXT = Messages.of("shell");

    private final MenuButton button = new MenuButton();

    RunChip() {
        button.setId("runs-here");
        button.getStyleClass().addAll("pill", "pill-neutral", "model-menu");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(TEXT.text("runs.here")));
        button.managedProperty().bind(button.visibleProperty());
        button.setVisible(false);
    }

    MenuButton button() {
        return button;
    }

    /// @param underWay those that are not over, the first begun first
    /// @param followed the one that is watched now
    /// @param follow   watches another one
    /// @param another  starts one more
    void show(List<RunSummary> underWay, Optional<RunId> followed, Consumer<RunId> follow, Runnable another) {
        button.setVisible(!underWay.isEmpty());
        var words = underWay.size() == 1
                ? TEXT.text("runs.one", String.valueOf(underWay.getFirst().number()))
                : TEXT.text("runs.some", underWay.size());
        button.setText(words);
        button.setAccessibleText(words + ". " + TEXT.text("runs.here"));
        var group = new ToggleGroup();
        button.getItems().clear();
        underWay.forEach(run -> button.getItems().add(item(run, group, followed, follow)));
        var more = new MenuItem(TEXT.text("command.run-another"));
        more.setId("run-another");
        more.setOnAction(_ -> another.run());
        button.getItems().addAll(new SeparatorMenuItem(), more);
    }

    private static RadioMenuItem item(
            RunSummary run, ToggleGroup group, Optional<RunId> followed, Consumer<RunId> follow) {
        var item = new RadioMenuItem(TEXT.text(
                "runs.item",
                String.valueOf(run.number()),
                RunStanding.of(run.status()).words(),
                run.about()));
        item.setId("follow-" + run.number());
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(followed.filter(run.run()::equals).isPresent());
        item.setOnAction(_ -> follow.accept(run.run()));
        return item;
    }
}
