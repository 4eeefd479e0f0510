package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.run.Exchange.Told;
import baton.run.ToolCall;
import baton.workflow.Value;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a model is told, as LangChain4j's messages.
final class Messages {

    private final Kind kind;
    private final Map<String, Object> unsigned;
    private final boolean thoughts;
    private final Map<String, String> tools;

    private Messages(Connection connection, boolean thoughts, List<Told> told) {
        kind = connection.kind();
        unsigned = Signature.ofAnother(connection);
        this.thoughts = thoughts;
        tools = told.stream()
                .flatMap(one -> one.calls().stream())
                .collect(Collectors.toMap(ToolCall::id, ToolCall::tool, (first, _) -> first));
    }

    /// @param thoughts whether the model is shown its thoughts again
    static List<ChatMessage> of(List<Told> told, Connection connection, boolean thoughts) {
        var messages = new Messages(connection, thoughts, told);
        return told.stream().map(messages::message).toList();
    }

    private ChatMessage message(Told told) {
        return switch (told.speaker()) {
            case RULES -> SystemMessage.from(told.text());
            case TASK -> UserMessage.from(told.text());
            case AGENT -> told.calls().isEmpty() ? AiMessage.from(told.text()) : asking(told);
            case TOOL ->
                ToolExecutionResultMessage.from(
                        id(told.answers()), tools.getOrDefault(told.answers(), ""), told.text());
        };
    }

    private AiMessage asking(Told told) {
        var message = AiMessage.builder()
                .toolExecutionRequests(told.calls().stream().map(this::request).toList());
        if (!told.text().isBlank()) {
            message.text(told.text());
        }
        var signature = CallId.signature(told.calls().getFirst().id(), kind);
        switch (kind) {
            case GEMINI -> message.attributes(signature.isEmpty() ? unsigned : Signature.attributes(signature));
            case ANTHROPIC -> {
                if (thoughts && !signature.isEmpty()) {
                    message.thinking(Signature.thought(told.thought(), signature))
                            .attributes(Signature.attributes(signature));
                }
            }
            case OPENAI -> message.thinking(thoughts && !told.thought().isBlank() ? told.thought() : null);
            case OLLAMA -> {}
        }
        return message.build();
    }

    private ToolExecutionRequest request(ToolCall call) {
        return ToolExecutionRequest.builder()
                .id(id(call.id()))
                .name(call.tool())
                .arguments(Json.write(new Value.Group(call.arguments())))
                .build();
    }

    /// The service of Claude takes no other signs, and the ids may be those of another service.
    private String id(String kept) {
        var id = CallId.plain(kept);
        return kind == Kind.ANTHROPIC ? id.replaceAll("[^a-zA-Z0-9_-]", "_") : id;
    }
}
