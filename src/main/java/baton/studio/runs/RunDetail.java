package baton.studio.runs;

import static baton.studio.runs.Words.text;

import baton.run.RunState;
import baton.studio.look.Buttons;
import baton.studio.look.EndsRow;
import baton.studio.look.Icon;
import baton.studio.look.RoomyScroll;
import baton.studio.look.TurningSplit;
import baton.studio.look.Whole;
import baton.studio.monitor.AgainMenu;
import baton.studio.monitor.HandedView;
import baton.studio.monitor.Lineage;
import baton.studio.monitor.LineageLine;
import baton.studio.monitor.Notice;
import baton.studio.monitor.NoticeBanner;
import baton.studio.monitor.Now;
import baton.studio.monitor.RunActions;
import baton.studio.monitor.RunHeading;
import baton.studio.monitor.RunPill;
import baton.studio.monitor.RunStanding;
import baton.studio.monitor.RunView;
import baton.studio.monitor.RunViewModel;
import baton.studio.monitor.StepPage;
import baton.studio.monitor.StepReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The right side: the workflow as it was, with how each step stands; what to know about the run; its timeline,
/// and all that passed in the step that is looked at.
final class RunDetail {

    private static final List<StepPage> PAGES =
            List.of(StepPage.RECEIVED, StepPage.TOLD, StepPage.SAID, StepPage.TOOLS, StepPage.ENDED, StepPage.RAW);
    private static final Set<Notice.Action> OFFERED =
            Set.of(Notice.Action.ANSWER, Notice.Action.CONTINUE, Notice.Action.RUN_AGAIN, Notice.Action.COPY_RESULT);

    private final RunViewModel model;
    /// Of a run from elsewhere, which nobody goes on with here.
    private static final Set<Notice.Action> OFFERED_ELSEWHERE =
            Set.of(Notice.Action.RUN_AGAIN, Notice.Action.COPY_RESULT);

    private final BooleanProperty isElsewhere = new SimpleBooleanProperty();
    private final RunActions actions;
    private final Now now;
    private final AgainMenu again;
    private final KeepMenu keep;
    private final RunKeeper keeper;
    private final VBox root;

    RunDetail(RunViewModel model, RunActions actions, RunsModel runs, RunKeeper keeper, RunCanvas canvas, Now now) {
        this.model = model;
        this.actions = actions;
        this.now = now;
        this.keeper = keeper;
        again = new AgainMenu("runs", model, actions, isElsewhere::get);
        keep = new KeepMenu(model, runs, keeper);
        connect(canvas);
        var reader = new StepReader("runs", model, PAGES, StepPage::words);
        reader.open(StepPage.SAID);
        var facts = new TurningSplit(timeline(), padded(reader.root()), 0.58, 0.35);
        VBox.setVgrow(facts, Priority.ALWAYS);
        var lower = new VBox(banner(), facts);
        lower.getStyleClass().add("run-facts");
        var below = new RoomyScroll(lower);
        below.getStyleClass().add("run-facts-scroll");
        canvas.root().getStyleClass().add("run-picture");
        var split = new SplitPane(canvas.root(), below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.36);
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(header(), split);
        root.getStyleClass().add("run-detail");
    }

    private void connect(RunCanvas canvas) {
        canvas.onPick(model::pickStep);
        canvas.onLook(line -> model.viewProperty()
                .get()
                .flatMap(run -> HandedView.of(run, line, now))
                .map(HandedView::root));
        model.viewProperty().subscribe(view -> view.map(RunView::state).ifPresent(canvas::show));
        model.selectedProperty()
                .subscribe(key -> canvas.mark(key.map(one -> one.step().node())));
    }

    private static Region padded(Region content) {
        var box = new VBox(content);
        VBox.setVgrow(content, Priority.ALWAYS);
        box.getStyleClass().add("run-reader");
        box.setMinWidth(0);
        return box;
    }

