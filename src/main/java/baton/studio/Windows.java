package baton.studio;

import baton.studio.alert.Attention;
import baton.studio.look.Appearance;
import baton.studio.look.WindowIcons;
import baton.studio.shell.MainWindow;
import baton.studio.shell.OtherWindows;
import baton.studio.shell.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The windows that are open; the studio ends with the last of them. JavaFX thread.
final class Windows implements OtherWindows {

    private static final Logger LOG = LoggerFactory.getLogger(Windows.class);
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 600;
    private static final double BESIDE = 32;

    /// Makes what is in a window.
    interface Content {

        /// @param first whether it is the first window: it also tells what has happened since the last time
        MainWindow of(Stage stage, OtherWindows all, boolean first);
    }

    private record Open(Stage stage, MainWindow window) {}

    private final Content content;
    private final Settings settings;
    private final Appearance appearance;
    private final Predicate<Stage> isInFront;
    private final Runnable closed;
    /// The one that was used last is the last.
    private final List<Open> open = new ArrayList<>();

    /// What ends with the last window.
    private final List<AutoCloseable> alongside = new ArrayList<>();

    private boolean greeted;
    private boolean goesOnAlone;
    private Runnable gone = () -> {};

    /// @param isInFront whether the person looks at a window
    /// @param closed called when the last of them is gone
    Windows(Content content, Settings settings, Appearance appearance, Predicate<Stage> isInFront, Runnable closed) {
        this.isInFront = isInFront;
        this.content = content;
        this.settings = settings;
        this.appearance = appearance;
        this.closed = closed;
    }

    /// Closes `part` when the last window is gone.
    void alongWith(AutoCloseable part) {
        alongside.add(part);
    }

    /// Where the person is who may have to be told of runs.
    Attention attention() {
        if (!settings.now().alerts() || open.stream().map(Open::stage).anyMatch(isInFront)) {
            return Attention.HERE;
        }
        return open.isEmpty() ? Attention.NO_WINDOW : Attention.ELSEWHERE;
    }

    /// Brings the window to the front that was used last, or a new one where none is left, and does `then` in it.
    void inFront(Consumer<MainWindow> then) {
        var one = latest().orElseGet(this::another);
        toFront(one);
        then.accept(one.window());
    }

    /// Shows `file` in the window that has it open, or in one with nothing in it, or in one more. Without a file the
    /// window that was used last comes to the front; there is always one then.
    void show(Optional<Path> file) {
        var shown = file.flatMap(this::holding)
                .or(() -> latest().filter(
                                one -> file.isEmpty() || one.window().work().isNothing()))
                .orElseGet(this::another);
        toFront(shown);
        file.filter(wanted -> !shown.window().work().isOf(wanted))
                .ifPresent(wanted -> shown.window().open(wanted));
    }

    @Override
    public void openAnother() {
        toFront(another());
    }

    @Override
    public boolean bringUp(Path file, MainWindow asking) {
        var other = holding(file).filter(one -> !one.window().equals(asking));
        other.ifPresent(one -> {
            toFront(one);
            one.window().sayOpenHere();
        });
        return other.isPresent();
    }

    @Override
    public boolean isLast() {
        return open.size() == 1;
    }

    @Override
    public void goOnWithoutWindows() {
        goesOnAlone = true;
    }

    /// @param then called when the studio goes on without a window
    void whenGone(Runnable then) {
        gone = then;
    }

    /// Whether the studio goes on without a window.
    boolean areGone() {
        return goesOnAlone && open.isEmpty();
    }

    /// Ends the studio where nobody has opened a window again.
    void endIfGone() {
        if (areGone()) {
            end();
        }
    }

    @Override
    public void quit() {
        latest().ifPresent(one -> close(one, this::quit));
    }

    private Optional<Open> latest() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
    }

    private Optional<Open> holding(Path file) {
        return open.stream().filter(one -> one.window().work().isOf(file)).findFirst();
    }

    private void toFront(Open one) {
        one.stage().setIconified(false);
        one.stage().toFront();
        one.stage().requestFocus();
    }

    private Open another() {
        var stage = new Stage();
        var window = content.of(stage, this, !greeted);
        greeted = true;
        var scene = new Scene(window.root());
        var dress = appearance.dress(scene);
        window.takeKeys(scene);
        place(stage);
        stage.setScene(scene);
        stage.titleProperty().bind(window.work().title());
        stage.getIcons().setAll(WindowIcons.all());
        var one = new Open(stage, window);
        stage.setOnCloseRequest(request -> {
            request.consume();
            close(one, () -> {});
        });
        stage.setOnHidden(_ -> {
            dress.unsubscribe();
            hidden(one);
        });
        stage.focusedProperty().subscribe(focused -> {
            if (focused && open.remove(one)) {
                open.add(one);
            }
        });
        open.add(one);
        goesOnAlone = false;
        stage.show();
        return one;
    }

    /// Closes it if nothing would be lost, and goes on with `then`. Whoever asks for that twice closes it once.
    private void close(Open one, Runnable then) {
        var stage = one.stage();
        one.window().beforeClosing(() -> {
            if (open.contains(one)) {
                settings.change(now -> now.withWindow(stage.getWidth(), stage.getHeight(), stage.isMaximized()));
                stage.hide();
                then.run();
            }
        });
    }

    private void hidden(Open one) {
        open.remove(one);
        one.window().close();
        if (areGone()) {
            greeted = false; // whoever comes back is told what waits
            gone.run();
        } else if (open.isEmpty()) {
            end();
        }
    }

    private void end() {
        goesOnAlone = false;
        alongside.forEach(Windows::close);
        closed.run();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception unclosed) {
            LOG.warn("a part of the studio did not close", unclosed);
        }
    }

    private void place(Stage stage) {
        var screen = Screen.getPrimary().getVisualBounds();
        var usual = settings.now();
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(usual.width(), screen.getWidth()));
        stage.setHeight(Math.min(usual.height(), screen.getHeight()));
        stage.setMaximized(usual.maximised() && open.isEmpty());
        latest().map(Open::stage).filter(beside -> !beside.isMaximized()).ifPresent(beside -> {
            stage.setX(shifted(beside.getX(), screen.getMaxX() - stage.getWidth()));
            stage.setY(shifted(beside.getY(), screen.getMaxY() - stage.getHeight()));
        });
    }

    /// A little further, as long as the window stays on the screen.
    private static double shifted(double from, double most) {
        return from + BESIDE <= most ? from + BESIDE : Math.max(0, Math.min(from, most));
    }
}
