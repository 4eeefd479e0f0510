package baton.engine;

import baton.run.Replies;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepKey;
import baton.run.Tasks;
import baton.run.ToolAnswer;
import baton.run.ToolCall;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import baton.workflow.NodeType;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the errands that facts call for, and keeps what a person allowed for good. Shared by all runs of one
/// runner.
final class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final AgentRunner agents;
    private final Toolbox toolbox;
    private final Timers timers;
    private final Turns turns = new Turns();

    Errands(AgentRunner agents, Toolbox toolbox, Timers timers) {
        this.agents = agents;
        this.toolbox = toolbox;
        this.timers = timers;
    }

    /// The errand that `start` stands for; nothing if `state` does not wait for it any more.
    Optional<Errand> of(RunState state, Batch.Start start) {
        return switch (start) {
            case Batch.Start.Ask(var step, var attempt) ->
                Replies.isAwaited(state, step, attempt) ? Optional.of(ask(state, start)) : Optional.empty();
            case Batch.Start.Use(var step, var number) ->
                Replies.isAwaitedUse(state, step, number) ? use(state, start, number) : Optional.empty();
        };
    }

    private Errand ask(RunState state, Batch.Start start) {
        var task = Tasks.of(state, start.step().node(), attempt(state, start));
        var model = agents.meant(task);
        var tools = user(state, start).filter(user -> user.agent().hasTools());
        return new Ask(
                task,
                agents,
                tools.<Tools>map(StepTools::new).orElse(Tools.NONE),
                turns.of(model, agents.atOnce(model)));
    }

    private Optional<Errand> use(RunState state, Batch.Start start, int number) {
        var step = state.step(start.step().node()).orElseThrow();
        return user(state, start)
                .map(user -> new UseTool(
                        toolbox,
                        user,
                        step.tools().wish(number),
                        number,
                        step.attempt(),
                        user.agent().limits().timeoutOrUsual(),
                        timers,
                        timers.now()));
    }

    private static int attempt(RunState state, Batch.Start start) {
        return state.step(start.step().node()).orElseThrow().attempt();
    }

    private static Optional<Toolbox.User> user(RunState state, Batch.Start start) {
        return user(state, start.step());
    }

    private static Optional<Toolbox.User> user(RunState state, StepKey step) {
        var node = state.workflow().node(step.node()).orElseThrow();
        return node.type() instanceof NodeType.Agent agent
                ? Optional.of(new Toolbox.User(
                        state.run(),
                        step,
                        agent,
                        node.name(),
                        state.workflow().name(),
                        state.settings().place(),
                        state.settings().rehearsal()))
                : Optional.empty();
    }

    /// Keeps what a person says for good, once it is on record.
    ///
    /// @param asked the state in which they were asked
    void remember(RunState asked, Signal signal) {
        if (!(signal instanceof Signal.AnswerTool(var step, var _, var answer)) || !isForGood(answer)) {
            return;
        }
        var wish = asked.step(step.node()).orElseThrow().tools().wish();
        user(asked, step)
                .ifPresent(user ->
                        Thread.startVirtualThread(() -> remember(user, wish, answer instanceof ToolAnswer.Allow)));
    }

    private static boolean isForGood(ToolAnswer answer) {
        return switch (answer) {
            case ToolAnswer.Allow(var reach) -> reach == ToolAnswer.Reach.ALWAYS;
            case ToolAnswer.Deny(var always) -> always;
            case ToolAnswer.Say _, ToolAnswer.DoIt _, ToolAnswer.Stop _ -> false;
        };
    }

    private void remember(Toolbox.User user, ToolWish wish, boolean allowed) {
        try {
            toolbox.remember(user, wish, allowed);
        } catch (RuntimeException unkept) {
            LOG.warn("what was said about a tool of “{}” could not be kept", user.name(), unkept);
        }
    }

    /// The tools of one step.
    private final class StepTools implements Tools {

        private final Toolbox.User user;

        private StepTools(Toolbox.User user) {
            this.user = user;
        }

        @Override
        public List<ToolSpec> specs() {
            return toolbox.specs(user);
        }

        @Override
        public ToolWish look(ToolCall call) {
            return toolbox.look(user, call);
        }
    }
}
