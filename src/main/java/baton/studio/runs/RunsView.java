package baton.studio.runs;

import static baton.studio.runs.Words.text;

import baton.run.RunId;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.RoomyScroll;
import baton.studio.look.TurningSplit;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.Now;
import baton.studio.monitor.RunActions;
import baton.studio.monitor.RunStanding;
import baton.studio.monitor.RunViewModel;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The Runs tab: the list of runs, and beside it the run that is looked at, live or past.
public final class RunsView {

    private static final int SECONDS_BETWEEN_LIST_UPDATES = 20;

    private final RunsModel runs;
    private final LiveRun live;
    private final RunViewModel model;
    private final RunList list;
    private final Label unreadable = new Label();
    private final StackPane root;
    private int ticks;

    /// @param live the run that this view follows; its own, so that the drawer can follow another
    public RunsView(RunsModel runs, LiveRun live, RunCanvas canvas, RunActions actions, RunKeeper keeper, Now now) {
        this.runs = runs;
        this.live = live;
        model = new RunViewModel(live.viewProperty(), now.clock());
        list = new RunList(runs, keeper, now);
        var detail = new RunDetail(model, actions, runs, keeper, canvas, now).root();
        detail.visibleProperty().bind(model.viewProperty().map(Optional::isPresent));
        unreadable.visibleProperty().bind(detail.visibleProperty().not());
        unreadable.getStyleClass().add("text-2");
        unreadable.setId("runs-unreadable");
        var split = new TurningSplit(list.root(), new StackPane(unreadable, detail), 0.24, 0.3);
        var scroll = new RoomyScroll(split);
        SplitPane.setResizableWithParent(list.root(), false);
        var empty = empty();
        var reading = reading();
        StackPane.setAlignment(reading, Pos.TOP_CENTER);
        root = new StackPane(scroll, empty, reading);
        root.setId("runs");
        root.getStyleClass().add("panel");
        runs.runsProperty().subscribe(listed -> {
            empty.setVisible(listed.isEmpty() && runs.showsAll());
            scroll.setVisible(!empty.isVisible());
            showStanding();
        });
        runs.selectedProperty().subscribe(run -> run.ifPresentOrElse(this::follow, live::stopFollowing));
        tickWhileShown();
    }

    private void follow(RunId run) {
        unreadable.setText("");
        live.follow(run, _ -> unreadable.setText(text("detail.unreadable")));
        showStanding();
    }

    private void showStanding() {
        model.abandonedProperty()
                .set(runs.selectedProperty()
                        .get()
                        .flatMap(runs::find)
                        .map(item -> item.standing() == RunStanding.INTERRUPTED)
                        .orElse(false));
    }

    private void tickWhileShown() {
        var second = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        second.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                second.stop();
            } else {
                second.play();
            }
        });
    }

    private void tick() {
        model.tick();
        if (ticks++ % SECONDS_BETWEEN_LIST_UPDATES == 0) {
            list.tick();
        }
    }

    /// Says how far the list has got while it is made anew.
    private Node reading() {
        var words = new Label();
        words.setId("runs-reading");
        words.getStyleClass().addAll("banner", "banner-info");
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        words.setVisible(false);
        runs.progressProperty().subscribe(progress -> {
            words.setVisible(progress.isPresent());
            progress.ifPresent(at -> words.setText(text("list.reading", at.done(), at.of())));
        });
        return words;
    }

    private static Node empty() {
        var title = new Label(text("empty.title"));
        title.getStyleClass().add("title-section");
        var words = new Label(text("empty.words"));
        words.getStyleClass().add("text-2");
        var box = new VBox(new IconView(Icon.CLOCK), title, words);
        box.setId("runs-empty");
        box.getStyleClass().add("empty-state");
        return box;
    }

    public Region root() {
        return root;
    }

    /// Shows this run.
    public void show(RunId run) {
        runs.select(run);
        list.focus();
    }
}
