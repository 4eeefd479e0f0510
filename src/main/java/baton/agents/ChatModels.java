package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import java.util.function.UnaryOperator;

/// Makes LangChain4j's model for one call. Streaming models never try again by themselves; when to do that is
/// for the run to say.
final class ChatModels {

    private ChatModels() {}

    /// @param room how many tokens the prompt and the reply may take together, where the server wants to know
    static StreamingChatModel of(Connection connection, Call.Form form, Wire wire, int room) {
        return switch (connection.kind()) {
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .baseUrl(Addresses.base(connection))
                        .modelName(connection.model())
                        .numCtx(room)
                        .httpClientBuilder(new Given(wire))
                        .build();
            case OPENAI, ANTHROPIC, GEMINI ->
                OpenAiStreamingChatModel.builder()
                        .baseUrl(Addresses.base(connection))
                        .modelName(connection.model())
                        .strictJsonSchema(
                                form instanceof Call.InForm(var contract) && ContractSchema.isClosed(contract))
                        .httpClientBuilder(new Given(wire))
                        .build();
        };
    }

    /// What is done to a request before it goes out. Ollama drops the beginning of a prompt that is too long,
    /// and of one that becomes too long while it answers, without a word; it is told to refuse instead.
    static UnaryOperator<String> beforeSending(Kind kind) {
        return switch (kind) {
            case OLLAMA -> body -> body.replaceFirst("\\{", "{\"truncate\":false,\"shift\":false,");
            case OPENAI, ANTHROPIC, GEMINI -> UnaryOperator.identity();
        };
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
