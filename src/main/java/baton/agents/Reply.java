package baton.agents;

import baton.workflow.Value;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Gathers a reply as it comes. Used on the thread that makes the call.
final class Reply implements StreamingChatResponseHandler {

    private final Course course;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder refusal = new StringBuilder();
    private Consumer<String> live = _ -> {};
    private @Nullable FinishReason finish;
    private @Nullable TokenUsage usage;

    Reply(Course course) {
        this.course = course;
    }

    void goesTo(Consumer<String> sink) {
        live = sink;
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        text.append(partial.text());
        if (text.length() > ReplyReader.LONGEST) {
            course.note(new Trouble.Endless());
            context.streamingHandle().cancel();
            return;
        }
        live.accept(partial.text());
    }

    /// LangChain4j knows nothing of the words in which a model of OpenAI declines.
    @Override
    public void onUnmappedRawEvent(Object event) {
        if (event instanceof ServerSentEvent sent && sent.data().contains("\"refusal\"")) {
            Json.read(sent.data()).ifPresent(this::collectRefusal);
        }
    }

    private void collectRefusal(Value value) {
        switch (value) {
            case Value.Items(var items) -> items.forEach(this::collectRefusal);
            case Value.Group(var fields) -> {
                refusal.append(fields.text("refusal"));
                fields.values().forEach(this::collectRefusal);
            }
            case Value.Text _, Value.Number _, Value.YesNo _, Value.Nothing _ -> {}
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        finish = response.metadata().finishReason();
        usage = response.metadata().tokenUsage();
        if (finish != null || !course.hasRunOut()) {
            course.over();
        }
    }

    @Override
    public void onError(Throwable error) {
        course.note(new Trouble.Garbled(error.getClass().getSimpleName()));
    }

    String text() {
        return text.toString();
    }

    boolean declined() {
        return !refusal.isEmpty();
    }

    /// The words in which the model declined; what it said else if it gave none.
    String refusal() {
        return refusal.isEmpty() ? text.toString() : refusal.toString();
    }

    @Nullable FinishReason finish() {
        return finish;
    }

    @Nullable TokenUsage usage() {
        return usage;
    }
}
