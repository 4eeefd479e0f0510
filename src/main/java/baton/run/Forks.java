package baton.run;

import baton.workflow.Contract;
import baton.workflow.ContractFit;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import baton.workflow.Words;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the first facts of a forked run.
///
/// The recorded facts are told again, in their order, to a state of the new run; what does not belong there any
/// more is left out. So what is taken over is always something that could have happened so.
public final class Forks {

    /// What becomes of the wish to fork.
    public sealed interface Forked {

        /// The new run begins with these facts.
        record Begun(List<Recorded> facts) implements Forked {
            public Begun {
                facts = List.copyOf(facts);
            }
        }

        /// It cannot be made; `why` is a sentence.
        record Refused(String why) implements Forked {}
    }

    private static final Words WORDS = Words.of("baton.run.words");

    private final List<Recorded> recorded;
    private final Fork fork;
    private final RunId run;
    private final Instant now;
    private final RunEvent.RunStarted started;
    private final TakeOver takeOver;

    private Forks(List<Recorded> recorded, Fork fork, RunId run, RunSettings settings, Instant now) {
        this.recorded = recorded;
        this.fork = fork;
        this.run = run;
        this.now = now;
        var before = (RunEvent.RunStarted) recorded.getFirst().event();
        this.started = begun(before, fork.change(), settings);
        this.takeOver = new TakeOver(recorded, before.workflow(), started.workflow(), fork);
    }

    /// The facts with which the run `run` begins. All of them happen `now`.
    ///
    /// @param recorded the facts of the run that is forked, not empty
    /// @param number   the number of the new run
    public static Forked of(List<Recorded> recorded, Fork fork, RunId run, int number, Instant now) {
        var first = recorded.getFirst();
        var original = ((RunEvent.RunStarted) first.event()).settings();
        var origin = new RunSettings.Origin(first.run(), original.number(), recorded.size());
        var again = fork.from() instanceof Fork.From.Step(var step) ? step.node() : null;
        var settings = original.withNumber(number).withOrigin(origin).asking(again, workflow(recorded, fork));
        return new Forks(recorded, fork, run, settings, now).make();
    }

    private static Workflow workflow(List<Recorded> recorded, Fork fork) {
        return fork.change() instanceof Fork.Change.Edited(var workflow)
                ? workflow
                : ((RunEvent.RunStarted) recorded.getFirst().event()).workflow();
    }

    private static RunEvent.RunStarted begun(RunEvent.RunStarted before, Fork.Change change, RunSettings settings) {
        return switch (change) {
            case Fork.Change.Input(var input) -> new RunEvent.RunStarted(before.workflow(), input, settings);
            case Fork.Change.Edited(var workflow) ->
                new RunEvent.RunStarted(workflow, fitting(before.input(), workflow), settings);
            case Fork.Change.Output _, Fork.Change.Nothing _ ->
                new RunEvent.RunStarted(before.workflow(), before.input(), settings);
        };
    }

    /// What the changed workflow asks for, as far as it was given.
    private static Fields fitting(Fields input, Workflow workflow) {
        return input.and(ContractFit.of(new Contract(workflow.asks()), input).fields());
    }

    private Forked make() {
        if (!takeOver.isReached()) {
            return new Forked.Refused(WORDS.text("fork.not-reached"));
        }
        var begun = begin(recorded.size());
        var all = retold(begun, Set.of());
        // What was still under way there never began here.
        var open = RunState.of(all.facts())
                .steps()
                .filter(step -> step.status() == StepStatus.WORKING)
                .flatMap(step -> Stream.ofNullable(all.asked().get(step.key())))
                .collect(Collectors.toSet());
        var kept = retold(begun, open).facts().size();
        var facts = cutOff(retold(begin(kept), open).facts());
        return fork.change() instanceof Fork.Change.Output(var output)
                ? pretended(facts, output)
                : new Forked.Begun(facts);
    }

    private RunEvent.RunStarted begin(long facts) {
        var settings = started.settings();
        var origin = settings.origin();
        return new RunEvent.RunStarted(
                started.workflow(),
                started.input(),
                origin == null
                        ? settings
                        : settings.withOrigin(new RunSettings.Origin(origin.run(), origin.number(), facts)));
    }

    /// What was taken over.
    ///
    /// @param asked for each turn, the number that the last fact with which its model was asked had there
    private record Retold(List<Recorded> facts, Map<StepKey, Long> asked) {}

    /// @param open the numbers of facts that are left out
    private Retold retold(RunEvent.RunStarted begun, Set<Long> open) {
        var facts = new ArrayList<Recorded>();
        var asked = new HashMap<StepKey, Long>();
        facts.add(new Recorded(run, 1, now, begun));
        var state = RunState.of(facts);
        for (var old : recorded.subList(1, recorded.size())) {
            if (open.contains(old.seq()) || !takeOver.takes(old, state)) {
                continue;
            }
            if (old.event() instanceof RunEvent.StepStarted || old.event() instanceof RunEvent.StepContinued) {
                asked.put(((RunEvent.OfStep) old.event()).step(), old.seq());
            }
            var fact = new Recorded(run, state.seq() + 1, now, old.event());
            state = state.evolve(fact);
            facts.add(fact);
        }
        return new Retold(facts, asked);
    }

    /// Nobody knows here how far a tool came that was at work there: it is done again only if that harms
    /// nobody.
    private List<Recorded> cutOff(List<Recorded> facts) {
        var all = new ArrayList<>(facts);
        var state = RunState.of(facts);
        state.steps()
                .filter(step -> step.status() == StepStatus.USING_TOOL)
                .flatMap(step -> step.tools().atWork().stream()
                        .sorted()
                        .map(use -> new RunEvent.ToolInterrupted(step.key(), use)))
                .forEach(cut -> all.add(new Recorded(run, all.size() + 1L, now, cut)));
        return all;
    }

    private Forked pretended(List<Recorded> facts, Fields output) {
        var state = RunState.of(facts);
        var step = fork.from() instanceof Fork.From.Step(var key) ? key : null;
        if (step == null || !isReadyAgent(state, step)) {
            return new Forked.Refused(WORDS.text("fork.not-changed"));
        }
        var fit = Agreed.answer(state, step, output);
        if (!fit.isGood()) {
            return new Forked.Refused(WORDS.text("fork.not-yet", fit.shown()));
        }
        var all = new ArrayList<>(facts);
        all.add(new Recorded(run, state.seq() + 1, now, new RunEvent.StepPretended(step, fit.fields())));
        return new Forked.Begun(all);
    }

    private static boolean isReadyAgent(RunState state, StepKey key) {
        return state.workflow()
                        .node(key.node())
                        .filter(node -> node.type() instanceof NodeType.Agent)
                        .isPresent()
                && state.step(key.node())
                        .filter(turn -> turn.key().equals(key) && turn.status() == StepStatus.READY)
                        .isPresent();
    }
}
