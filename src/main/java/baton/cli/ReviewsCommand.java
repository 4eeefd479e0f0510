package baton.cli;

import baton.engine.RunCatalog.Query;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.run.StepState;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /// @return [Exit#BAD_INPUT] if one of the runs cannot be read; the others are listed all the same
    @Override
    public Integer call() {
        var unread = new ArrayList<String>();
        var all = context.services().catalog().list(UNFINISHED).stream()
                .flatMap(run -> waiting(run, unread))
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
        if (json) {
            all.forEach(one -> context.voice().json(fields(one)));
        } else if (all.isEmpty() && unread.isEmpty()) {
            context.voice().say("Nothing waits for you.");
        } else {
            all.forEach(one -> context.voice().say(lines(one)));
        }
        unread.forEach(context.voice()::tell);
        return unread.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
    }

    /// Nobody answers here what a run from another computer asked there.
    private Stream<Waiting> waiting(RunSummary run, List<String> unread) {
        try {
            var past = new PastRun(context.services(), run.run());
            return past.isFromElsewhere() ? Stream.of() : Waiting.of(past.state()).stream();
        } catch (CliProblem damaged) {
            unread.add("Run " + run.number() + " cannot be listed. " + String.join(" ", damaged.lines()));
            return Stream.of();
        }
    }

    private List<String> lines(Waiting one) {
        var run = one.run();
        var number = run.settings().number();
        return List.of(
                Words.ASKS + "Run " + number + " · " + run.workflow().name()
                        + (one.who().isEmpty() ? "" : " · " + one.who()) + " · since "
                        + Words.minute(one.since(), context.surroundings().zone())
                        + one.due()
                                .map(due -> " · " + Words.until(due, context.surroundings()))
                                .orElse(""),
                Dialogue.INDENT + one.words(),
                Dialogue.INDENT + "“baton review " + number + "” answers it.");
    }

    private static Fields fields(Waiting one) {
        var step = one.step();
        var fields = fields(one, step);
        return one.due()
                .map(due -> fields.with("until", due.at().toString())
                        .with("then", due.then().key()))
                .orElse(fields);
    }

    private static Fields fields(Waiting one, @Nullable StepState step) {
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
