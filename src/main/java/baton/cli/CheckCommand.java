package baton.cli;

import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowFile;
import baton.workflow.Problem;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Says what is wrong with workflows, without running them.", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Workflows, files that end in .baton.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--models", description = "Also look whether the models are there that the agents need.")
    private boolean models;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "With --models: the model for agents that name none; the usual one if not said.")
    private @Nullable String model;

    CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var reader = new WorkflowFile(context.home());
        return files.stream().mapToInt(file -> check(reader, file)).max().orElse(Exit.DONE);
    }

    private int check(WorkflowFile reader, String file) {
        try {
            var opened = reader.read(Context.path(file));
            var problems = Validator.check(opened.workflow());
            context.voice().say(head(file, opened.workflow().name(), problems));
            problems.forEach(problem -> context.voice()
                    .say("  " + (problem.stopsRun() ? Words.OVER : Words.ASKS) + problem.title() + " "
                            + problem.why()));
            var stops = problems.stream().anyMatch(Problem::stopsRun);
            return (models && stopsByModels(opened.workflow())) || stops ? Exit.BAD_INPUT : Exit.DONE;
        } catch (UnreadableWorkflowException e) {
            List.of(e.title(), e.why(), e.action()).forEach(context.voice()::tell);
            return Exit.BAD_INPUT;
        }
    }

    /// Says what keeps agents from their models; whether that stops a run.
    private boolean stopsByModels(Workflow workflow) {
        var services = context.services();
        new LockedKeys(context).open();
        var report = services.ready()
                .look(workflow, model == null ? services.models().usual() : model);
        report.findings()
                .forEach(found -> context.voice()
                        .say("  " + (found.stopsRun() ? Words.OVER : Words.ASKS) + found.title() + " " + found.why()));
        if (report.findings().isEmpty()) {
            context.voice().say("  " + Words.DONE + "Its models are ready.");
        }
        if (!report.cost().isEmpty()) {
            context.voice().say("  " + report.cost());
        }
        return report.stopsRun();
    }

    private static String head(String file, String name, List<Problem> problems) {
        var what = file + " · " + name + " · ";
        long stoppers = problems.stream().filter(Problem::stopsRun).count();
        if (stoppers > 0) {
            return Words.OVER + what + (stoppers == 1 ? "one thing stops" : stoppers + " things stop")
                    + " it from running:";
        }
        return problems.isEmpty()
                ? Words.DONE + what + "nothing to put right"
                : Words.DONE + what + "it runs, but perhaps not as it was meant:";
    }
}
