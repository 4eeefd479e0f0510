package baton.agents;

import baton.engine.ModelBook.Kind;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers a reply as it comes. Used on the thread that makes the call.
final class Reply implements StreamingChatResponseHandler {

    private final Course course;
    private final Ear ear;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder thought = new StringBuilder();
    private final Declined declined = new Declined();
    private final ThoughtBlocks thoughts = new ThoughtBlocks();
    private final List<ToolExecutionRequest> calls = new ArrayList<>();
    private long length;
    private String signature = "";
    private @Nullable FinishReason finish;
    private @Nullable TokenUsage usage;

    /// @param kind what service replies
    Reply(Kind kind, Course course, Ear ear) {
        this.course = course;
        this.ear = ear;
        if (kind == Kind.ANTHROPIC) {
            course.eachEvent(data -> thoughts.hear(data, thought.length()));
        }
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        text.append(partial.text());
        if (fits(partial.text(), context.streamingHandle())) {
            ear.text().accept(partial.text());
        }
    }

    @Override
    public void onPartialThinking(PartialThinking partial, PartialThinkingContext context) {
        thought.append(partial.text());
        if (fits(partial.text(), context.streamingHandle())) {
            ear.thought().accept(partial.text());
        }
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial, PartialToolCallContext context) {
        if (fits(partial.partialArguments(), context.streamingHandle()) && Requests.HAND_OVER.equals(partial.name())) {
            ear.text().accept(partial.partialArguments());
        }
    }

    private boolean fits(String piece, StreamingHandle stream) {
        length += piece.length();
        if (length > ReplyReader.LONGEST) {
            course.note(new Trouble.Endless());
            stream.cancel();
            return false;
        }
        return true;
    }

    @Override
    public void onUnmappedRawEvent(Object event) {
        if (event instanceof ServerSentEvent sent) {
            declined.hear(sent.data());
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        finish = response.metadata().finishReason();
        usage = response.metadata().tokenUsage();
        calls.addAll(response.aiMessage().toolExecutionRequests());
        signature = thoughts.areSeveral() ? thoughts.kept() : Signature.of(response.aiMessage());
        if (course.isEnding() || !course.hasRunOut()) {
            course.over();
        }
    }

    @Override
    public void onError(Throwable error) {
        course.note(new Trouble.Garbled(error.getClass().getSimpleName()));
    }

    /// What was said; or what was handed over by the tool for that.
    String text() {
        return calls.stream()
                .filter(Reply::handsOver)
                .findFirst()
                .map(ToolExecutionRequest::arguments)
                .orElseGet(text::toString);
    }

    private static boolean handsOver(ToolExecutionRequest call) {
        return Requests.HAND_OVER.equals(call.name());
    }

    String thought() {
        return thought.toString();
    }

    /// The tools that it asked for.
    ///
    /// @param before how many calls there were before in the same step
    /// @param signed whether its thoughts are kept as they were signed
    List<Heard.Wanted> wanted(Kind kind, int before, boolean signed) {
        return new CallReader(kind, before)
                .read(calls.stream().filter(call -> !handsOver(call)).toList(), signed ? signature : "");
    }

    boolean isBlank() {
        return calls.isEmpty() && text.toString().isBlank();
    }

    boolean isDeclined() {
        return declined.isOutright() || finish == FinishReason.CONTENT_FILTER || (isBlank() && declined.isSaid());
    }

    /// The words in which the model declined; what it said else if it gave none.
    String refusal() {
        return declined.words().isEmpty() ? text.toString() : declined.words();
    }

    boolean isCutShort() {
        return finish == FinishReason.LENGTH;
    }

    @Nullable TokenUsage usage() {
        return usage;
    }
}
