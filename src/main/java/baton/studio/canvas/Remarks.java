package baton.studio.canvas;

import baton.studio.canvas.geometry.Detail;
import baton.studio.canvas.picture.NotePicture;
import baton.studio.fx.Reconciler;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;

/// The frames, the largest lowest, and above them the notes.
final class Remarks {

    private final Pane frameLayer = World.layer();
    private final Pane noteLayer = World.layer();
    private final Reconciler<String, NotePicture, Remark> frames;
    private final Reconciler<String, NotePicture, Remark> notes;
    private final BooleanProperty readable = new SimpleBooleanProperty(true);
    private List<NotePicture> shown = List.of();

    /// @param follow given the address of a link that was clicked
    Remarks(Consumer<String> follow) {
        frames = new Reconciler<>(frameLayer.getChildren(), one -> one.note().id(), new Views(follow, readable));
        notes = new Reconciler<>(noteLayer.getChildren(), one -> one.note().id(), new Views(follow, readable));
    }

    Pane frames() {
        return frameLayer;
    }

    Pane notes() {
        return noteLayer;
    }

    void show(List<NotePicture> pictures) {
        if (pictures.equals(shown)) {
            return;
        }
        shown = pictures;
        frames.reconcile(pictures.stream()
                .filter(one -> one.note().isFrame())
                .sorted(Comparator.comparingDouble(
                        one -> -one.note().width() * one.note().height()))
                .toList());
        notes.reconcile(pictures.stream().filter(one -> !one.note().isFrame()).toList());
    }

    Optional<Remark> view(String id) {
        return notes.view(id).or(() -> frames.view(id));
    }

    /// Everything is where and as large as the document says.
    void putBack() {
        shown.forEach(one -> view(one.note().id()).ifPresent(view -> {
            view.place(one.note().at().x(), one.note().at().y());
            view.size(one.note().width(), one.note().height());
        }));
    }

    /// Notes show their words as long as these can be read.
    void show(Detail detail) {
        readable.set(detail != Detail.BLOCKS);
    }

    private record Views(Consumer<String> follow, ObservableValue<Boolean> readable)
            implements Reconciler.Part<NotePicture, Remark> {
        @Override
        public Remark create(NotePicture one) {
            return one.note().isFrame() ? new FrameView(one) : new NoteView(one, follow, readable);
        }

        @Override
        public void update(Remark view, NotePicture one) {
            view.show(one);
        }
    }
}
