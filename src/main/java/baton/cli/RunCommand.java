package baton.cli;

import baton.engine.FilePlace;
import baton.engine.ModelBook;
import baton.engine.ReadyCheck;
import baton.files.SamplesFile;
import baton.run.RunSettings;
import baton.run.Samples;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Option(
            names = "--rehearse",
            description = "Nothing outside is changed: tools that would do so only say what they would have done.")
    private boolean rehearse;

    @Option(
            names = "--use-samples",
            description = "Agents that have a sample, on this computer or in the file, give it and are not asked.")
    private boolean useSamples;

    @Mixin
    private final FollowOptions options = new FollowOptions();

    RunCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        var workflow = workflow();
        Drawn.requireRunnable(workflow);
        var input = new Inputs(workflow.asks(), context.surroundings().in())
                .read(inputs, sample || example != null ? Inputs.Samples.USED : Inputs.Samples.NOT_USED);
        var services = context.services();
        var chosen = model == null ? services.models().usual() : known(services.models(), model);
        var settings = settings(workflow, chosen);
        var asked = Samples.unasked(workflow, settings.samples().keySet(), ModelBook.PRACTICE);
        if (!ReadyCheck.isPracticeAlone(asked, chosen)) {
            new LockedKeys(context).open();
        }
        return options.followNew(context, services.runner().start(workflow, input, settings));
    }

    private RunSettings settings(Workflow workflow, String chosen) {
        var settings = new RunSettings(0, chosen).from(file == null ? "" : FilePlace.of(Path.of(file)));
        var all = useSamples ? settings.withSamples(samples(workflow, settings.place())) : settings;
        return rehearse ? all.rehearsed() : all;
    }

    private Map<NodeId, Fields> samples(Workflow workflow, String place) {
        try {
            var all = new HashMap<>(Samples.in(workflow));
            all.putAll(place.isEmpty() ? Map.of() : new SamplesFile(context.home()).read(place));
            return all;
        } catch (IOException _) {
            throw new CliProblem("The samples of this workflow cannot be read.", "Run it without --use-samples.");
        }
    }

    private Workflow workflow() {
        if (example != null) {
            return Drawn.example(example);
        }
        if (file == null) {
            throw new CliProblem("Which workflow?", "Name its file: baton run FILE");
        }
        return Drawn.in(file, context.home());
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
}
