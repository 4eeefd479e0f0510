package baton.studio;

import baton.studio.fx.Background;
import baton.studio.fx.FxThread;
import baton.studio.look.Appearance;
import baton.studio.look.Fonts;
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
import javafx.stage.Stage;

/// Opens the studio and stays until its last window is closed.
public final class Studio {

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

    /// Starts the toolkit and shows the window; `closed` is called when the last one is gone. Once in a process.
    ///
    /// @param file opened at once if there is one
    /// @param door where others knock who would start a second studio
    public void open(Optional<Path> file, FrontDoor door, Runnable closed) {
        Platform.startup(prepared(file, door, closed));
    }

    /// Reads what the window begins with; what comes back shows the window, on the JavaFX thread.
    Runnable prepared(Optional<Path> file, FrontDoor door, Runnable closed) {
        var first = preferences.read();
        // Before the first word is read, and for JavaFX's own words too.
        Locale.setDefault(first.language().on(Locale.getDefault()));
        var samples = Sample.all();
        return () -> {
            var windows = windows(first, samples, closed);
            windows.show(file);
            door.open(wanted -> FxThread.later(() -> windows.show(wanted)));
        };
    }

    private Windows windows(Preferences first, List<Sample> samples, Runnable closed) {
        Fonts.load();
        var background = Background.virtualThreads();
        var appearance = Appearance.ofThisComputer();
        var settings = new Settings(first, preferences, background);
        settings.keep(appearance);
        var now = new Now(InstantSource.system(), ZoneId.systemDefault());
        return new Windows(
                (stage, all, greets) -> new MainWindow(new Surroundings(
                        services,
                        tools,
                        background,
                        settings,
                        appearance,
                        samples,
                        pickers.apply(stage),
                        now,
                        all,
                        greets)),
                settings,
                appearance,
                closed);
    }
}
