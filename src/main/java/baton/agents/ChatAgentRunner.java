package baton.agents;

import baton.engine.AgentRunner;
import baton.engine.LiveSink;
import baton.engine.ModelBook;
import baton.engine.Tools;
import baton.run.AgentTask;
import baton.run.StepReply;
import baton.run.Transcript;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;

/// Lets a model do the part of an agent: finds the one that the task names, tells it the task, and takes from
/// its reply what was agreed. Interrupting the thread that runs a step cuts the model's connection.
public final class ChatAgentRunner implements AgentRunner {

    private final ModelBook models;
    private final RemoteModels remote;
    private final PracticeModel practice;
    private final InstantSource clock;

    /// @param models  the connections, by name
    /// @param secrets where their keys are
    /// @param till    where calls are paid, each by the connection that was asked
    public ChatAgentRunner(ModelBook models, Secrets secrets, PracticeModel practice, InstantSource clock, Till till) {
        this.models = models;
        this.practice = practice;
        this.clock = clock;
        remote = new RemoteModels(secrets, clock, till);
    }

    ChatAgentRunner(ModelBook models, Secrets secrets, PracticeModel practice, InstantSource clock) {
        this(models, secrets, practice, clock, Till.FREE);
    }

    @Override
    public StepReply run(AgentTask task, LiveSink live) throws InterruptedException {
        return run(task, Tools.NONE, live);
    }

    @Override
    public StepReply run(AgentTask task, Tools tools, LiveSink live) throws InterruptedException {
        var talker = talker(task.model());
        return talker.isPresent()
                ? new Conversation(task, tools, talker.get(), new Rounds(live, clock), this::talker).hold()
                : new StepReply.Failed(Faults.noSuchModel(task.node().name(), task.model()), Transcript.NONE);
    }

    @Override
    public int atOnce(String model) {
        return connection(model).map(ModelBook.Connection::atOnce).orElse(Integer.MAX_VALUE);
    }

    /// An alias may stand for practice too.
    private Optional<Talker> talker(String asked) {
        return practice(asked)
                .or(() -> connection(asked).map(remote::of))
                .or(() -> asked.isBlank() ? Optional.empty() : practice(resolved(asked)));
    }

    private Optional<Talker> practice(String model) {
        return PracticeMood.ofModel(model).map(practice::in);
    }

    private String resolved(String asked) {
        try {
            return models.resolve(asked);
        } catch (UncheckedIOException _) {
            return asked;
        }
    }

    private Optional<ModelBook.Connection> connection(String name) {
        try {
            return models.connection(name);
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }
}
