package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.workflow.Contract;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;

/// Makes LangChain4j's model for one call. Streaming models never try again by themselves; when to do that is
/// for the run to say.
final class ChatModels {

    private ChatModels() {}

    /// LangChain4j makes no call to Claude's service without a key; ours is put on the request by [Wire].
    private static final String NO_KEY = "none";

    /// @param room how many tokens the prompt and the reply may take together, where the server wants to know
    static StreamingChatModel of(Connection connection, Manner manner, Contract asked, Wire wire, int room) {
        var base = Addresses.base(connection);
        return switch (connection.kind()) {
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .baseUrl(base)
                        .modelName(connection.model())
                        .numCtx(room)
                        .returnThinking(true)
                        .httpClientBuilder(new Given(wire))
                        .build();
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .baseUrl(base)
                        .modelName(connection.model())
                        .strictJsonSchema(manner.form() == Form.SCHEMA && ContractSchema.isClosed(asked))
                        .returnThinking(true)
                        .httpClientBuilder(new Given(wire))
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .baseUrl(base)
                        .apiKey(NO_KEY)
                        .modelName(connection.model())
                        .maxTokens(manner.mostTokens())
                        .returnThinking(true)
                        .httpClientBuilder(new Given(wire))
                        .build();
            case GEMINI -> gemini(connection, manner, wire, base);
        };
    }

    /// What it has signed of its thoughts has to be sent back with the tools that it asked for.
    private static StreamingChatModel gemini(Connection connection, Manner manner, Wire wire, String base) {
        var model = GoogleAiGeminiStreamingChatModel.builder()
                .baseUrl(base)
                .modelName(connection.model())
                .returnThinking(true)
                .sendThinking(true)
                .httpClientBuilder(new Given(wire));
        if (manner.thoughts()) {
            model.thinkingConfig(
                    GeminiThinkingConfig.builder().includeThoughts(true).build());
        }
        return model.build();
    }

    /// A builder of a client that is already there; the engine, not the client, watches the time.
    private record Given(Wire wire) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return wire;
        }
    }
}
