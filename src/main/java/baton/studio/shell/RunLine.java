package baton.studio.shell;

import baton.run.RunState;
import baton.run.RunStatus;
import baton.studio.canvas.picture.Spans;
import baton.studio.look.FittingLabel;
import baton.studio.monitor.RunFar;
import baton.studio.monitor.RunStanding;
import baton.studio.monitor.RunView;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How the run that is followed goes on, in one line of the bar: how it stands, how far it is, how long it takes and
/// what it costs. A bar is there only where nothing can be done again: else no part of the whole can be told. There
/// only
/// while the run is under way.
final class RunLine {

    private static final double PART = 64;

    private final FittingLabel words = new FittingLabel();
    private final Tooltip whole = new Tooltip();
    private final ProgressBar part = new ProgressBar(0);
    private final HBox root = new HBox(8, part, words);
    private final RunFar far = new RunFar();
    private final InstantSource clock;
    private final Timeline second = new Timeline();
    private Optional<RunState> run = Optional.empty();

    private RunLine(InstantSource clock) {
        this.clock = clock;
        words.setId("run-line");
        words.getStyleClass().add("doc-state");
        whole.setWrapText(true);
        words.setTooltip(whole);
        part.setId("run-part");
        part.getStyleClass().add("run-part");
        part.setPrefWidth(PART);
        part.setMinWidth(PART / 2);
        part.managedProperty().bind(part.visibleProperty());
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMinWidth(0);
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        second.getKeyFrames().setAll(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tell()));
        second.setCycleCount(Animation.INDEFINITE);
    }

    /// One that tells of the run that `views` has.
    static RunLine of(ObservableValue<Optional<RunView>> views, InstantSource clock) {
        var line = new RunLine(clock);
        line.follow(views);
        return line;
    }

    private void follow(ObservableValue<Optional<RunView>> views) {
        views.subscribe(view -> {
            run = view.map(RunView::state).filter(state -> state.outcome().isEmpty());
            root.setVisible(run.isPresent());
            tell();
            if (run.isPresent()) {
                second.play();
            } else {
                second.stop();
            }
        });
    }

    Region root() {
        return root;
    }

    /// Whether a run is under way that it tells of.
    BooleanExpression shownProperty() {
        return root.visibleProperty();
    }

    private void tell() {
        run.ifPresent(this::tell);
    }

    private void tell(RunState state) {
        var lines = lines(state);
        words.say(lines);
        whole.setText(lines.getFirst() + "\n" + RunFar.counts(state));
        var done = far.progress(state).part();
        part.setVisible(done.isPresent());
        done.ifPresent(part::setProgress);
        part.setAccessibleText(far.step(state));
    }

    /// All of it, and what is left of it where there is less room.
    private List<String> lines(RunState state) {
        var standing = RunStanding.of(RunStatus.of(state)).words();
        var took = Spans.of(Duration.between(state.began(), clock.instant()));
        var words = RunFar.words(state);
        var cost = RunFar.cost(state);
        var where = far.where(state);
        var step = far.step(state);
        return List.of(
                line(standing, where, took, words, cost),
                line(where, took, words, cost),
                line(where, took, cost),
                line(step, took, cost),
                line(step, took),
                step);
    }

    private static String line(String... parts) {
        return String.join(" · ", parts);
    }
}
