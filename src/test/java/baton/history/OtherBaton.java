package baton.history;

import baton.engine.RunBusyException;
import baton.engine.RunCatalog;
import baton.engine.RunLog;
import baton.engine.SampleRun;
import baton.run.PauseReason;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunSummary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A second process at work in the same home. It does what it is told, a line at a time, and answers each with
/// a line.
final class OtherBaton implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;

    OtherBaton(Path home) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        OtherBaton.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /// Tells it to do something, without waiting for the answer.
    void tell(String order) {
        orders.println(order);
    }

    String answer() throws IOException {
        return String.valueOf(answers.readLine());
    }

    /// What it answered last before it ended; a line that was cut off is left out.
    List<String> lastAnswers() throws IOException {
        var rest = new StringWriter();
        answers.transferTo(rest);
        var lines = rest.toString();
        return lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList();
    }

    String ask(String order) throws IOException {
        tell(order);
        return answer();
    }

    /// Ends it as a power cut would, and waits until it has ended.
    void kill() {
        process.toHandle().destroyForcibly(); // unlike the process itself, leaves what it said to be read
        process.onExit().join();
    }

    @Override
    public void close() {
        orders.close();
        process.onExit().join();
    }

    // ---- what follows is at work in the other process ----

    public static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0]);
        try (var journals = new Journals(home);
                var catalog = new H2RunCatalog(home, journals);
                var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var worker = new Worker(journals, catalog);
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                System.out.println(worker.obey(order.split(" ")));
            }
        }
    }

    private static final class Worker {

        private final Journals journals;
        private final H2RunCatalog catalog;
        private final Map<Integer, RunLog.Journal> held = new HashMap<>();

        Worker(Journals journals, H2RunCatalog catalog) {
            this.journals = journals;
            this.catalog = catalog;
        }

        String obey(String[] order) throws IOException {
            int number = order.length > 1 ? Integer.parseInt(order[1]) : 0;
            return switch (order[0]) {
                case "hold" -> hold(number);
                case "release" -> {
                    Objects.requireNonNull(held.remove(number)).close();
                    yield "ok";
                }
                case "held" -> String.valueOf(journals.isHeld(SampleRun.number(number).run()));
                case "record" -> record(SampleRun.number(number));
                case "stream" -> stream(SampleRun.number(number));
                case "numbers" -> joined(IntStream.range(0, number).map(_ -> nextNumber()).boxed());
                case "list" -> joined(catalog.list(RunCatalog.Query.ALL).stream().map(RunSummary::number));
                default -> throw new IllegalArgumentException(order[0]);
            };
        }

        private String hold(int number) throws IOException {
            try {
                held.put(number, journals.open(SampleRun.number(number).run()));
                return "ok";
            } catch (RunBusyException _) {
                return "busy";
            }
        }

        private String record(SampleRun run) throws IOException {
            try (var journal = journals.create(run.run())) {
                for (var fact : run.done("Dear Sir")) {
                    journal.append(List.of(fact));
                }
            }
            return "ok";
        }

        /// Adds facts until it is killed, and says after each batch how many there are.
        private String stream(SampleRun run) throws IOException {
            var journal = journals.create(run.run());
            journal.append(run.underWay().subList(0, 1));
            for (long seq = 2; ; seq += 2) {
                journal.append(List.of(
                        new Recorded(run.run(), seq, run.began(), new RunEvent.RunPaused(new PauseReason.Wished())),
                        new Recorded(run.run(), seq + 1, run.began(), new RunEvent.RunResumed())));
                System.out.println(seq + 1);
            }
        }

        private int nextNumber() {
            try {
                return journals.nextNumber();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String joined(Stream<Integer> numbers) {
            return numbers.map(String::valueOf).collect(Collectors.joining(" "));
        }
    }
}
