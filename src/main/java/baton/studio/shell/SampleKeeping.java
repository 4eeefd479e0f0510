package baton.studio.shell;

import baton.engine.FilePlace;
import baton.files.SamplesFile;
import baton.studio.fx.Background;
import baton.studio.fx.LatestSaved;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps the samples of the workflow that is open where the person's samples are. Writes what was changed and nothing
/// else, once it is known what was there, and in order. JavaFX thread; files are read and written in the background.
final class SampleKeeping {

    private final SamplesFile store;
    private final Background background;
    private final Runnable unkept;
    private final ReadOnlyObjectWrapper<Map<NodeId, Fields>> samples = new ReadOnlyObjectWrapper<>(Map.of());
    private Sitting sitting = new Sitting();

    /// @param unkept told when something could not be written
    SampleKeeping(SamplesFile store, Background background, Runnable unkept) {
        this.store = store;
        this.background = background;
        this.unkept = unkept;
    }

    /// Those that are kept for the workflow that is open.
    ReadOnlyObjectProperty<Map<NodeId, Fields>> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /// Another workflow is open now.
    void opened(Optional<Path> file) {
        var now = new Sitting();
        sitting = now;
        samples.set(Map.of());
        file.ifPresent(now::readFrom);
    }

    /// The workflow that is open has this file now, its first or another one.
    void savedTo(Path file) {
        sitting.moveTo(FilePlace.of(file));
    }

    /// Keeps these, or none where there is nothing to keep.
    ///
    /// @return takes it back; does nothing once another workflow is open
    Runnable change(Map<NodeId, Optional<Fields>> changes) {
        var now = sitting;
        var before = new LinkedHashMap<NodeId, Optional<Fields>>();
        changes.keySet()
                .forEach(step ->
                        before.put(step, Optional.ofNullable(samples.get().get(step))));
        now.change(changes);
        return () -> {
            if (sitting == now) {
                now.change(before);
            }
        };
    }

    /// From when a workflow is opened until the next one is.
    private final class Sitting {

        private final Map<NodeId, Optional<Fields>> changed = new LinkedHashMap<>();
        private Optional<String> place = Optional.empty();
        private boolean isReading;
        private Consumer<Map<NodeId, Optional<Fields>>> saved = _ -> {};

        void readFrom(Path file) {
            var of = FilePlace.of(file);
            settleAt(of);
            isReading = true;
            background.run(() -> store.read(of), found -> read(of, found), _ -> read(of, Map.of()));
        }

        private void read(String from, Map<NodeId, Fields> found) {
            isReading = false;
            if (!place.equals(Optional.of(from))) {
                found.forEach((step, sample) -> changed.putIfAbsent(step, Optional.of(sample)));
            }
            if (sitting == this) {
                samples.set(SamplesFile.changed(found, changed));
            }
            save();
        }

        private void settleAt(String of) {
            place = Optional.of(of);
            saved = new LatestSaved<>(background, changes -> store.change(of, changes), _ -> unkept.run());
        }

        void moveTo(String of) {
            if (!place.equals(Optional.of(of))) {
                settleAt(of);
                samples.get().forEach((step, sample) -> changed.put(step, Optional.of(sample)));
                save();
            }
        }

        void change(Map<NodeId, Optional<Fields>> changes) {
            changed.putAll(changes);
            samples.set(SamplesFile.changed(samples.get(), changes));
            save();
        }

        private void save() {
            if (!isReading && !changed.isEmpty()) {
                saved.accept(Map.copyOf(changed));
            }
        }
    }
}
