package baton.studio;

import baton.studio.fx.Background;
import baton.studio.look.Appearance;
import baton.studio.look.Fonts;
import baton.studio.look.WindowIcons;
import baton.studio.monitor.Now;
import baton.studio.shell.FilePicker;
import baton.studio.shell.MainWindow;
import baton.studio.shell.Preferences;
import baton.studio.shell.PreferencesFile;
import baton.studio.shell.Sample;
import baton.studio.shell.Settings;
import baton.studio.shell.StudioServices;
import baton.studio.shell.Surroundings;
import baton.studio.shell.SystemFilePicker;
import baton.studio.shell.ToolServices;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Opens the studio and stays until its window is closed.
public final class Studio {

    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;

    private final StudioServices services;
    private final ToolServices tools;
    private final PreferencesFile preferences;
    private final Function<Stage, FilePicker> pickers;

    public Studio(StudioServices services, ToolServices tools) {
        this(services, tools, stage -> new SystemFilePicker(() -> stage));
    }

    public Studio(StudioServices services) {
        this(services, ToolServices.NONE);
    }

    /// @param pickers makes what asks for files, for the window that it is given
    Studio(StudioServices services, ToolServices tools, Function<Stage, FilePicker> pickers) {
        this.services = services;
        this.tools = tools;
        this.preferences = new PreferencesFile(services.home());
        this.pickers = pickers;
    }

    /// Starts the toolkit and shows the window; `closed` is called when it is gone. Once in a process.
    ///
    /// @param file opened at once if there is one
    public void open(Optional<Path> file, Runnable closed) {
        Platform.startup(prepared(file, closed));
    }

    /// Reads what the window begins with; what comes back shows the window, on the JavaFX thread.
    Runnable prepared(Optional<Path> file, Runnable closed) {
        var first = preferences.read();
        // Before the first word is read, and for JavaFX's own words too.
        Locale.setDefault(first.language().on(Locale.getDefault()));
        var samples = Sample.all();
        return () -> show(first, samples, file, closed);
    }

    private void show(Preferences first, List<Sample> samples, Optional<Path> file, Runnable closed) {
        Fonts.load();
        var background = Background.virtualThreads();
        var appearance = Appearance.ofThisComputer();
        var settings = new Settings(first, preferences, background);
        settings.keep(appearance);
        var stage = new Stage();
        var window = new MainWindow(new Surroundings(
                services,
                tools,
                background,
                settings,
                appearance,
                samples,
                pickers.apply(stage),
                new Now(InstantSource.system(), ZoneId.systemDefault()),
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST))));
        var scene = new Scene(window.root());
        appearance.dress(scene);
        window.takeKeys(scene);
        place(stage, first);
        stage.setScene(scene);
        stage.setTitle("Baton");
        stage.getIcons().setAll(WindowIcons.all());
        whenClosed(stage, window, settings, closed);
        stage.show();
        file.ifPresent(window::open);
    }

    private static void whenClosed(Stage stage, MainWindow window, Settings settings, Runnable closed) {
        stage.setOnCloseRequest(request -> {
            request.consume();
            window.beforeClosing(() -> {
                settings.change(now -> now.withWindow(stage.getWidth(), stage.getHeight(), stage.isMaximized()));
                stage.hide();
            });
        });
        stage.setOnHidden(_ -> {
            window.close();
            closed.run();
        });
    }

    private static void place(Stage stage, Preferences first) {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(first.width(), screen.getWidth()));
        stage.setHeight(Math.min(first.height(), screen.getHeight()));
        stage.setMaximized(first.maximised());
    }
}
