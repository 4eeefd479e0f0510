package baton.tools.aids;

import baton.engine.FilePlace;
import baton.engine.LiveSink;
import baton.engine.Runner;
import baton.engine.StartResult;
import baton.run.Effect;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Attempt;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.ToolTrouble;
import baton.tools.Use;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/// `run_workflow`: begins a run of another workflow and waits for what it gives. What that run asks a person
/// comes to the same place as all questions.
///
/// @param parent the run of the agent
record RunWorkflow(Flows flows, ChildRuns children, Supplier<Runner> runner, RunId parent) implements Tool {

    private static final int DEEPEST = 3;

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "run_workflow",
                "Runs another workflow to its end and gives its result. If it takes too long, call it again with the same"
                        + " input: it goes on with the same run. There is: " + flows.words() + ".",
                Schema.NOTHING
                        .mayText("workflow", "The name of the workflow; may be left out if there is one.")
                        .fields("input", "What it asks for, by name.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var named = arguments.text("workflow");
        var words = "run the workflow “" + Shown.name(named) + "”";
        try {
            if (children.depth(parent) >= DEEPEST) {
                return new Look.Refused(
                        words,
                        Effect.CHANGES,
                        "This run was begun by a run that was begun by a run: it may begin no other.");
            }
            var flow = flows.find(named);
            var with = input(arguments).byName().entrySet().stream()
                    .map(field -> Shown.line(field.getKey(), 60) + ": "
                            + Shown.line(field.getValue().asText(), 200))
                    .toList();
            return new Look.Possible(
                    "run the workflow “" + Shown.name(flow.workflow().name()) + "” (" + flow.shown() + ")"
                            + (with.isEmpty() ? "" : " with " + String.join(", ", with)),
                    Effect.CHANGES,
                    "run the workflow " + flow.shown(),
                    true);
        } catch (IOException trouble) {
            return new Look.Refused(words, Effect.CHANGES, Attempt.sentence(trouble));
        }
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> {
            var flow = flows.find(arguments.text("workflow"));
            var with = input(arguments);
            var wanted = new ChildRuns.Wanted(use.key(), what(use, flow, with), parent);
            var run = children.of(wanted, runner.get()::nameRun);
            if (runner.get().state(run).isEmpty()) {
                begin(wanted, run, flow, with);
            }
            use.live().remark("Runs “" + flow.workflow().name() + "” as " + run + ".");
            var result = result(flow, await(run, flow, use.live()));
            children.handedOver(wanted);
            return result;
        });
    }

    /// The same for all uses of this step that want the same run.
    private static String what(Use use, Flows.Flow flow, Fields with) {
        return use.user().run() + "/" + use.user().step() + "/" + flow.file() + "/" + with.byName();
    }

    private void begin(ChildRuns.Wanted wanted, RunId run, Flows.Flow flow, Fields input) throws IOException {
        var model = runner.get()
                .state(parent)
                .map(state -> state.settings().model())
                .orElse("");
        var settings = new RunSettings(0, model).from(FilePlace.of(flow.file()));
        if (runner.get().start(run, flow.workflow(), input, settings) instanceof StartResult.Refused(var why)) {
            children.forget(wanted, run);
            throw new ToolTrouble(why);
        }
    }

    /// Takes the run up if nobody is at work on it, as after a crash, and waits for its end.
    private RunState await(RunId run, Flows.Flow flow, LiveSink live) throws ToolTrouble, InterruptedException {
        if (runner.get().resume(run) instanceof StartResult.Refused(var why)) {
            throw new ToolTrouble(why);
        }
        var ended = new CompletableFuture<RunState>();
        try (var _ = runner.get().watch(run, new Awaited("“" + flow.workflow().name() + "”", live, ended))) {
            return ended.get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ToolResult result(Flows.Flow flow, RunState state) {
        var name = "“" + flow.workflow().name() + "” (run " + state.settings().number() + ")";
        return switch (state.outcome().orElseThrow()) {
            case RunOutcome.Done(var result) ->
                new ToolResult.Gave(
                        result.isEmpty()
                                ? name + " came to its end without a result."
                                : name + " gave:\n" + result.asText());
            case RunOutcome.Failed(var _, var failure) ->
                new ToolResult.Failed(
                        name + " did not come to a result. " + failure.title() + " " + failure.why(),
                        failure.details());
            case RunOutcome.Stopped(var why) -> new ToolResult.Failed(name + " was stopped. " + why, "stopped");
        };
    }

    private static Fields input(Fields arguments) {
        return arguments.get("input").orElse(Value.Nothing.NOTHING) instanceof Value.Group(var fields)
                ? fields
                : Fields.NONE;
    }
}
