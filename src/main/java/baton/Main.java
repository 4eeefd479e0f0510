package baton;

import baton.cli.Cli;
import baton.cli.Surroundings;
import baton.studio.FrontDoor;
import baton.studio.Studio;
import baton.studio.shell.StudioServices;
import baton.studio.shell.ToolServices;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;

/// The way in, a plain `main` so that JavaFX may stay on the module path. Without a command it opens the
/// studio.
public final class Main {

    /// How many words a second the practice model says while somebody watches.
    private static final int WORDS_A_SECOND = 40;

    /// How long closing may take when the computer is shut down.
    private static final Duration LEAVE = Duration.ofSeconds(5);

    /// How long another studio may take until it listens.
    private static final Duration STARTS = Duration.ofSeconds(5);

    private Main() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        var start = Start.of(List.of(args), System.getenv(), System.getProperty("user.home", "."));
        Logging.into(start.home());
        var surroundings = Surroundings.ofThisProcess();
        if (!start.opensStudio()) {
            speakEnglish();
            System.exit(cli(surroundings).run(start.words()));
        }
        var obstacle = Display.here().obstacle();
        if (obstacle.isPresent()) {
            speakEnglish();
            System.exit(inTheTerminal(obstacle.get(), start, surroundings));
        }
        openStudio(start);
    }

    /// The command line speaks English, so that scripts read the same everywhere; the studio says itself what it
    /// speaks.
    private static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static Cli cli(Surroundings surroundings) {
        int pace = surroundings.interactive() ? WORDS_A_SECOND : 0;
        return new Cli(home -> new Baton(home, surroundings.environment(), pace), surroundings, version());
    }

    private static String version() {
        var known = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("/baton/version.properties")) {
            if (in != null) {
                known.load(in);
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return known.getProperty("version", "");
    }

    /// Where no window can be shown, the main job is done all the same: the sample duo, told line by line.
    private static int inTheTerminal(String obstacle, Start start, Surroundings surroundings) {
        surroundings.out().println(obstacle);
        surroundings.out().println("Here is the example duo in the terminal instead.");
        surroundings.out().println();
        var words = new ArrayList<>(List.of("run", "--example", "lead-to-nurture", "--model", "practice"));
        words.addAll(List.of("--review", surroundings.interactive() ? "ask" : "approve"));
        words.addAll(List.of("--home", start.home().toString()));
        return cli(surroundings).run(words);
    }

    /// A second studio on the same home would fight with the first over files and runs: the first shows what was asked
    /// for, and this one is done.
    private static void openStudio(Start start) throws InterruptedException, IOException {
        try (var door = FrontDoor.of(start.home())) {
            if (door.isOurs() || !door.knock(start.file(), STARTS)) {
                openStudio(start, door);
            }
        }
    }

    private static void openStudio(Start start, FrontDoor door) throws InterruptedException {
        try (var baton = new Baton(start.home(), System.getenv(), WORDS_A_SECOND)) {
            var closed = new CountDownLatch(1);
            closeWhenAskedToEnd(closed);
            new Studio(
                            new StudioServices(
                                    baton.runner(),
                                    baton.log(),
                                    baton.catalog(),
                                    baton.archive(),
                                    baton.models(),
                                    baton.localModels(),
                                    baton.costs(),
                                    baton.ready(),
                                    baton.files(),
                                    baton.recovery(),
                                    start.home()),
                            new ToolServices(baton.toolServers(), baton.permissions()))
                    .open(start.file(), door, closed::countDown);
            closed.await();
        }
    }

    /// When the computer is shut down or the person logs out, runs are let go of and the catalog is closed,
    /// as when the window is.
    private static void closeWhenAskedToEnd(CountDownLatch closed) {
        var main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            closed.countDown();
            try {
                main.join(LEAVE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /// What the words after `baton` ask for.
    ///
    /// @param words all of them, for the command line
    /// @param file  a workflow to open in the studio
    record Start(List<String> words, Path home, Optional<Path> file, boolean opensStudio) {

        private static final String HOME = "--home";

        static Start of(List<String> words, Map<String, String> environment, String userHome) {
            var left = new ArrayList<>(words);
            var named = takeHome(left);
            var home = named.or(() ->
                            Optional.ofNullable(environment.get("BATON_HOME")).filter(name -> !name.isBlank()))
                    .map(Path::of)
                    .orElseGet(() -> Path.of(userHome, ".baton"));
            var file = left.size() == 1 && left.getFirst().endsWith(".baton")
                    ? Optional.of(Path.of(left.getFirst()).toAbsolutePath())
                    : Optional.<Path>empty();
            return new Start(List.copyOf(words), home.toAbsolutePath(), file, left.isEmpty() || file.isPresent());
        }

        private static Optional<String> takeHome(List<String> words) {
            for (int place = 0; place < words.size(); place++) {
                var word = words.get(place);
                if (word.startsWith(HOME + "=")) {
                    words.remove(place);
                    return Optional.of(word.substring(HOME.length() + 1));
                }
                if (word.equals(HOME) && place + 1 < words.size()) {
                    words.remove(place);
                    return Optional.of(words.remove(place));
                }
            }
            return Optional.empty();
        }
    }
}
