package baton.studio.shell;

import baton.engine.RunCatalog;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.run.StepKey;
import baton.studio.StudioServices;
import baton.studio.canvas.CanvasHost;
import baton.studio.canvas.CanvasView;
import baton.studio.canvas.Toast;
import baton.studio.document.Document;
import baton.studio.document.DocumentFiles;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.inspector.InspectorView;
import baton.studio.look.Appearance;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.RunControls;
import baton.studio.monitor.RunDrawer;
import baton.studio.monitor.RunLinks;
import baton.studio.monitor.RunViewModel;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The studio's one window: what is open, what runs, and the ways between the places. JavaFX thread only.
public final class MainWindow {

    private static final Messages TEXT = Messages.of("shell");

    private final StudioServices services;
    private final Background background;
    private final Settings settings;
    private final List<Sample> samples;
    private final InstantSource clock;

    private final Document document = new Document();
    private final LiveRun live;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Models models;
    private final FileActions files;
    private final RunStart start;
    private final RunControls controls;
    private final BuildPlace build;
    private final CanvasView canvas;
    private final Places places;
    private final TopBar bar;
    private final WelcomeView welcome;

    public MainWindow(
            StudioServices services,
            Background background,
            Settings settings,
            Appearance appearance,
            List<Sample> samples,
            FilePicker picker,
            InstantSource clock) {
        this.services = services;
        this.background = background;
        this.settings = settings;
        this.samples = List.copyOf(samples);
        this.clock = clock;
    }
}
