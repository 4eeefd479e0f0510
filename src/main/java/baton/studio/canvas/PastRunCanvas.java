package baton.studio.canvas;

import baton.run.RunState;
import baton.run.StepKey;
import baton.studio.canvas.picture.RunGlance;
import baton.studio.command.KeyMap;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.workflow.HandoffId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

/// The canvas as it was in a run: to be looked at, never to be changed.
public final class PastRunCanvas {

    private final Document frozen = new Document();
    private final ObjectProperty<Optional<RunGlance>> run = new SimpleObjectProperty<>(Optional.empty());
    private final CanvasParts parts;
    private Function<HandoffId, Optional<Region>> shownBeside = _ -> Optional.empty();

    /// @param clock for what is still under way when nothing is shown yet
    public PastRunCanvas(InstantSource clock) {
        this(clock, () -> KeyMap.USUAL);
    }

    /// @param keys which keys the person has chosen; asked at each key
    public PastRunCanvas(InstantSource clock, Supplier<KeyMap> keys) {
        parts = new CanvasParts(
                new Board(frozen, run, clock, false), Background.immediate(), new Nobody(keys, this::look));
    }

    /// Shows `state`: the workflow as it was when the run began, and how far it had come. Showing another
    /// moment of the same run keeps what is selected and where one looks.
    public void show(RunState state) {
        boolean same = frozen.present().equals(state.workflow());
        if (!same) {
            run.set(Optional.empty());
            frozen.open(state.workflow());
        }
        run.set(Optional.of(RunGlance.past(state)));
        if (!same) {
            parts.showAll();
        }
    }

    public Region root() {
        return parts.surface();
    }

    /// Which step or hand-off a person looks at.
    public ObjectProperty<Selection> selectionProperty() {
        return frozen.selectionProperty();
    }

    /// What to show beside a line that a person looks at; nothing if there is nothing to see.
    public void onLook(Function<HandoffId, Optional<Region>> whatToShow) {
        shownBeside = whatToShow;
    }

    private boolean look(HandoffId line) {
        var content = shownBeside.apply(line);
        content.ifPresent(shown -> parts.popover().show(line, shown, () -> {}));
        return content.isPresent();
    }

    /// A run of the past asks nothing of anybody.
    private record Nobody(Supplier<KeyMap> keys, Predicate<HandoffId> look) implements CanvasHost {
        @Override
        public boolean lookAt(HandoffId line) {
            return look.test(line);
        }

        @Override
        public KeyMap keyMap() {
            return keys.get();
        }

        @Override
        public void openReview(StepKey step) {}

        @Override
        public void openDetails() {}

        @Override
        public void say(Toast toast) {}

        @Override
        public void chooseToInsert() {}

        @Override
        public List<String> samples() {
            return List.of();
        }

        @Override
        public void openSample(String name) {}
    }
}
