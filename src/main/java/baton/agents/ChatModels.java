package baton.agents;

import baton.engine.ModelBook.Connection;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/// Makes LangChain4j's models. Streaming models never try again by themselves; when to do that is for the run to
/// say. They speak over the wire that [Switchboard] is told of.
final class ChatModels {

    private ChatModels() {}

    /// LangChain4j makes no call to Claude's service without a key; ours is put on the request by [Wire].
    private static final String NO_KEY = "none";

    /// @param strict whether the server is to hold the model to the schema to the letter
    /// @param room how many tokens the prompt and the reply may take together, where the server wants to know
    static StreamingChatModel of(Connection connection, Manner manner, boolean strict, int room) {
        var base = Addresses.base(connection);
        return switch (connection.kind()) {
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .baseUrl(base)
                        .modelName(connection.model())
                        .numCtx(room)
                        .returnThinking(true)
                        .httpClientBuilder(Switchboard.ONLY)
                        .build();
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .baseUrl(base)
                        .modelName(connection.model())
                        .strictJsonSchema(strict)
                        .returnThinking(true)
                        .httpClientBuilder(Switchboard.ONLY)
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .baseUrl(base)
                        .apiKey(NO_KEY)
                        .modelName(connection.model())
                        .maxTokens(manner.mostTokens())
                        .returnThinking(true)
                        .httpClientBuilder(Switchboard.ONLY)
                        .build();
            case GEMINI -> gemini(connection, manner, base);
        };
    }

    /// What it has signed of its thoughts has to be sent back with the tools that it asked for.
    private static StreamingChatModel gemini(Connection connection, Manner manner, String base) {
        var model = GoogleAiGeminiStreamingChatModel.builder()
                .baseUrl(base)
                .modelName(connection.model())
                .returnThinking(true)
                .sendThinking(true)
                .httpClientBuilder(Switchboard.ONLY);
        if (manner.thoughts()) {
            model.thinkingConfig(
                    GeminiThinkingConfig.builder().includeThoughts(true).build());
        }
        return model.build();
    }
}
