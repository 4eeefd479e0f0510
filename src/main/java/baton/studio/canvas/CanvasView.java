package baton.studio.canvas;

import baton.studio.canvas.editing.Newcomer;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.canvas.picture.Picture;
import baton.studio.canvas.picture.RunGlance;
import baton.studio.command.Command;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.studio.monitor.RunView;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/// Where the open workflow is drawn, by hand or by keys, and where its run is watched.
///
/// It draws what the document holds, and changes it only by edits. Anything that is dragged onto it with the
/// plain text of [baton.studio.canvas.editing.Kind#dragged()] is added. It listens to the keys of UX.md while
/// it has the keyboard; undo, redo, save and run are the window's.
public final class CanvasView {

    private final CanvasParts parts;

    /// @param run   the run to show on the cards, if there is one
    /// @param clock for what is under way
    public CanvasView(
            Document document,
            ObservableValue<Optional<RunView>> run,
            InstantSource clock,
            Background background,
            CanvasHost host) {
        var glance =
                run.map(view -> view.map(seen -> new RunGlance(seen.state(), seen.saying(), RunGlance.Moment.LIVE)));
        parts = new CanvasParts(new Board(document, glance, clock, true), background, host);
    }

    /// The view; its id is `canvas`.
    public Region root() {
        return parts.surface();
    }

    /// What can be done here. Their keys work while it has the keyboard; see [CanvasHost#keyMap()].
    public List<Command> commands() {
        return parts.commands();
    }

    /// All that is drawn, as it is now.
    public ReadOnlyObjectProperty<Picture> pictureProperty() {
        return parts.board().pictureProperty();
    }

    /// What hands and keys do to the workflow here.
    public CanvasEdits edits() {
        return new CanvasEdits(parts.board(), parts.actions());
    }

    /// The lines of the menu that `selection` has here, for whoever shows the same workflow elsewhere.
    ///
    /// @param elsewhere what is done in another way than on the canvas, by the id of the line
    public List<MenuItem> menu(Selection selection, Map<String, Runnable> elsewhere) {
        return parts.menu(selection, elsewhere);
    }

    /// All cards that are drawn, also those out of view.
    public List<CardPicture> cards() {
        return parts.board().picture().cards();
    }

    /// All hand-offs that are drawn, also those out of view.
    public List<LinePicture> lines() {
        return parts.board().picture().lines();
    }

    /// Selects `place`, which is one thing, and takes view and keyboard there, near enough to be read.
    public void go(Selection place) {
        parts.actions().goTo(place);
    }

    /// Whether at least a part of the card of `step` is in view.
    public boolean isInView(NodeId step) {
        return parts.actions().isInView(step);
    }

    /// Brings the card of `step` into view, without selecting it.
    public void reveal(NodeId step) {
        parts.actions().reveal(step);
    }

    /// Adds after the selected step, which hands off to it then, or else in the middle of the view.
    public void add(Newcomer newcomer) {
        parts.actions().add(newcomer);
    }

    /// Adds with its left upper corner at `at`, or near it where that place is taken.
    public void add(Newcomer newcomer, Position at) {
        parts.actions().addAt(newcomer, at);
    }

    /// Puts all of `piece` there, in the middle of the view, as one step of undo.
    public void insert(Workflow piece) {
        parts.copyPaste().insert(piece);
    }

    /// Shows `content` beside a line until it is closed, the line is gone, or something else is selected.
    ///
    /// @param onClosed called then
    public void showBeside(HandoffId line, Region content, Runnable onClosed) {
        parts.popover().show(line, content, onClosed);
    }

    /// Takes away what is shown beside a line.
    public void closePopover() {
        parts.popover().close();
    }

    /// Brings everything into view: after another workflow was opened.
    public void showAll() {
        parts.showAll();
    }

    /// Gives it the keyboard.
    public void requestFocus() {
        parts.surface().requestFocus();
    }
}
