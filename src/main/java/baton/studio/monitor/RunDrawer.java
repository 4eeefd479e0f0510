package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.studio.look.Buttons;
import baton.studio.look.EndsRow;
import baton.studio.look.FittingLabel;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.RoomyScroll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The drawer below the canvas: the run that is followed, its steps, and what the step that is looked at says,
/// received and was told.
public final class RunDrawer {

    private static final List<StepPage> PAGES =
            List.of(StepPage.SAID, StepPage.RECEIVED, StepPage.TOLD, StepPage.TOOLS);
    private static final Set<Notice.Action> OFFERED =
            Set.of(Notice.Action.ANSWER, Notice.Action.CONTINUE, Notice.Action.COPY_RESULT, Notice.Action.LOOK);

    private final RunViewModel model;
    private final RunActions actions;
    private final NoticeBanner banner = new NoticeBanner("drawer-notice", this::act);
    private final DrawerFrame frame;
    private final TabPane tabs;
    private final Tab other;

    /// @param page  has to do with no run, and is all there is where no run is followed
    /// @param timeline shows when each step worked
    /// @param close called when the person wants it away
    public RunDrawer(
            RunViewModel model, RunActions actions, Now now, DrawerPage page, Region timeline, Runnable close) {
        this.model = model;
        this.actions = actions;
        other = new Tab("", page.content());
        other.setId("drawer-tab-problems");
        other.textProperty().bind(page.words());
        tabs = tabs(now, timeline);
        var left = left();
        var right = right(close);
        HBox.setHgrow(right, Priority.ALWAYS);
        var content = new HBox(left, right);
        model.viewProperty().map(Optional::isPresent).subscribe(there -> {
            left.setVisible(there);
            left.setManaged(there);
            runTabs(there);
        });
        frame = new DrawerFrame(content);
        model.noticeProperty().subscribe(notice -> banner.show(notice.map(one -> one.offering(OFFERED))));
        tickWhileShown();
    }

    private void runTabs(boolean there) {
        tabs.getTabs().stream().filter(tab -> !tab.equals(other)).forEach(tab -> tab.setDisable(!there));
        if (!there) {
            tabs.getSelectionModel().select(other);
        } else if (other.isSelected()) {
            tabs.getSelectionModel().selectFirst();
        }
    }

    /// Opens the page that has to do with no run, and gives it the keyboard.
    public void openOther() {
        tabs.getSelectionModel().select(other);
        tabs.requestFocus();
    }

    public boolean isShowingOther() {
        return other.isSelected();
    }

    /// Clocks move while somebody sees them.
    private void tickWhileShown() {
        var second = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        second.setCycleCount(Animation.INDEFINITE);
        frame.root().sceneProperty().subscribe(scene -> {
            if (scene == null) {
                second.stop();
            } else {
                second.play();
            }
        });
    }

    public Region root() {
        return frame.root();
    }

    /// Is as high as text of this scale needs.
    public void follow(ObservableValue<Number> textScale) {
        frame.follow(textScale);
    }

    private Node left() {
        var title = new Label();
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var pill = RunPill.worded(RunStanding.RUNNING);
        var figures = new FittingLabel();
        var whole = new Tooltip();
        figures.setTooltip(whole);
        figures.getStyleClass().add("text-2");
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.setMaxWidth(Double.MAX_VALUE);
        figures.setId("drawer-figures");
        HBox.setHgrow(figures, Priority.ALWAYS);
        model.headingProperty()
                .subscribe(now -> now.ifPresent(heading -> {
                    title.setText(heading.title());
                    pill.show(heading.standing());
                    figures.say(heading.wordings());
                    whole.setText(heading.figures());
                }));
        var again = new AgainMenu("drawer", model, actions, () -> false);
        var words = new HBox(10, title, pill, figures);
        words.setAlignment(Pos.CENTER_LEFT);
        var heading = new EndsRow(words, new HBox(again.smallButton()));
        heading.getStyleClass().add("drawer-heading");
        var steps = new StepList(model);
        VBox.setVgrow(steps, Priority.ALWAYS);
        again.on(steps);
        var side = new VBox(6, heading, lineage(), steps);
        side.getStyleClass().add("drawer-side");
        return side;
    }

    private Node lineage() {
        var line = new LineageLine("drawer", actions::look);
        model.viewProperty()
                .subscribe(view -> line.show(view.map(RunView::state).flatMap(Lineage::of)));
        return line;
    }

    private TabPane tabs(Now now, Region timeline) {
        var reader = new StepReader(
                "drawer", model, PAGES, page -> page == StepPage.SAID ? text("drawer.says") : page.words());
        var log = new Tab(text("drawer.log"), new LogPage(model, now, this::saveLog));
        log.setId("drawer-tab-log");
        var times = new Tab(text("drawer.timeline"), timeline);
        times.setId("drawer-tab-timeline");
        reader.root().getTabs().addAll(times, log, other);
        return reader.root();
    }

    private Node right(Runnable close) {
        var away = Buttons.icon(Icon.CLOSE, text("drawer.close"));
        away.setId("drawer-close");
        away.setOnAction(_ -> close.run());
        var follow = follow();
        follow.visibleProperty().bind(model.viewProperty().map(Optional::isPresent));
        var plain = plain();
        plain.visibleProperty().bind(follow.visibleProperty());
        var corner = new HBox(4, new StepButton("drawer-step", model, actions).root(), plain, follow, away);
        corner.setAlignment(Pos.CENTER_RIGHT);
        var pages = new CorneredPages(tabs, corner);
        VBox.setVgrow(pages, Priority.ALWAYS);
        var side = new VBox(8, banner, pages);
        side.getStyleClass().add("drawer-main");
        side.setMinWidth(0);
        var scroll = new RoomyScroll(side);
        scroll.getStyleClass().add("drawer-reader");
        return scroll;
    }

    /// Opens the tab with the id `drawer-tab-` and this: `said`, `received`, `told` or `log`.
    void open(String tab) {
        tabs.getTabs().stream()
                .filter(one -> one.getId().equals("drawer-tab-" + tab))
                .forEach(one -> tabs.getSelectionModel().select(one));
    }

    private Node follow() {
        var follow = new ToggleButton(text("drawer.follow"), new IconView(Icon.CHECK));
        follow.setId("drawer-follow");
        follow.getStyleClass().addAll("follow-toggle", "small");
        follow.setContentDisplay(ContentDisplay.RIGHT);
        follow.selectedProperty().bindBidirectional(model.followProperty());
        return follow;
    }

    private Node plain() {
        var plain = new ToggleButton(text("drawer.plain"));
        plain.setId("drawer-plain");
        plain.getStyleClass().addAll("follow-toggle", "small");
        plain.setTooltip(new Tooltip(text("drawer.plain-why")));
        plain.selectedProperty().bindBidirectional(model.plainProperty());
        return plain;
    }

    private void saveLog(String lines) {
        model.viewProperty().get().map(RunView::state).ifPresent(run -> actions.saveLog(run, lines));
    }

    private void act(Notice.Action action) {
        model.viewProperty().get().map(RunView::state).ifPresent(run -> actions.act(action, run));
    }
}
