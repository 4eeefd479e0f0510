package baton.studio.shell;

import baton.studio.canvas.CanvasView;
import baton.studio.canvas.editing.Kind;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.studio.inspector.InspectorView;
import baton.studio.inspector.Supplies;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.Now;
import baton.studio.monitor.RunActions;
import baton.studio.monitor.RunDrawer;
import baton.studio.monitor.RunViewModel;
import baton.studio.palette.PaletteView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Where workflows are drawn and watched: palette, canvas, settings, and the run below.
///
/// The settings make room when there is nothing to set: on an empty canvas, and while a run is watched and
/// nothing is selected. In a narrow window the palette shows its drawings only.
final class BuildPlace {

    private static final Messages TEXT = Messages.of("shell");
    private static final double NARROW = 1180;

    private final BorderPane root = new BorderPane();
    private final PaletteView palette;
    private final CanvasView canvas;
    private final InspectorView inspector;
    private final LineEditing line;
    private final FocusPlace focus;
    private final RunDrawer drawer;
    private boolean wantsPalette = true;
    private boolean wantsInspector = true;
    private boolean showsWorkflow;

    BuildPlace(Document document, LiveRun live, CanvasView canvas, Supplies supplies, RunActions actions, Now now) {
        this.canvas = canvas;
        inspector = new InspectorView(document, live.viewProperty(), supplies, document::select);
        drawer = new RunDrawer(new RunViewModel(live.viewProperty(), now.clock()), actions, now);
        line = new LineEditing(document, live.viewProperty(), canvas);
        focus = new FocusPlace(document, live.viewProperty(), supplies, this::showInstead);
        palette = new PaletteView(key -> kind(key).ifPresent(kind -> {
            canvas.add(kind.unnamed());
            canvas.requestFocus();
        }));
        root.setId("build");
        root.setCenter(canvas.root());
        root.setLeft(palette.root());
        root.setRight(inspector.root());
        root.setBottom(drawer.root());
        inspector.root().setPrefWidth(344);
        inspector.root().setMinWidth(300);
        inspector.root().setAccessibleText(TEXT.text("build.inspector"));
        palette.root().setAccessibleText(TEXT.text("build.palette"));
        root.widthProperty().subscribe(width -> palette.setCompact(width.doubleValue() < NARROW));
        Stream.of(palette.root(), inspector.root(), drawer.root()).forEach(this::leaveByEscape);
        document.presentProperty()
                .subscribe(drawn -> palette.setOffersStart(drawn.start().isEmpty()));
        Runnable arrange = () -> arrange(document, live);
        document.presentProperty().subscribe(arrange);
        document.selectionProperty().subscribe(arrange);
        live.viewProperty().subscribe(arrange);
        line.openProperty().subscribe(arrange);
        this.again = arrange;
        arrange.run();
    }

    private final Runnable again;

    /// Esc leads from the panes around the canvas back to it.
    private void leaveByEscape(Region pane) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                canvas.requestFocus();
                key.consume();
            }
        });
    }

    private static Optional<Kind> kind(String key) {
        return Stream.of(Kind.values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    private void arrange(Document document, LiveRun live) {
        var nothing = document.selection().isEmpty();
        showsWorkflow = showsWorkflow && nothing;
        shown(palette.root(), wantsPalette && !focus.isOpen());
        var elsewhere = focus.isOpen() || line.openProperty().get();
        shown(inspector.root(), wantsInspector && !elsewhere && (!nothing || showsWorkflow));
        shown(drawer.root(), live.view().isPresent());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    Region root() {
        return root;
    }

    void togglePalette() {
        wantsPalette = !wantsPalette;
        again.run();
    }

    void toggleInspector() {
        wantsInspector = !wantsInspector;
        again.run();
    }

    void searchPalette() {
        palette.focusSearch();
    }

    void focusCanvas() {
        canvas.requestFocus();
    }

    /// Shows the settings of the workflow as a whole, or hides them again.
    void toggleWorkflow(Document document) {
        var show = !showsWorkflow || !document.selection().isEmpty();
        document.select(Selection.NOTHING);
        wantsInspector = true;
        showsWorkflow = show;
        again.run();
    }

    /// Opens what is selected: a hand-off beside its line, an agent in full, anything else in the settings.
    void openDetails(Document document) {
        var selection = document.selection();
        selection.onlyHandoff().ifPresent(line::edit);
        selection.onlyNode().ifPresent(focus::open);
        if (!line.openProperty().get() && !focus.isOpen()) {
            focusInspector();
        }
    }

    /// Shows `instead` in the place of the canvas, or else the canvas again.
    private void showInstead(Optional<Region> instead) {
        root.setCenter(instead.orElse(canvas.root()));
        again.run();
        if (instead.isEmpty()) {
            canvas.requestFocus();
        }
    }

    /// Gives the settings the keyboard: their first control that takes it.
    void focusInspector() {
        wantsInspector = true;
        showsWorkflow = true;
        again.run();
        Panes.focusFirst(inspector.root());
    }

    /// The panes that F6 goes round.
    List<Region> panes() {
        return Stream.of(palette.root(), (Region) root.getCenter(), inspector.root(), drawer.root())
                .filter(Node::isVisible)
                .toList();
    }
}
