package baton.cli;

import baton.engine.RunCatalog;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "runs", description = "Lists the runs, latest first.", sortOptions = false)
final class RunsCommand implements Callable<Integer> {

    private static final int LONGEST_NAME = 30;

    private final Context context;

    @Option(names = "--json", description = "One object a line for other programs.")
    private boolean json;

    RunsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var runs = context.services().catalog().list(RunCatalog.Query.ALL);
        var pinned = pinned();
        if (json) {
            runs.forEach(run ->
                    context.voice().json(fields(run).with("pinned", new Value.YesNo(pinned.contains(run.run())))));
        } else if (runs.isEmpty()) {
            context.voice().say("There are no runs yet. “baton run FILE” starts one.");
        } else {
            context.voice()
                    .say(table(runs.stream().map(run -> line(run, pinned)).toList()));
        }
        return Exit.DONE;
    }

    /// A run as it is shown in a line: one that nobody works at any more says so.
    private record Line(RunSummary run, String status) {}

    private Set<RunId> pinned() {
        try {
            return context.services().archive().pinned();
        } catch (IOException e) {
            throw RunFinder.unreadable(e);
        }
    }

    private Line line(RunSummary run, Set<RunId> pinned) {
        var cutOff = run.status() == RunStatus.RUNNING && !isHeld(run);
        return new Line(
                run, (cutOff ? "cut off" : Words.of(run.status())) + (pinned.contains(run.run()) ? ", pinned" : ""));
    }

    private boolean isHeld(RunSummary run) {
        try {
            return context.services().log().isHeld(run.run());
        } catch (IOException e) {
            throw RunFinder.unreadable(e);
        }
    }

    private List<String> table(List<Line> lines) {
        int number = widest(lines, line -> String.valueOf(line.run().number()));
        int status = widest(lines, Line::status);
        int name = widest(lines, line -> name(line.run()));
        return lines.stream().map(line -> row(line, number, status, name)).toList();
    }

    private String row(Line line, int number, int status, int name) {
        var run = line.run();
        return "%s%s  %s  %s  %s  %s"
                .formatted(
                        Words.mark(run.status()),
                        filled(String.valueOf(run.number()), number),
                        filled(line.status(), status),
                        filled(name(run), name),
                        Words.minute(run.began(), context.surroundings().zone()),
                        (run.rehearsal() ? "Rehearsal · " : "") + run.about())
                .stripTrailing();
    }

    private static String name(RunSummary run) {
        var name = run.workflow();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    private static int widest(List<Line> lines, Function<Line, String> column) {
        return lines.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String filled(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static Fields fields(RunSummary run) {
        var cost = run.usage().cost();
        return Fields.of("type", "run")
                .with("run", run.run().value())
                .with("number", Value.of(run.number()))
                .with("workflow", run.workflow())
                .with("model", run.model())
                .with("status", key(run.status()))
                .with("began", run.began().toString())
                .with("latest", run.latest().toString())
                .with("stepsDone", Value.of(run.stepsDone()))
                .with("steps", Value.of(run.steps()))
                .with("tokens", Value.of(run.usage().tokens()))
                .with("cost", cost == null ? Value.Nothing.NOTHING : new Value.Number(cost))
                .with("headline", run.headline())
                .with("about", run.about())
                .with("rehearsal", new Value.YesNo(run.rehearsal()));
    }

    private static String key(RunStatus status) {
        return switch (status) {
            case RUNNING -> "running";
            case PAUSED -> "paused";
            case NEEDS_YOU -> "needsYou";
            case DONE -> "done";
            case FAILED -> "failed";
            case STOPPED -> "stopped";
        };
    }
}
