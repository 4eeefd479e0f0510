package baton.studio.shell;

import baton.run.Effect;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.RunSummary;
import baton.run.StepSkips;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.run.Wording;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.monitor.BeforeStop;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Asks before a run is stopped that took a while, cost something or is about to do what cannot be undone, and before
/// it goes on without a step, and says what would happen. Whoever wishes it a second time need not answer.
final class StopQuestion implements BeforeStop {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 460;
    private static final Duration A_WHILE = Duration.ofSeconds(30);
    private static final BigDecimal SOMETHING = new BigDecimal("0.05");

    private final Overlay overlay;
    private @Nullable RunId asked;

    StopQuestion(Overlay overlay) {
        this.overlay = overlay;
    }

    @Override
    public void ask(RunState run, Runnable stop) {
        if (run.run().equals(asked)) {
            leave();
            stop.run();
        } else if (isWorthAsking(run)) {
            show(run, stop);
        } else {
            stop.run();
        }
    }

    /// What follows is said each time: nobody sees it on the canvas.
    @Override
    public void askToSkip(RunState run, StepState step, Runnable skip) {
        var keep = button(Buttons.secondary(TEXT.text("dialog.cancel")), "skip-keep", () -> {});
        var on = button(Buttons.primary(TEXT.text("skip.skip")), "skip-skip", skip);
        var dialog = new Dialog(
                        "skip-dialog", TEXT.text("skip.title", run.workflow().nameOf(step.node())), "", WIDTH)
                .buttons(List.of(), List.of(keep, on));
        StepSkips.words(run, step).forEach(sentence -> dialog.with(label(sentence)));
        overlay.show(dialog, this::leave);
        on.requestFocus();
    }

    private static boolean isWorthAsking(RunState run) {
        var cost = run.totals().usage().cost();
        return run.totals().worked().compareTo(A_WHILE) > 0
                || (cost != null && cost.compareTo(SOMETHING) > 0)
                || run.steps().anyMatch(StopQuestion::isAtWhatLasts);
    }

    private static boolean isAtWhatLasts(StepState step) {
        return step.status() == StepStatus.USING_TOOL && step.tools().wish().effect() == Effect.LASTING;
    }

    private void show(RunState run, Runnable stop) {
        asked = run.run();
        var keep = button(Buttons.secondary(TEXT.text("stop.keep")), "stop-keep", () -> {});
        var end = button(Buttons.danger(TEXT.text("stop.stop")), "stop-stop", stop);
        var dialog = new Dialog(
                        "stop-dialog",
                        TEXT.text("stop.title", String.valueOf(run.settings().number())),
                        "",
                        WIDTH)
                .buttons(List.of(), List.of(end, keep));
        words(run).forEach(sentence -> dialog.with(label(sentence)));
        overlay.show(dialog, this::leave);
        keep.requestFocus();
    }

    private Button button(Button button, String id, Runnable then) {
        button.setId(id);
        button.setOnAction(_ -> {
            leave();
            then.run();
        });
        return button;
    }

    private void leave() {
        asked = null;
        overlay.close();
    }

    private static Label label(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }

    /// What would happen, a sentence each.
    static List<String> words(RunState run) {
        var words = new ArrayList<String>();
        words.add(TEXT.text("stop.kept", RunSummary.of(run).stepsDone()));
        var lasting = names(run, StopQuestion::isAtWhatLasts);
        var cut = names(run, step -> step.status().isUnderWay() && !isAtWhatLasts(step));
        if (!cut.isEmpty()) {
            words.add(TEXT.text("stop.cut", Wording.list(cut)));
        }
        if (!lasting.isEmpty()) {
            words.add(TEXT.text("stop.lasting", Wording.list(lasting)));
        }
        return words;
    }

    private static List<String> names(RunState run, Predicate<StepState> wanted) {
        return run.steps()
                .filter(wanted)
                .map(step -> run.workflow().nameOf(step.node()))
                .toList();
    }
}
