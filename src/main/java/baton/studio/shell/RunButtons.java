package baton.studio.shell;

import baton.run.RunState;
import baton.run.RunStatus;
import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the bar offers about runs: to start one, and to pause, go on with and stop the one that is followed.
final class RunButtons {

    private static final Messages TEXT = Messages.of("shell");

    private final TopBar.Actions actions;
    private final RunChip chip = new RunChip();
    private final Button run = Buttons.withIcon(Buttons.primary(TEXT.text("run.run")), Icon.PLAY);
    private final MenuButton more = new MenuButton();
    private final Label rehearsal = Buttons.withIcon(new Label(TEXT.text("run.rehearsal")), Icon.MASK);
    private final Button pause = Buttons.withIcon(Buttons.secondary(TEXT.text("run.pause")), Icon.PAUSE);
    private final Button resume = Buttons.withIcon(Buttons.primary(TEXT.text("run.resume")), Icon.PLAY);
    private final Button stop = Buttons.withIcon(Buttons.danger(TEXT.text("run.stop")), Icon.STOP);

    RunButtons(TopBar.Actions actions) {
        this.actions = actions;
        rehearsal.setId("rehearsal");
        rehearsal.getStyleClass().addAll("pill", "pill-practice");
        rehearsal.setMinWidth(Region.USE_PREF_SIZE);
        rehearsal.setTooltip(new Tooltip(TEXT.text("run.rehearse")));
        button(run, "run", actions::run);
        button(pause, "pause", actions::pause);
        button(resume, "resume", actions::resume);
        button(stop, "stop", actions::stop);
        offerMore();
        show(Optional.empty());
    }

    private static void button(Button button, String id, Runnable action) {
        button.setId(id);
        button.setOnAction(_ -> action.run());
    }

    /// Says that the run that is followed is a rehearsal.
    Node rehearsal() {
        return rehearsal;
    }

    /// Those that do something, from left to right.
    List<Node> all() {
        var both = new HBox(4, run, more);
        both.setAlignment(Pos.CENTER_RIGHT);
        both.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(chip.button(), pause, resume, stop, both);
    }

    /// Which of the runs that are under way here is followed.
    RunChip chip() {
        return chip;
    }

    private void offerMore() {
        var rehearse = new MenuItem(TEXT.text("run.rehearse"));
        rehearse.setId("rehearse");
        rehearse.setOnAction(_ -> actions.rehearse());
        var now = new MenuItem(TEXT.text("run.run"));
        now.setOnAction(_ -> actions.run());
        more.setId("run-more");
        more.getStyleClass().add("run-more");
        more.setAccessibleText(TEXT.text("run.more"));
        more.setTooltip(new Tooltip(TEXT.text("run.more")));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().setAll(now, rehearse);
    }

    /// Shows what can be done about the run that is followed; empty if there is none.
    void show(Optional<RunState> followed) {
        var underWay = followed.map(RunStatus::of).filter(now -> !now.isOver());
        shown(
                rehearsal,
                underWay.isPresent() && followed.orElseThrow().settings().rehearsal());
        var paused = underWay.filter(RunStatus.PAUSED::equals).isPresent();
        shown(run, underWay.isEmpty());
        shown(more, underWay.isEmpty());
        shown(stop, underWay.isPresent());
        shown(resume, paused);
        shown(pause, underWay.isPresent() && !paused);
    }

    private static void shown(Region button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }

    /// Offers what else can be run, when it can.
    private void offer(Command... commands) {
        for (var command : commands) {
            var item = new MenuItem(command.words());
            item.setId(command.id());
            item.setOnAction(_ -> command.run());
            more.getItems().add(item);
            more.addEventHandler(MenuButton.ON_SHOWING, _ -> item.setDisable(!command.isPossible()));
        }
    }

    /// Lets the tips of its buttons name the keys that `commands` have at the time.
    void tellKeys(Commands commands) {
        offer(commands.get("try-agent"), commands.get("run-from-here"));
        TopBar.tell(run, () -> TEXT.text("bar.tip", TEXT.text("run.runTip"), commands.told("run")));
        TopBar.tell(stop, () -> TEXT.text("bar.tip", TEXT.text("run.stopTip"), commands.told("stop")));
    }
}
