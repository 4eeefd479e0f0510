package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.workflow.Contract;
import java.util.Optional;

/// One call of a model, made once.
final class Call {

    private final Connection connection;
    private final Manner manner;
    private final Prompt prompt;
    private final Contract asked;
    private final Course course = new Course();
    private final Reply reply;

    Call(Connection connection, Manner manner, Prompt prompt, Contract asked, Ear ear) {
        this.connection = connection;
        this.manner = manner.around(prompt, connection.kind());
        this.prompt = prompt;
        this.asked = asked;
        reply = new Reply(connection.kind(), course, ear);
    }

    /// Calls and waits for the end of the answer, or for an interrupt, which stays set.
    Call make(RemoteModels models, Optional<Key> key) {
        var kind = connection.kind();
        var wire = new Wire(models, connection, key, Bodies.beforeSending(kind, Requests.listed(kind, prompt)), course);
        try {
            boolean strict = manner.form() == Form.SCHEMA && ContractSchema.isClosed(asked);
            var model = models.model(connection, manner, strict, Tokens.room(prompt));
            Switchboard.over(wire, () -> model.chat(Requests.of(connection, manner, prompt, asked), reply));
        } catch (RuntimeException e) {
            course.note(new Trouble.Garbled(e.getClass().getSimpleName()));
        }
        return this;
    }

    Reply reply() {
        return reply;
    }

    /// Whether the server took the call.
    boolean anything() {
        return course.isAnswered();
    }

    /// What went wrong, if something did.
    Optional<Trouble> outcome() {
        return refused()
                .filter(refused -> prompt.mayUseTools() && Refusals.isAboutTools(refused))
                .<Trouble>map(refused -> new Trouble.NoTools(prompt.tools().size(), refused))
                .or(course::trouble)
                .or(this::flaw);
    }

    private Optional<Trouble> flaw() {
        if (course.isForeign()) {
            return Optional.of(new Trouble.Garbled("nothing in the answer is of the form that models speak"));
        }
        if (reply.isDeclined()) {
            return Optional.of(new Trouble.Declined(reply.refusal()));
        }
        if (!course.isOver()) {
            return Optional.of(new Trouble.BrokeOff("the answer has no end"));
        }
        if (reply.isCutShort()) {
            return Optional.of(new Trouble.CutShort());
        }
        return reply.isBlank() ? Optional.of(new Trouble.Empty()) : Optional.empty();
    }

    /// How to try once more, if the server refused only the manner in which it was asked.
    Optional<Manner> otherwise() {
        return refused()
                .filter(refused -> !prompt.mayUseTools() || !Refusals.isAboutTools(refused))
                .flatMap(refused -> manner.after(refused, connection.kind()));
    }

    private Optional<Trouble.Refused> refused() {
        return course.trouble().filter(Trouble.Refused.class::isInstance).map(Trouble.Refused.class::cast);
    }
}
