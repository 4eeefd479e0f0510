package baton.studio.shell;

import baton.studio.canvas.CanvasHost;
import baton.studio.canvas.editing.Kind;
import baton.studio.command.Commands;
import baton.studio.command.Keys;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.studio.inspector.InspectorView;
import baton.studio.inspector.ProblemsPage;
import baton.studio.inspector.Supplies;
import baton.studio.monitor.DrawerPage;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.Now;
import baton.studio.monitor.RunActions;
import baton.studio.monitor.RunDrawer;
import baton.studio.monitor.RunViewModel;
import baton.studio.palette.PaletteView;
import baton.studio.runs.Timelines;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Place;
import baton.workflow.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
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
    private static final double INSPECTOR = 344;
    /// Of the width of the window, where large text would want more.
    private static final double MOST_INSPECTOR = 0.45;

    private final BorderPane root = new BorderPane();
    private final PaletteView palette;
    private final Editors editors;
    private final InspectorView inspector;
    private final LineEditing line;
    private final FocusPlace focus;
    private final RunDrawer drawer;
    private boolean wantsPalette = true;
    private boolean wantsInspector = true;
    private boolean showsWorkflow;
    private boolean wantsDrawer;
    private double scale = 1;

    BuildPlace(Document document, LiveRun live, Editors editors, Supplies supplies, RunActions actions, Now now) {
        this.editors = editors;
        inspector = new InspectorView(document, live.viewProperty(), supplies, document::select);
        var problems = new ProblemsPage(document, problem -> showProblem(document, problem));
        var run = new RunViewModel(live.viewProperty(), now.clock());
        WorkInView.of(run, editors.canvas());
        drawer = new RunDrawer(
                run,
                actions,
                now,
                new DrawerPage(problems.root(), problems.wordsProperty()),
                Timelines.of("drawer-timeline", run, now),
                this::toggleDrawer);
        line = new LineEditing(document, live.viewProperty(), editors.canvas(), now);
        focus = new FocusPlace(document, live.viewProperty(), supplies, this::showInstead);
        palette = new PaletteView(key -> kind(key).ifPresent(kind -> {
            editors.canvas().add(kind.unnamed());
            editors.requestFocus();
        }));
        lay();
        document.presentProperty()
                .subscribe(drawn -> palette.setOffersStart(drawn.start().isEmpty()));
        Runnable arrange = () -> arrange(document);
        document.presentProperty().subscribe(arrange);
        document.selectionProperty().subscribe(arrange);
        live.viewProperty().map(Optional::isPresent).subscribe(followed -> {
            wantsDrawer = followed || wantsDrawer;
            arrange.run();
        });
        line.openProperty().subscribe(arrange);
        this.again = arrange;
        arrange.run();
    }

    private final Runnable again;

    private void lay() {
        root.setId("build");
        root.setCenter(editors.root());
        root.setLeft(palette.root());
        root.setRight(inspector.root());
        root.setBottom(drawer.root());
        inspector.root().setMinWidth(300);
        inspector.root().setAccessibleText(TEXT.text("build.inspector"));
        palette.root().setAccessibleText(TEXT.text("build.palette"));
        root.widthProperty().subscribe(this::fit);
        Stream.of(palette.root(), inspector.root(), drawer.root()).forEach(this::leaveByEscape);
    }

    /// Larger text needs the room sooner.
    void follow(ObservableValue<Number> textScale) {
        drawer.follow(textScale);
        textScale.subscribe(now -> {
            scale = now.doubleValue();
            fit();
        });
    }

    private void fit() {
        double larger = Math.max(1, scale);
        palette.setCompact(root.getWidth() < NARROW * larger);
        inspector
                .root()
                .setPrefWidth(Math.max(INSPECTOR, Math.min(INSPECTOR * larger, root.getWidth() * MOST_INSPECTOR)));
    }

    /// Esc leads from the panes around the canvas back to it.
    private void leaveByEscape(Region pane) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                editors.requestFocus();
                key.consume();
            }
        });
    }

    private static Optional<Kind> kind(String key) {
        return Stream.of(Kind.values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    private void arrange(Document document) {
        var nothing = document.selection().isEmpty();
        showsWorkflow = showsWorkflow && nothing;
        shown(palette.root(), wantsPalette && !focus.isOpen());
        var elsewhere = focus.isOpen() || line.openProperty().get();
        shown(inspector.root(), wantsInspector && !elsewhere && (!nothing || showsWorkflow));
        shown(drawer.root(), wantsDrawer);
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

    void toggleDrawer() {
        wantsDrawer = !wantsDrawer;
        again.run();
        if (wantsDrawer) {
            Panes.focusFirst(drawer.root());
        } else {
            editors.requestFocus();
        }
    }

    /// Shows the page of problems, or hides the drawer that shows it already.
    void toggleProblems() {
        if (wantsDrawer && drawer.isShowingOther()) {
            toggleDrawer();
        } else {
            wantsDrawer = true;
            again.run();
            drawer.openOther();
        }
    }

    /// Goes where `problem` is: to its place on the canvas, and to the field that it is about.
    private void showProblem(Document document, Problem problem) {
        closeDetails();
        wantsInspector = true;
        switch (problem.place()) {
            case Place.Whole _ -> {
                document.select(Selection.NOTHING);
                showsWorkflow = true;
            }
            case Place.AtNode(var node) -> editors.canvas().go(Selection.of(node));
            case Place.AtHandoff(var handoff) -> editors.canvas().go(Selection.of(handoff));
        }
        again.run();
        if (!inspector.focusField(problem)) {
            editors.requestFocus();
        }
    }

    void toggleOutline() {
        closeDetails();
        editors.toggle();
    }

    void showCanvas() {
        closeDetails();
        editors.show(Editors.Kind.CANVAS);
    }

    /// Lets what names keys name those that `commands` have at the time.
    void tellKeys(Commands commands) {
        palette.tellKey(() -> commands.key("search-palette").map(Keys::words).orElse(""));
    }

    void searchPalette() {
        palette.focusSearch();
    }

    /// Gives the keyboard to what the workflow is changed in.
    void focusEditor() {
        editors.requestFocus();
    }

    /// Shows the settings of the workflow as a whole, or hides them again.
    void toggleWorkflow(Document document) {
        var show = !showsWorkflow || !document.selection().isEmpty();
        document.select(Selection.NOTHING);
        closeDetails();
        wantsInspector = true;
        showsWorkflow = show;
        again.run();
    }

    /// Opens what is selected: a hand-off beside its line, an agent in full, anything else in the settings.
    void openDetails(Document document) {
        var selection = document.selection();
        selection.onlyNode().ifPresent(focus::open);
        if (editors.showsCanvas()) {
            selection.onlyHandoff().ifPresent(line::open);
        }
        if (!line.openProperty().get() && !focus.isOpen()) {
            focusInspector();
        }
    }

    /// What `step` says in the run that is followed.
    Optional<CanvasHost.Peeked> peek(NodeId step) {
        return line.peek(step);
    }

    /// Shows what the run that is followed handed over on `id`.
    ///
    /// @return whether there is anything to see
    boolean lookAt(HandoffId id) {
        return line.look(id);
    }

    private void closeDetails() {
        focus.close();
        editors.canvas().closePopover();
    }

    /// Shows `instead` in the place of what the workflow is changed in, or else that again.
    private void showInstead(Optional<Region> instead) {
        root.setCenter(instead.orElse(editors.root()));
        again.run();
        if (instead.isEmpty()) {
            editors.requestFocus();
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
