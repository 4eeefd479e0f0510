package baton.studio.document;

import baton.engine.Timers;
import baton.files.RecoveryFolder;
import baton.files.WorkflowFile;
import baton.studio.fx.Background;
import baton.workflow.Edit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A Baton in a process of its own whose person types, and which is killed in the middle of it.
final class DyingStudio {

    /// That many letters take a bit more than four seconds to type.
    private static final int LETTERS = 200;

    private static final Duration BETWEEN = Duration.ofMillis(20);

    private DyingStudio() {}

    /// What was typed when.
    record Typed(int letters, long atMillis) {}

    /// Types in a workflow in `home` until the process is killed; answers all that had been typed by then.
    static List<Typed> typeAndKill(Path home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path", ""),
                        "--add-modules",
                        "javafx.graphics",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        DyingStudio.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var typed = new ArrayList<Typed>();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (typed.size() < LETTERS) {
                var words = String.valueOf(said.readLine()).split(" ");
                typed.add(new Typed(Integer.parseInt(words[0]), Long.parseLong(words[1])));
            }
            return typed;
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    // ---- what follows is at work in the other process ----

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var document = new Document();
        var files = new DocumentFiles(document, new WorkflowFile(home), Background.immediate());
        try (var folder = new RecoveryFolder(home)) {
            var timers = Timers.system();
            var keeping = new UnsavedWork(
                    document, files, folder, timers, Background.immediate(), Throwable::printStackTrace);
            type(document, timers, 1);
            new CountDownLatch(1).await();
            keeping.end(() -> {});
        }
    }

    private static void type(Document document, Timers timers, int letters) {
        document.type("name", new Edit.Describe("x".repeat(letters), ""));
        System.out.println(letters + " " + System.currentTimeMillis());
        timers.at(timers.now().plus(BETWEEN), () -> type(document, timers, letters + 1));
    }
}
