package baton.bench;

import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.workflow.Workflow;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// How smooth the canvas is: frames while it is panned, zoomed, dragged on and changed by a run, in a window of
/// 1400 × 850. Each frame gets one event, as a hand or a run would send it; what counts is how long it takes until the
/// next frame may begin. Each motion is played three times: the first tells how it is in the first seconds after Java
/// has started, which still compiles then; the last, how it is from then on. `canvas:5000:pan` for one size and one
/// motion.
public final class CanvasBench {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 850;
    private static final List<Integer> SIZES = List.of(1_000, 5_000, 20_000);

    private CanvasBench() {}

    public static void main(String[] cases) throws Exception {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        var wanted = Arrays.asList(cases);
        for (int size : SIZES) {
            if (wanted.stream().noneMatch(CanvasBench::isNumber) || wanted.contains(String.valueOf(size))) {
                measure(size, wanted);
            }
        }
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static void measure(int size, List<String> wanted) throws Exception {
        var workflow = DrawnField.workflow(size);
        var window = new Window(workflow);
        open(size, window);
        for (var motion : Motion.values()) {
            if (wanted.stream().allMatch(CanvasBench::isNumber) || wanted.contains(motion.key())) {
                var first = window.play(motion);
                window.play(motion);
                print(size, motion, first, window.play(motion));
            }
        }
        window.close();
    }

    private static void open(int size, Window window) throws Exception {
        double nanos = window.open();
        Figure.of("canvas: open " + size, nanos / 1e6, "ms to the first full picture")
                .target(size <= 5_000 ? 1_500 : 6_000)
                .print();
    }

    /// A frame that takes longer than 33 ms is seen as a stutter.
    private static void print(int size, Motion motion, Frames.Course first, Frames.Course course) {
        var spread = spread(course.nanos());
        var work = spread(course.work());
        boolean many = size > 5_000;
        Figure.of("canvas: " + motion.key() + " " + size, spread.median(), "ms a frame")
                .target(many ? 33.4 : 17.2)
                .with("framesASecond", 1000 / spread.median())
                .with("under33Percent", course.partUnder(33.4e6) * 100)
                .with("workMs", work.median())
                .with("workP90Ms", work.p90())
                .with("firstFramesASecond", 1000 / spread(first.nanos()).median())
                .with("firstUnder33Percent", first.partUnder(33.4e6) * 100)
                .with(spread)
                .print();
    }

    private static Spread spread(List<Double> each) {
        return Spread.of(each.stream().mapToDouble(nanos -> nanos).toArray()).map(nanos -> nanos / 1e6);
    }

    /// The window with one canvas in it.
    private static final class Window {
        private final CanvasStand stand;
        private final Workflow workflow;
        private final StackPane root = new StackPane();
        private final CompletableFuture<Stage> stage = new CompletableFuture<>();

        Window(Workflow workflow) throws Exception {
            this.workflow = workflow;
            stand = Frames.onFx(CanvasStand::new);
            Frames.onFx(() -> {
                Fonts.load();
                root.getChildren().setAll(stand.root());
                var scene = new Scene(root, WIDTH, HEIGHT);
                Theme.LIGHT.apply(scene, 1);
                var shown = new Stage();
                shown.setScene(scene);
                shown.show();
                return stage.complete(shown);
            });
            Frames.settle();
        }

        double open() throws Exception {
            return Frames.untilShown(() -> stand.open(workflow));
        }

        Frames.Course play(Motion motion) throws Exception {
            Frames.onFx(() -> motion.begin(stand));
            Frames.settle();
            return Frames.of(frame -> motion.frame(stand, frame), motion.frames());
        }

        void close() throws Exception {
            Frames.onFx(() -> {
                stage.join().close();
                return true;
            });
        }
    }
}
