package baton.agents;

import baton.engine.AgentRunner;
import baton.engine.LiveSink;
import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import baton.engine.Tools;
import baton.run.AgentTask;
import baton.run.StepReply;
import baton.run.Transcript;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Lets agents ask the model that is meant by the name they ask for, as long as its connection may spend, and
/// counts what that costs.
public final class MeteredAgents implements AgentRunner {

    private final AgentRunner agents;
    private final ModelBook models;
    private final Purse purse;

    /// @param agents ask the model whose own name they are given
    public MeteredAgents(AgentRunner agents, ModelBook models, Purse purse) {
        this.agents = agents;
        this.models = models;
        this.purse = purse;
    }

    @Override
    public StepReply run(AgentTask task, LiveSink live) throws InterruptedException {
        return run(task, Tools.NONE, live);
    }

    @Override
    public StepReply run(AgentTask task, Tools tools, LiveSink live) throws InterruptedException {
        var meant = meant(task);
        var connection = connection(meant);
        var closed = connection.flatMap(one -> purse.closed(one, task.node().name()));
        if (closed.isPresent()) {
            return new StepReply.Failed(closed.get(), Transcript.NONE);
        }
        var reply = agents.run(task.withModel(meant), tools, live);
        return connection.map(one -> paid(one, reply)).orElse(reply);
    }

    private StepReply paid(Connection connection, StepReply reply) {
        var transcript = purse.paid(connection, reply.transcript());
        return switch (reply) {
            case StepReply.Succeeded(var output, var _) -> new StepReply.Succeeded(output, transcript);
            case StepReply.WantsTools(var said, var wishes, var _) ->
                new StepReply.WantsTools(said, wishes, transcript);
            case StepReply.Failed(var failure, var _) -> new StepReply.Failed(failure, transcript);
        };
    }

    @Override
    public int atOnce(String model) {
        return agents.atOnce(model);
    }

    /// Names that stand for one model share its turns.
    @Override
    public String meant(AgentTask task) {
        try {
            return models.resolve(task.model(), task.usual());
        } catch (UncheckedIOException _) {
            return task.model();
        }
    }

    private Optional<Connection> connection(String name) {
        try {
            return models.connection(name);
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }
}
