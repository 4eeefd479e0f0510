package baton.cli;

import baton.engine.RunCatalog.Query;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "reviews",
        description = "Lists what runs wait for you with: reviews, questions of agents and limits, oldest first.",
        sortOptions = false)
final class ReviewsCommand implements Callable<Integer> {

    private static final Query UNFINISHED =
            new Query("", Set.of(RunStatus.RUNNING, RunStatus.PAUSED, RunStatus.NEEDS_YOU), Integer.MAX_VALUE);

    private final Context context;

    @Option(names = "--json", description = "One object a line for other programs.")
    private boolean json;

    ReviewsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var all = context.services().catalog().list(UNFINISHED).stream()
                .flatMap(this::waiting)
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
        if (json) {
            all.forEach(one -> context.voice().json(fields(one)));
        } else if (all.isEmpty()) {
            context.voice().say("Nothing waits for you.");
        } else {
            all.forEach(one -> context.voice().say(lines(one)));
        }
        return Exit.DONE;
    }

    private Stream<Waiting> waiting(RunSummary run) {
        return Waiting.of(new PastRun(context.services(), run.run()).state()).stream();
    }

    private List<String> lines(Waiting one) {
        var run = one.run();
        var number = run.settings().number();
        return List.of(
                Words.ASKS + "Run " + number + " · " + run.workflow().name()
                        + (one.who().isEmpty() ? "" : " · " + one.who()) + " · since "
                        + Words.minute(one.since(), context.surroundings().zone()),
                Dialogue.INDENT + one.words(),
                Dialogue.INDENT + "“baton review " + number + "” answers it.");
    }

    private static Fields fields(Waiting one) {
        var step = one.step();
        return Fields.of("type", "question")
                .with("kind", one.kind().key())
                .with("run", one.run().run().value())
                .with("number", Value.of(one.run().settings().number()))
                .with("workflow", one.run().workflow().name())
                .with("step", step == null ? "" : step.key().node().value())
                .with("name", one.who())
                .with("since", one.since().toString())
                .with("question", one.words());
    }
}
