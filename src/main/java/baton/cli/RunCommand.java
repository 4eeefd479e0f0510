package baton.cli;

import baton.engine.ModelBook;
import baton.engine.StartResult;
import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowFile;
import baton.files.WorkflowJson;
import baton.run.RunId;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "run", description = "Runs a workflow.", sortOptions = false)
final class RunCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The workflow, a file that ends in .baton.")
    private @Nullable String file;

    @Option(names = "--example", hidden = true, paramLabel = "NAME", description = "One that comes with Baton.")
    private @Nullable String example;

    @Option(
            names = {"-i", "--input"},
            paramLabel = "name=value",
            description = "What the start asks for; name=@file takes the text of a file, name=@- what is piped in.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--sample", description = "Take the workflow's own sample for every input that is not given.")
    private boolean sample;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "The model for agents that name none: practice, or one of “baton models”.")
    private @Nullable String model;

    @Mixin
    private final FollowOptions options = new FollowOptions();

    RunCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        var workflow = workflow();
        requireRunnable(workflow);
        var input = new Inputs(workflow.asks(), context.surroundings().in())
                .read(inputs, sample || example != null ? Inputs.Samples.USED : Inputs.Samples.NOT_USED);
        var services = context.services();
        var chosen = model == null ? services.models().usual() : known(services.models(), model);
        var run = started(services.runner().start(workflow, input, chosen));
        int number = services.runner()
                .state(run)
                .map(state -> state.settings().number())
                .orElse(0);
        return options.follow(context, run, number, 0);
    }

    private Workflow workflow() {
        try {
            if (example != null) {
                return example(example);
            }
            if (file == null) {
                throw new CliProblem("Which workflow?", "Name its file: baton run FILE");
            }
            return new WorkflowFile(context.home()).read(Context.path(file)).workflow();
        } catch (UnreadableWorkflowException e) {
            throw new CliProblem(e.title(), e.why(), e.action());
        }
    }

    private static Workflow example(String name) throws UnreadableWorkflowException {
        try (var in = RunCommand.class.getResourceAsStream("/baton/workflows/" + name + ".baton")) {
            if (in == null) {
                throw new CliProblem("Baton comes with no example “" + name + "”.");
            }
            return WorkflowJson.read(in.readAllBytes(), name).workflow();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the program
        }
    }

    private void requireRunnable(Workflow workflow) {
        var stoppers = Validator.stoppers(workflow);
        if (stoppers.isEmpty()) {
            return;
        }
        var first = stoppers.getFirst();
        var lines = new ArrayList<String>();
        lines.add("“" + workflow.name() + "” cannot run yet. " + first.title());
        lines.add(first.why());
        if (stoppers.size() > 1) {
            lines.add("“baton check” tells all " + stoppers.size() + " things that are to be put right.");
        }
        throw new CliProblem(lines.toArray(String[]::new));
    }

    private static String known(ModelBook models, String name) {
        if (name.equals(ModelBook.PRACTICE)
                || name.startsWith(ModelBook.PRACTICE + ":")
                || models.connection(name).isPresent()) {
            return name;
        }
        throw unknown(models, name);
    }

    static CliProblem unknown(ModelBook models, String name) {
        var known = Stream.concat(
                        Stream.of(ModelBook.PRACTICE),
                        models.connections().stream().map(ModelBook.Connection::name))
                .collect(Collectors.joining(", "));
        return new CliProblem(
                "There is no model “" + name + "”.", "Known are: " + known + ". “baton models add” adds another.");
    }

    private static RunId started(StartResult result) {
        return switch (result) {
            case StartResult.Started(var run) -> run;
            case StartResult.Refused(var why) -> throw new CliProblem(why);
        };
    }
}
