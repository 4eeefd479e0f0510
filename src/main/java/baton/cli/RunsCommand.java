package baton.cli;

import baton.engine.RunCatalog;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import java.util.concurrent.Callable;
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
        if (json) {
            runs.forEach(run -> context.voice().json(fields(run)));
        } else if (runs.isEmpty()) {
            context.voice().say("There are no runs yet. “baton run FILE” starts one.");
        } else {
            context.voice().say(table(runs));
        }
        return Exit.DONE;
    }

    private List<String> table(List<RunSummary> runs) {
        int number =
                widest(runs.stream().map(run -> String.valueOf(run.number())).toList());
        int status = widest(runs.stream().map(run -> Words.of(run.status())).toList());
        int name = widest(runs.stream().map(RunsCommand::name).toList());
        return runs.stream()
                .map(run -> "%s%s  %s  %s  %s  %s"
                        .formatted(
                                Words.mark(run.status()),
                                filled(String.valueOf(run.number()), number),
                                filled(Words.of(run.status()), status),
                                filled(name(run), name),
                                Words.minute(run.began(), context.surroundings().zone()),
                                run.about())
                        .stripTrailing())
                .toList();
    }

    private static String name(RunSummary run) {
        var name = run.workflow();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
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
                .with("about", run.about());
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