    private Region timeline() {
        var title = new Label(text("timeline.title"));
        title.getStyleClass().add("section-label");
        var rows = new TimelineList("runs-timeline", model, now);
        again.on(rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        var box = new VBox(4, title, rows);
        box.getStyleClass().add("run-timeline");
        box.setMinWidth(0);
        return box;
    }

    private Node banner() {
        var banner = new NoticeBanner("runs-notice", action -> run().ifPresent(run -> actions.act(action, run)));
        Runnable show = () -> banner.show(
                model.noticeProperty().get().map(one -> one.offering(isElsewhere.get() ? OFFERED_ELSEWHERE : OFFERED)));
        model.noticeProperty().subscribe(show);
        isElsewhere.subscribe(show);
        show.run();
        var box = new VBox(banner);
        box.getStyleClass().add("run-banner");
        box.managedProperty().bind(banner.visibleProperty());
        return box;
    }

    private Optional<RunState> run() {
        return model.viewProperty().get().map(RunView::state);
    }

    private Node header() {
        var title = new Label();
        title.setId("runs-title");
        title.getStyleClass().add("title-section");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var pill = RunPill.worded(RunStanding.RUNNING);
        var figures = Whole.told(new Label());
        figures.setId("runs-figures");
        figures.getStyleClass().add("text-2");
        figures.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figures, Priority.ALWAYS);
        var pause = button("runs-pause", text("detail.pause"), Icon.PAUSE, "btn");
        pause.disableProperty().bind(isElsewhere);
        pause.setOnAction(_ -> run().ifPresent(actions::pause));
        var stop = button("runs-stop", text("detail.stop"), Icon.STOP, "btn-danger");
        stop.disableProperty().bind(isElsewhere);
        stop.setOnAction(_ -> run().ifPresent(actions::stop));
        model.headingProperty()
                .subscribe(shown -> shown.ifPresent(heading -> {
                    title.setText(heading.title());
                    pill.show(heading.standing());
                    figures.setText(figures(heading));
                    show(pause, heading.standing() == RunStanding.RUNNING);
                    show(stop, !heading.standing().isOver());
                }));
        var words = new HBox(10, title, pill, figures);
        words.setAlignment(Pos.CENTER_LEFT);
        var buttons = new HBox(10, pause, stop, again.button(), keep.button());
        buttons.setAlignment(Pos.CENTER_LEFT);
        var header = new VBox(4, new EndsRow(words, buttons), lineage(), elsewhere());
        header.getStyleClass().addAll("run-header", "panel");
        return header;
    }

    private Node lineage() {
        var lineage = new LineageLine("runs", actions::look);
        model.viewProperty()
                .subscribe(view -> lineage.show(view.map(RunView::state).flatMap(Lineage::of)));
        return lineage;
    }

    private Node elsewhere() {
        var words = new Label(text("detail.elsewhere"));
        words.setId("runs-elsewhere");
        words.getStyleClass().add("text-2");
        words.managedProperty().bind(words.visibleProperty());
        words.visibleProperty().bind(isElsewhere);
        model.viewProperty().map(view -> view.map(run -> run.state().run())).subscribe(shown -> {
            isElsewhere.set(false);
            shown.ifPresent(run -> keeper.whetherElsewhere(
                    run, is -> isElsewhere.set(is && run().map(RunState::run).equals(shown))));
        });
        return words;
    }

    private String figures(RunHeading heading) {
        return run().map(run -> text("detail.figures", heading.workflow(), now.exact(run.began()), heading.figures()))
                .orElse("");
    }

    private static Button button(String id, String words, Icon icon, String styleClass) {
        var button = Buttons.withIcon(Buttons.secondary(words), icon);
        button.getStyleClass().remove("btn");
        button.getStyleClass().addAll(styleClass, "small");
        button.setId(id);
        return button;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    Region root() {
        return root;
    }
}
