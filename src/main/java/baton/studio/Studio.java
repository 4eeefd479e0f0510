package baton.studio;

import baton.files.DraftAnswer;
import baton.files.DraftAnswersFile;
import baton.studio.fx.Background;
import baton.studio.fx.FxThread;
import baton.studio.fx.LatestSaved;
import baton.studio.look.Appearance;
import baton.studio.look.Fonts;
import baton.studio.monitor.Now;
import baton.studio.review.Drafts;
import baton.studio.review.NeedsYouModel;
import baton.studio.shell.MainWindow;
import baton.studio.shell.Preferences;
import baton.studio.shell.PreferencesFile;
import baton.studio.shell.Sample;
import baton.studio.shell.Settings;
import baton.studio.shell.StudioServices;
import baton.studio.shell.Surroundings;
import baton.studio.shell.ToolServices;
import baton.studio.shell.UnderWay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the studio and stays until its last window is closed.
public final class Studio {

    private static final Logger LOG = LoggerFactory.getLogger(Studio.class);

    private final StudioServices services;
    private final ToolServices tools;
    private final PreferencesFile preferences;
    private final DraftAnswersFile answers;
    private final Desktop desktop;

    public Studio(StudioServices services, ToolServices tools) {
        this(services, tools, Desktop.ofThisComputer());
    }

    Studio(StudioServices services, ToolServices tools, Desktop desktop) {
        this.services = services;
        this.tools = tools;
        this.preferences = new PreferencesFile(services.home());
        this.answers = new DraftAnswersFile(services.home());
        this.desktop = desktop;
    }

    /// Starts the toolkit and shows the window; `closed` is called when the last one is gone. Once in a process.
    ///
    /// @param file opened at once if there is one
    /// @param door where others knock who would start a second studio
    public void open(Optional<Path> file, FrontDoor door, Runnable closed) {
        Platform.startup(prepared(file, door, () -> {
            closed.run();
            Platform.exit();
        }));
        // runs may go on without a window
        Platform.setImplicitExit(false);
    }

    /// Reads what the window begins with; what comes back shows the window, on the JavaFX thread.
    Runnable prepared(Optional<Path> file, FrontDoor door, Runnable closed) {
        var first = preferences.read();
        // Before the first word is read, and for JavaFX's own words too.
        Locale.setDefault(first.language().on(Locale.getDefault()));
        var samples = Sample.all();
        var begun = begunAnswers();
        return () -> {
            var windows = windows(first, samples, begun, closed);
            windows.show(file);
            door.open(wanted -> FxThread.later(() -> windows.show(wanted)));
        };
    }

    private List<DraftAnswer> begunAnswers() {
        try {
            return answers.read();
        } catch (IOException unreadable) {
            LOG.warn("answers that were begun cannot be read", unreadable);
            return List.of();
        }
    }

    private static void unsaved(Exception why) {
        LOG.warn("an answer that was begun cannot be kept", why);
    }

    private Windows windows(Preferences first, List<Sample> samples, List<DraftAnswer> begun, Runnable closed) {
        Fonts.load();
        var background = Background.virtualThreads();
        var appearance = Appearance.ofThisComputer();
        var settings = new Settings(first, preferences, background);
        settings.keep(appearance);
        var now = new Now(InstantSource.system(), ZoneId.systemDefault());
        var questions = new NeedsYouModel(services.catalog(), services.runner(), background, FxThread::later);
        var underWay = new UnderWay(services.catalog(), services.runner(), background, FxThread::later);
        var drafts = new Drafts(begun, new LatestSaved<>(background, answers::write, Studio::unsaved));
        var windows = new Windows(
                (stage, all, greets) -> new MainWindow(new Surroundings(
                        services,
                        tools,
                        background,
                        settings,
                        appearance,
                        samples,
                        desktop.pickers().apply(stage),
                        now,
                        questions,
                        underWay,
                        drafts,
                        all,
                        greets)),
                settings,
                appearance,
                desktop.isInFront(),
                closed);
        windows.alongWith(new BesideWindows(services, desktop, questions, underWay, background, now, windows));
        return windows;
    }
}
