package baton.studio.monitor;

import baton.run.StepState;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.NodeId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All that one step says, to be read beside its card: its end stays in view until somebody goes up in it.
public final class SaidView {

    private final NodeId step;
    private final Now now;
    private final ReadingArea reading;
    private final VBox root;

    private SaidView(RunView run, NodeId step, Now now) {
        this.step = step;
        this.now = now;
        var name = run.state().workflow().nameOf(step);
        reading = new ReadingArea("peek-said", name);
        reading.follow(true);
        reading.setMinHeight(0);
        reading.addEventFilter(ScrollEvent.SCROLL, scroll -> {
            if (scroll.getDeltaY() > 0) {
                reading.follow(false);
            }
        });
        var title = new Label(name, new IconView(Icon.ARC));
        title.getStyleClass().add("strong");
        var head = new HBox(title);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(reading, Priority.ALWAYS);
        root = new VBox(6, head, reading);
        root.setId("peek");
        root.getStyleClass().addAll("popup", "handed");
    }

    /// What `step` says in this run; nothing if it has not begun.
    public static Optional<SaidView> of(RunView run, NodeId step, Now now) {
        return run.state()
                .step(step)
                .map(StepState::started)
                .map(_ -> new SaidView(run, step, now))
                .filter(view -> view.shows(run));
    }

    /// What it says now.
    public void show(RunView run) {
        shows(run);
    }

    private boolean shows(RunView run) {
        var sight = run.state().step(step).flatMap(turn -> StepSight.of(run, turn.key(), now.instant()));
        sight.ifPresent(seen -> reading.show(StepPage.SAID.read(seen)));
        return sight.isPresent();
    }

    public Region root() {
        return root;
    }
}
