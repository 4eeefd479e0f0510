package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.run.AgentTask;
import baton.run.Exchange.Told;
import baton.run.Failure;
import baton.run.Usage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A model behind a connection. Asks it for the agreed form where its server can hold it to one, and in words
/// alone where the server refuses that.
final class RemoteModel implements Talker {

    private final Connection connection;
    private final Optional<Key> key;
    private final RemoteModels models;

    RemoteModel(Connection connection, Optional<Key> key, RemoteModels models) {
        this.connection = connection;
        this.key = key;
        this.models = models;
    }

    @Override
    public boolean isPractice() {
        return false;
    }

    @Override
    public Answer answer(AgentTask task, List<Told> told, Consumer<String> live) throws InterruptedException {
        boolean inForm = !ReplyReader.isFreeText(task.asked()) && models.takesSchema(connection);
        var call = inForm ? called(new Call.InForm(task.asked()), told, live) : called(new Call.InWords(), told, live);
        if (inForm && call.refusesForm()) {
            models.takesNoSchema(connection);
            call = called(new Call.InWords(), told, live);
        }
        return answer(task, told, call);
    }

    private Call called(Call.Form form, List<Told> told, Consumer<String> live) throws InterruptedException {
        var call = new Call(connection, form, models, key);
        call.make(told, piece -> live.accept(hidden(piece)));
        if (Thread.interrupted()) {
            throw new InterruptedException("the call of " + connection.name() + " was cut off");
        }
        return call;
    }

    private Answer answer(AgentTask task, List<Told> told, Call call) {
        var said = hidden(call.said());
        var service = new Service(connection, key.isPresent());
        var usage = Tokens.used(call.reply(), told, service);
        return call.outcome()
                .or(() -> Tokens.dropped(call.reply(), told, connection.kind()))
                .<Answer>map(trouble -> new Answer.Broke(
                        hidden(new Faults(task.node().name(), service).of(trouble)),
                        said,
                        call.anything() ? usage : Usage.NONE))
                .orElseGet(() -> new Answer.Said(said, usage));
    }

    private String hidden(String text) {
        return key.map(secret -> secret.hiddenIn(text)).orElse(text);
    }

    private Failure hidden(Failure failure) {
        return new Failure(
                failure.kind(),
                Key.hideQuoted(hidden(failure.title())),
                Key.hideQuoted(hidden(failure.why())),
                Key.hideQuoted(hidden(failure.details())),
                failure.retryAfter());
    }
}
