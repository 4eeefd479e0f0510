package baton.bench;

import baton.engine.RunCatalog.Query;
import baton.engine.SampleRun;
import baton.history.H2RunCatalog;
import baton.history.Journals;
import baton.run.RunState;
import baton.run.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

/// Measures the history, one JSON object a line: what a durable step costs beside a raw forced append, and what
/// people wait for with very many runs.
///
/// `HistoryBench [runs] [folder]`: 100,000 runs in a folder for temporary files if nothing is said.
public final class HistoryBench {

    private static final int TIMES = 15;

    private final Path home;
    private final int runs;

    private HistoryBench(Path home, int runs) {
        this.home = home;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws Exception {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("baton-bench");
        try {
            new AppendBench(folder.resolve("append")).run();
            new HistoryBench(folder.resolve("home"), runs).run();
        } finally {
            remove(folder);
        }
    }

    private void run() throws Exception {
        long began = System.nanoTime();
        new ManyRuns(home, runs).write();
        say("runs written", millis(began), 0);
        catchUp();
        questions();
        opening();
    }

    private void catchUp() throws IOException {
        long began = System.nanoTime();
        try (var journals = new Journals(home);
                var catalog = new H2RunCatalog(home, journals)) {
            catalog.list(Query.ALL);
            say("catalog made anew from the journals", millis(began), 0);
        }
        began = System.nanoTime();
        try (var journals = new Journals(home);
                var catalog = new H2RunCatalog(home, journals)) {
            catalog.list(Query.ALL);
            say("first list after a start", millis(began), 0);
            began = System.nanoTime();
            catalog.list(words("zebra"));
            say("first search after a start", millis(began), 0);
        }
    }

    private void questions() throws Exception {
        try (var journals = new Journals(home);
                var catalog = new H2RunCatalog(home, journals)) {
            ask("first page of 100", 50, () -> catalog.list(new Query("", Set.of(), 100)));
            ask("first page of 500", 50, () -> catalog.list(Query.ALL));
            var last = catalog.list(Query.ALL).getLast();
            ask("next page of 500", 50, () -> catalog.more(Query.ALL, last));
            ask("counts", 200, () -> catalog.counts(Query.ALL));
            ask(
                    "filter: waiting or running",
                    200,
                    () -> catalog.list(statuses(RunStatus.NEEDS_YOU, RunStatus.RUNNING)));
            ask("filter: done", 200, () -> catalog.list(statuses(RunStatus.DONE)));
            ask("search: a rare word", 200, () -> catalog.list(words("customer4711")));
            ask("search: a word that all have", 200, () -> catalog.list(words("letters")));
            ask("search: two words", 200, () -> catalog.list(words("zebra quarterly")));
            ask("search: a piece of a word", 200, () -> catalog.list(words("arterl")));
            ask("search: no run has it", 200, () -> catalog.list(words("nobodywrotethis")));
            ask("counts of a search", 200, () -> catalog.counts(words("zebra")));
            whileRecording(journals, catalog);
        }
    }

    /// A run that is recorded changes the folder and the catalog between any two questions.
    private static void whileRecording(Journals journals, H2RunCatalog catalog) throws Exception {
        var facts = SampleRun.number(999_999).done("Dear Sir");
        try (var journal = journals.create(facts.getFirst().run())) {
            journal.append(facts.subList(0, 1));
            var rest = new ArrayList<>(facts.subList(1, facts.size()));
            ask("first page of 100 while a run is recorded", 50, () -> {
                if (!rest.isEmpty()) {
                    journal.append(List.of(rest.removeFirst()));
                }
                return catalog.list(new Query("", Set.of(), 100));
            });
        }
        ask("search while a run was recorded", 200, () -> catalog.list(words("zebra")));
    }

    private void opening() throws Exception {
        var run = SampleRun.number(1_000_000 - 1).run();
        try (var journals = new Journals(home.resolveSibling("long"))) {
            try (var journal = journals.create(run)) {
                journal.append(ManyRuns.chain(run, 1_000));
            }
            long began = System.nanoTime();
            RunState.of(journals.read(run).facts());
            say("opening a run of 1,000 steps, the first time", millis(began), 100);
            ask(
                    "opening a run of 1,000 steps",
                    100,
                    () -> RunState.of(journals.read(run).facts()));
        }
    }

    private static Query words(String words) {
        return new Query(words, Set.of(), 100);
    }

    private static Query statuses(RunStatus... statuses) {
        return new Query("", Set.of(statuses), 100);
    }

    /// Says the median of some times, the first of which are left out.
    private static void ask(String what, int target, Callable<?> question) throws Exception {
        var millis = new double[TIMES];
        for (int time = -3; time < TIMES; time++) {
            long began = System.nanoTime();
            question.call();
            if (time >= 0) {
                millis[time] = millis(began);
            }
        }
        Arrays.sort(millis);
        say(what, millis[TIMES / 2], target);
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    /// @param target in milliseconds; 0 if there is none
    private static void say(String what, double millis, int target) {
        var reached = target == 0 ? "" : ",\"target\":" + target + ",\"reached\":" + (millis < target);
        System.out.printf(
                Locale.ROOT, "{\"bench\":\"history\",\"what\":\"%s\",\"millis\":%.1f%s}%n", what, millis, reached);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
