package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.run.Exchange.Told;
import baton.workflow.Contract;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One call of a model, made once.
final class Call {

    /// How the reply is asked for.
    sealed interface Form {}

    /// The server holds the model to the contract.
    record InForm(Contract contract) implements Form {}

    /// Only the prompt says how to answer.
    record InWords() implements Form {}

    private final Connection connection;
    private final Form form;
    private final Course course = new Course();
    private final Reply reply = new Reply(course);
    private final Wire wire;

    Call(Connection connection, Form form, RemoteModels models, Optional<Key> key) {
        this.connection = connection;
        this.form = form;
        wire = new Wire(models, key, ChatModels.beforeSending(connection.kind()), course);
    }

    /// Calls and waits for the end of the answer, or for an interrupt, which stays set.
    void make(List<Told> told, Consumer<String> live) {
        reply.goesTo(live);
        var request =
                ChatRequest.builder().messages(told.stream().map(Call::message).toList());
        if (form instanceof InForm(var contract)) {
            request.responseFormat(ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(JsonSchema.builder()
                            .name("answer")
                            .rootElement(JsonRawSchema.from(ContractSchema.of(contract)))
                            .build())
                    .build());
        }
        try {
            ChatModels.of(connection, form, wire, Tokens.room(told)).chat(request.build(), reply);
        } catch (RuntimeException e) {
            course.note(new Trouble.Garbled(e.getClass().getSimpleName()));
        }
    }

    private static ChatMessage message(Told told) {
        return switch (told.speaker()) {
            case RULES -> SystemMessage.from(told.text());
            case TASK -> UserMessage.from(told.text());
            case AGENT -> AiMessage.from(told.text());
            case TOOL -> UserMessage.from(told.text());
        };
    }

    String said() {
        return reply.text();
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
        return course.trouble().or(this::flaw);
    }

    private Optional<Trouble> flaw() {
        if (course.isForeign()) {
            return Optional.of(new Trouble.Garbled("nothing in the answer is of the form that models speak"));
        }
        if (!course.isOver()) {
            return Optional.of(new Trouble.BrokeOff("the answer has no end"));
        }
        if (reply.finish() == FinishReason.CONTENT_FILTER || (reply.text().isBlank() && reply.declined())) {
            return Optional.of(new Trouble.Declined(reply.refusal()));
        }
        if (reply.finish() == FinishReason.LENGTH) {
            return Optional.of(new Trouble.CutShort());
        }
        return reply.text().isBlank() ? Optional.of(new Trouble.Empty()) : Optional.empty();
    }

    /// Whether the server will not hold a model to a form, or not to this one.
    boolean refusesForm() {
        return course.trouble().filter(Trouble.Refused.class::isInstance).stream()
                .map(Trouble.Refused.class::cast)
                .anyMatch(Refusals::mayBeAboutForm);
    }
}
