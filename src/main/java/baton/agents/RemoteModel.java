package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.run.AgentTask;
import baton.run.Failure;
import baton.run.ToolCall;
import baton.run.Usage;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import java.util.Optional;

/// A model behind a connection. Asks it in the best manner that its server takes, and remembers which that is.
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
    public Optional<Failure> closed(String agent) {
        return models.till().closed(connection, agent);
    }

    @Override
    public Answer answer(AgentTask task, Prompt prompt, Ear ear) throws InterruptedException {
        boolean free = ReplyReader.isFreeText(task.asked());
        var known = models.manner(connection, prompt.mayUseTools());
        var manner = free ? known.in(Form.WORDS) : known;
        var call = called(manner, task, prompt, ear);
        for (var next = call.otherwise(); next.isPresent(); next = call.otherwise()) {
            manner = next.get();
            call = called(manner, task, prompt, ear);
        }
        if (call.anything()) {
            models.takes(connection, prompt.mayUseTools(), free ? manner.in(known.form()) : manner);
        }
        return answer(task, prompt, call);
    }

    private Call called(Manner manner, AgentTask task, Prompt prompt, Ear ear) throws InterruptedException {
        var call = new Call(connection, manner, prompt, task.asked(), ear.through(this::hidden)).make(models, key);
        if (Thread.interrupted()) {
            throw new InterruptedException("the call of " + connection.name() + " was cut off");
        }
        return call;
    }

    private Answer answer(AgentTask task, Prompt prompt, Call call) {
        var service = new Service(connection, key.isPresent());
        var reply = call.reply();
        var thought = hidden(reply.thought());
        boolean unaltered = thought.equals(reply.thought());
        var heard = new Heard(
                hidden(reply.text()),
                thought,
                hidden(reply.wanted(connection.kind(), prompt.uses(), unaltered)),
                call.anything() ? models.till().paid(connection, Tokens.used(reply, prompt, service)) : Usage.NONE);
        return call.outcome()
                .or(() -> Tokens.dropped(reply, prompt, connection.kind()))
                .<Answer>map(trouble ->
                        new Answer.Broke(hidden(new Faults(task.node().name(), service).of(trouble)), heard))
                .orElseGet(() -> new Answer.Said(heard));
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

    private List<Heard.Wanted> hidden(List<Heard.Wanted> wanted) {
        return wanted.stream()
                .map(one -> new Heard.Wanted(
                        new ToolCall(
                                one.call().id(),
                                hidden(one.call().tool()),
                                hidden(one.call().arguments())),
                        one.readable()))
                .toList();
    }

    private Fields hidden(Fields fields) {
        var changed = Fields.NONE;
        for (var field : fields.byName().entrySet()) {
            changed = changed.with(hidden(field.getKey()), hidden(field.getValue()));
        }
        return changed;
    }

    private Value hidden(Value value) {
        return switch (value) {
            case Value.Text(var text) -> Value.of(hidden(text));
            case Value.Items(var items) ->
                new Value.Items(items.stream().map(this::hidden).toList());
            case Value.Group(var fields) -> new Value.Group(hidden(fields));
            case Value.Number _, Value.YesNo _, Value.Nothing _ -> value;
        };
    }
}
