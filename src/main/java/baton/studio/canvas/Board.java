package baton.studio.canvas;

import baton.studio.canvas.editing.Framing;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Viewport;
import baton.studio.canvas.gesture.Gesture;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.gesture.Situation;
import baton.studio.canvas.picture.CanvasViewModel;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.Picture;
import baton.studio.canvas.picture.RunGlance;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What all parts of one canvas share: the document, what is shown of it, what the hand is doing, and where the
/// keyboard is.
final class Board {

    private final Document document;
    private final ObservableValue<Optional<RunGlance>> run;
    private final InstantSource clock;
    private final boolean editable;
    private final CanvasViewModel viewModel = new CanvasViewModel();
    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>(Picture.EMPTY);
    private final ObjectProperty<Gesture> gesture = new SimpleObjectProperty<>(Gesture.Idle.IDLE);
    private final ObjectProperty<Hit> spot = new SimpleObjectProperty<>(Hit.Ground.GROUND);

    Board(Document document, ObservableValue<Optional<RunGlance>> run, InstantSource clock, boolean editable) {
        this.document = document;
        this.run = run;
        this.clock = clock;
        this.editable = editable;
        document.presentProperty().subscribe(this::refresh);
        document.selectionProperty().subscribe(this::refresh);
        run.subscribe(this::refresh);
        refresh();
    }

    /// Draws anew what has changed, also what changes by time alone.
    void refresh() {
        picture.set(viewModel.picture(
                document.present(),
                editable ? document.problemsProperty().get() : List.of(),
                run.getValue(),
                document.selection(),
                now()));
    }

    /// Time stands still where nothing can change any more.
    private Instant now() {
        return editable
                ? clock.instant()
                : run.getValue().map(glance -> glance.state().latest()).orElseGet(clock::instant);
    }

    Document document() {
        return document;
    }

    Workflow workflow() {
        return document.present();
    }

    boolean isEditable() {
        return editable;
    }

    ReadOnlyObjectProperty<Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    Picture picture() {
        return picture.get();
    }

    /// What the hand is in the middle of.
    ObjectProperty<Gesture> gestureProperty() {
        return gesture;
    }

    /// Where the keyboard is; the ground if it is nowhere yet.
    ObjectProperty<Hit> spotProperty() {
        return spot;
    }

    Hit spot() {
        return spot.get();
    }

    /// Takes the keyboard to what was selected elsewhere, if that is one thing.
    void follow(Selection selected) {
        if (selected.size() == 1 && !spot.get().isIn(selected)) {
            selected.onlyNode().ifPresent(node -> spot.set(new Hit.Card(node, Hit.Part.BODY)));
            selected.onlyHandoff().ifPresent(handoff -> spot.set(new Hit.Line(handoff)));
            selected.notes().forEach(note -> spot.set(new Hit.OnNote(note)));
        }
    }

    /// The cards that touch `area`.
    List<NodeId> cardsIn(Box area) {
        return picture().cardsIn(area).stream().map(CardPicture::id).toList();
    }

    /// What is selected, and what is in the frames of it.
    Selection held() {
        return Framing.withContents(workflow(), document.selection(), picture().boxes(), this::cardsIn);
    }

    Situation situation(Viewport viewport) {
        return new Situation(
                workflow(),
                document.selection(),
                picture().boxes(),
                picture().noteBoxes(),
                viewport,
                editable,
                this::cardsIn);
    }
}
