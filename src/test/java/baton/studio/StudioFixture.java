package baton.studio;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import baton.Baton;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.monitor.ReadingArea;
import baton.studio.review.HandOutside;
import baton.studio.shell.StudioServices;
import baton.studio.shell.ToolServices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/// The whole studio, as `Main` puts it together, in a window on a home of its own, and a person in front of it.
///
/// The models practise and answer at once. Whoever waits here waits for something to be seen. On closing it
/// fails if anything was complained about meanwhile, or if the window did not react for too long.
final class StudioFixture implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;
    private static final int MOST_STOPS = 40;
    private static final int MOST_TRIES = 5;

    /// How long the JavaFX thread may work at one thing once the window is open. Java runs what it sees for the first
    /// time many times more slowly, so the first windows of a process have longer.
    private static final Duration MOST_BUSY = Duration.ofMillis(350);

    private static final Duration MOST_BUSY_COLD = Duration.ofMillis(800);
    private static final int COLD = 5;
    private static final AtomicInteger OPENED = new AtomicInteger();

    /// How far from a thing the hand slows down.
    private static final double NEAR = 3;

    /// How often the screen is asked for news before something counts as standing still.
    private static final int STILL = 10;

    private final FxRobot robot = new FxRobot();
    private final Complaints complaints = new Complaints();
    private final ChosenFiles files = new ChosenFiles();
    private final HeardAlerts alerts = new HeardAlerts();
    private final BusyWatch busy;
    private final Duration mostBusy = OPENED.incrementAndGet() > COLD ? MOST_BUSY : MOST_BUSY_COLD;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Baton baton;
    private Stage stage;
    private int clicks;
    private volatile boolean isLookedAt = true;

    private StudioFixture(Path home) {
        baton = new Baton(home, Map.of(), 0);
        var services = new StudioServices(
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
                home);
        var window = new Studio(
                        services,
                        new ToolServices(baton.toolServers(), baton.permissions()),
                        new Desktop(_ -> files, alerts, _ -> isLookedAt, new HandOutside(), Duration.ZERO))
                .prepared(Optional.empty(), door(home), closed::countDown);
        onFx(() -> {
            complaints.listenToThisThread();
            window.run();
            return true;
        });
        stage = onFx(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(shown -> "Baton".equals(shown.getTitle()))
                .findFirst()
                .orElseThrow());
        robot.targetWindow(stage);
        WaitForAsyncUtils.waitForFxEvents(STILL);
        busy = BusyWatch.begin();
    }

    private static FrontDoor door(Path home) {
        try {
            return FrontDoor.of(home);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /// Starts Baton on `home` and opens its window.
    static StudioFixture open(Path home) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        return new StudioFixture(home);
    }

    /// What the person chooses when they are asked for a file.
    ChosenFiles files() {
        return files;
    }

    /// What the person is told while they look at another program.
    HeardAlerts alerts() {
        return alerts;
    }

    /// The person turns to another program, which lies beside the studio.
    void looksElsewhere() {
        isLookedAt = false;
    }

    // ---- mouse ----

    /// How often the person has clicked so far.
    int clicks() {
        return clicks;
    }

    void click(String id) {
        clickAt(middleOf(id));
    }

    /// Goes to what a menu shows beside itself, without touching the other lines of the menu on the way.
    void clickBeside(String id) {
        robot.moveTo(middleOf(id), Motion.HORIZONTAL_FIRST);
        robot.clickOn();
        clicks++;
    }

    void clickAt(Point2D place) {
        approach(place);
        robot.clickOn(place);
        clicks++;
    }

    /// Goes near in one leap, so that only the last of the way is gone pixel by pixel.
    private void approach(Point2D place) {
        robot.robotContext().getBaseRobot().moveMouse(place.add(NEAR, NEAR));
    }

    /// Double-clicks until `sign` is seen: on a slow machine the second click may come too late to count as
    /// one.
    void doubleClickUntil(String id, String sign) {
        for (int tries = 0; tries < MOST_TRIES && !sees(sign); tries++) {
            var middle = middleOf(id);
            approach(middle);
            robot.doubleClickOn(middle);
            clicks += 2;
        }
        seesSoon(sign);
    }

    /// Clicks the row that begins with these words.
    void clickRow(String list, String words) {
        clickAt(middle(rowOf(list, words)));
    }

    /// Clicks what has these words on it, within what has that id.
    void clickWords(String within, String words) {
        clickAt(middle(await(words, () -> labelled(within, words))));
    }

    void drag(Point2D from, Point2D to) {
        robot.drag(from).dropTo(to);
    }

    // ---- keyboard ----

    void type(String words) {
        robot.write(words, 0);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    void press(KeyCode key, int times) {
        robot.type(key, times);
    }

    /// Goes with Tab to what has that id.
    void tabTo(String id) {
        for (int stops = 0; stops < MOST_STOPS && !hasKeyboard(id); stops++) {
            press(KeyCode.TAB);
        }
        hasKeyboardSoon(id);
    }

    // ---- eyes ----

    Point2D middleOf(String id) {
        return middle(await(id, () -> find(id).filter(node -> !node.isDisabled())));
    }

    /// A point in what has that id, from its left upper corner.
    Point2D in(String id, double right, double down) {
        var node = standingStill(await(id, () -> find(id)));
        return onFx(() -> node.localToScreen(right, down));
    }

    /// Where the line to the next step is drawn from.
    Point2D portOf(String card) {
        var node = standingStill(await(card, () -> find(card)));
        return onFx(() -> node.localToScreen(node.getLayoutBounds().getWidth(), CardSize.PORT_Y));
    }

    /// What can be read in what has that id.
    ReadingArea reading(String id) {
        return (ReadingArea) await(id, () -> find(id));
    }

    /// Whether it is seen and can be pressed.
    boolean canPress(String id) {
        return onFx(() -> find(id).filter(node -> !node.isDisabled()).isPresent());
    }

    boolean sees(String id) {
        return onFx(() -> find(id).isPresent());
    }

    void seesSoon(String id) {
        await(id, () -> find(id));
    }

    void seesNoMore(String id) {
        until("no more " + id, () -> find(id).isEmpty());
    }

    void seesWords(String id, String words) {
        until(id + " says “" + words + "”", () -> wordsOf(id).contains(words));
    }

    void seesRow(String list, String words) {
        rowOf(list, words);
    }

    /// What stands on what has that id.
    String words(String id) {
        seesSoon(id);
        return onFx(() -> wordsOf(id));
    }

    /// Whether what has that id, or something in it, has the keyboard.
    void hasKeyboardSoon(String id) {
        until(id + " has the keyboard", () -> hasKeyboard(id));
    }

    private boolean hasKeyboard(String id) {
        return onFx(() -> find(id).filter(node -> isIn(stage.getScene().getFocusOwner(), node))
                .isPresent());
    }

    void until(String what, BooleanSupplier condition) {
        await(what, () -> condition.getAsBoolean() ? Optional.of(what) : Optional.empty());
    }

    private ListCell<?> rowOf(String list, String words) {
        return await(
                list + " row " + words,
                () -> robot.lookup(list).lookup(".list-cell").queryAllAs(ListCell.class).stream()
                        .filter(StudioFixture::isSeen)
                        .filter(cell -> !cell.isEmpty()
                                && String.valueOf(cell.getText()).startsWith(words))
                        .findFirst());
    }

    private Optional<Labeled> labelled(String within, String words) {
        return robot.lookup(within)
                .lookup((Labeled label) -> isSeen(label) && !label.isDisabled() && words.equals(label.getText()))
                .tryQuery();
    }

    private Optional<Node> find(String id) {
        return robot.lookup(id).queryAll().stream()
                .filter(StudioFixture::isSeen)
                .findFirst();
    }

    private static boolean isSeen(Node node) {
        for (var up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    private static boolean isIn(@Nullable Node node, Node place) {
        for (var up = node; up != null; up = up.getParent()) {
            if (up.equals(place)) {
                return true;
            }
        }
        return false;
    }

    private String wordsOf(String id) {
        return find(id).map(StudioFixture::wordsOn).orElse("");
    }

    private static String wordsOn(Node node) {
        return switch (node) {
            case ReadingArea area -> area.text();
            case TextInputControl input -> input.getText();
            case Labeled labeled when !labeled.getText().isEmpty() -> labeled.getText();
            default ->
                String.join(
                        "\n",
                        node.lookupAll(".label").stream()
                                .filter(Labeled.class::isInstance)
                                .filter(StudioFixture::isSeen)
                                .map(label -> ((Labeled) label).getText())
                                .toList());
        };
    }

    private Point2D middle(Node node) {
        var bounds = boundsOf(standingStill(node));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Views glide and lay themselves out anew; a person waits until what they reach for stands still.
    private Node standingStill(Node node) {
        Bounds before;
        do {
            before = boundsOf(node);
            WaitForAsyncUtils.waitForFxEvents(STILL);
        } while (!before.equals(boundsOf(node)));
        return node;
    }

    private Bounds boundsOf(Node node) {
        return onFx(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    private <T> T await(String what, Supplier<Optional<T>> look) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, SECONDS, () -> onFx(() -> look.get().isPresent()));
            return onFx(() -> look.get().orElseThrow());
        } catch (TimeoutException inVain) {
            throw new AssertionError("Not seen: " + what + ". " + picture() + complaints.heard(), inVain);
        }
    }

    private String picture() {
        var file = Path.of("target", "not-seen-" + System.nanoTime() % 10000 + ".png")
                .toAbsolutePath();
        var capture = robot.robotContext().getCaptureSupport();
        capture.saveImage(onFx(() -> capture.captureNode(stage.getScene().getRoot())), file);
        return "The window is in " + file + ". Keyboard: "
                + onFx(() -> stage.getScene().getFocusOwner() + " window focused " + stage.isFocused());
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS.toMillis(PATIENCE_SECONDS), work::get);
    }

    /// The roots of all windows that are open, laid out: menus have windows of their own.
    List<Parent> roots() {
        return onFx(() -> {
            var roots = Window.getWindows().stream()
                    .filter(Window::isShowing)
                    .map(window -> window.getScene().getRoot())
                    .toList();
            roots.forEach(root -> {
                root.applyCss();
                root.layout();
            });
            return roots;
        });
    }

    /// What is seen of the window now.
    <T> T seen(Function<Scene, T> eye) {
        return onFx(() -> eye.apply(stage.getScene()));
    }

    /// As what a screen reader announces it.
    String role(String id) {
        var node = await(id, () -> find(id));
        return onFx(() -> node.getAccessibleRole()
                + (node.getAccessibleText() == null || node.getAccessibleText().isBlank() ? "" : " with a name"));
    }

    boolean isSelected(String id) {
        return onFx(() -> find(id).filter(
                        node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                .isPresent());
    }

    List<ButtonBase> buttonsIn(String id) {
        var around = await(id, () -> find(id));
        return onFx(() -> around.lookupAll(".toggle-button").stream()
                .map(ButtonBase.class::cast)
                .toList());
    }

    TabPane tabs(String id) {
        return (TabPane) await(id, () -> find(id));
    }

    /// Gives the keyboard to what has that id.
    void focus(String id) {
        var node = await(id, () -> find(id));
        onScreen(node::requestFocus);
    }

    /// Does something as the screen does.
    void onScreen(Runnable work) {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    // ---- closing ----

    /// Closes the window as its cross does: the studio may ask first.
    void closeWindow() {
        onFx(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    /// What the windows of the studio are called.
    List<String> windows() {
        return onFx(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .filter(Window::isShowing)
                .map(window -> ((Stage) window).getTitle())
                .toList());
    }

    /// Presses a key with Ctrl in the window of this name, whichever has the keyboard: a screen that is not there has
    /// none in
    /// front.
    void pressIn(String title, KeyCode key) {
        onFx(() -> {
            var window = Window.getWindows().stream()
                    .filter(one -> one instanceof Stage other && title.equals(other.getTitle()))
                    .findFirst()
                    .orElseThrow();
            Event.fireEvent(
                    window.getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
            return true;
        });
    }

    /// Whether the studio has ended: its last window is closed, and nothing goes on without one.
    boolean hasEnded() {
        return closed.getCount() == 0;
    }

    /// Turns to the window that has been opened, where the one before is closed.
    void turnToNewWindow() {
        stage = await(
                "a window",
                () -> Window.getWindows().stream()
                        .filter(one -> one instanceof Stage && one.isShowing())
                        .map(Stage.class::cast)
                        .findFirst());
        robot.targetWindow(stage);
    }

    boolean isOpen() {
        return onFx(stage::isShowing);
    }

    @Override
    public void close() {
        busy.close();
        onFx(() -> {
            // what hangs on a window, such as a tip, goes with it
            List.copyOf(Window.getWindows()).stream()
                    .filter(Stage.class::isInstance)
                    .forEach(Window::hide);
            return true;
        });
        try (complaints;
                baton) {
            assertThat(complaints.heard()).isEmpty();
            assertThat(busy.longest().time())
                    .as("busy at once with %s", busy.longest().seen())
                    .isLessThan(mostBusy);
        }
    }
}
