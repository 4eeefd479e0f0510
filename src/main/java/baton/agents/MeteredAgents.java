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

/// Lets agents ask the model that is meant by the name they ask for, as long as its connection may spend.
public final class MeteredAgents implements AgentRunner {

    private final AgentRunner agents;
    private final ModelBook models;
    private final Till till;

    /// @param agents ask the model whose own name they are given
    public MeteredAgents(AgentRunner agents, ModelBook models, Till till) {
        this.agents = agents;
        this.models = models;
        this.till = till;
    }

    @Override
    public StepReply run(AgentTask task, LiveSink live) throws InterruptedException {
        return run(task, Tools.NONE, live);
    }

    @Override
    public StepReply run(AgentTask task, Tools tools, LiveSink live) throws InterruptedException {
        var meant = meant(task);
        var connection = connection(meant);
        var closed = connection.flatMap(one -> till.closed(one, task.node().name()));
        if (closed.isPresent()) {
            return new StepReply.Failed(closed.get(), Transcript.NONE);
        }
        return agents.run(task.withModel(meant), tools, live);
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
