package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.run.ToolSpec;
import baton.workflow.Contract;
import baton.workflow.Fields;
import baton.workflow.Value;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Puts a request for LangChain4j together.
final class Requests {

    /// The tool by which a reply is handed over, where that is the surest way to its form.
    static final String HAND_OVER = "hand_over";

    private Requests() {}

    static ChatRequest of(Connection connection, Manner manner, Prompt prompt, Contract asked) {
        var kind = connection.kind();
        var request = ChatRequest.builder().messages(Messages.of(prompt.told(), connection, manner.thinks()));
        var tools = new ArrayList<>(
                listed(kind, prompt).stream().map(tool -> tool(kind, tool)).toList());
        if (!tools.isEmpty() && !prompt.mayUseTools()) {
            request.toolChoice(ToolChoice.NONE);
        }
        switch (manner.form()) {
            case SCHEMA -> request.responseFormat(schema(kind, asked));
            case OBJECT ->
                request.responseFormat(
                        ResponseFormat.builder().type(ResponseFormatType.JSON).build());
            case TOOL -> {
                tools.add(handOver(asked));
                // a model that thinks cannot be made to use one
                request.toolChoice(prompt.mayUseTools() || manner.thinks() ? ToolChoice.AUTO : ToolChoice.REQUIRED);
            }
            case WORDS -> {}
        }
        if (!tools.isEmpty()) {
            request.toolSpecifications(tools);
        }
        return request.build();
    }

    /// The service of Claude wants to be told of all tools that were used before, also when none may be used
    /// now.
    static List<ToolSpec> listed(Kind kind, Prompt prompt) {
        return prompt.mayUseTools() || (kind == Kind.ANTHROPIC && prompt.uses() > 0) ? prompt.tools() : List.of();
    }

    private static ResponseFormat schema(Kind kind, Contract asked) {
        var schema = kind == Kind.ANTHROPIC ? ContractSchema.withoutBounds(asked) : ContractSchema.of(asked);
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name("answer")
                        .rootElement(JsonRawSchema.from(schema))
                        .build())
                .build();
    }

    private static ToolSpecification handOver(Contract asked) {
        return ToolSpecification.builder()
                .name(HAND_OVER)
                .description("Hands your answer over. Use it once, for the whole answer.")
                .parameters(parameters(ContractSchema.of(asked)))
                .build();
    }

    /// LangChain4j cannot say all of a schema to Gemini; [Bodies] says it.
    private static ToolSpecification tool(Kind kind, ToolSpec spec) {
        var tool = ToolSpecification.builder().name(spec.name()).description(spec.about());
        return kind == Kind.GEMINI
                ? tool.build()
                : tool.parameters(parameters(spec.arguments())).build();
    }

    private static JsonObjectSchema parameters(String schema) {
        var parameters = JsonObjectSchema.builder();
        if (Json.read(schema).orElse(Value.Nothing.NOTHING) instanceof Value.Group(var fields)) {
            if (fields.get("properties").orElse(Value.Nothing.NOTHING) instanceof Value.Group(var properties)) {
                properties
                        .byName()
                        .forEach((name, value) ->
                                parameters.addProperty(name, JsonRawSchema.from(Json.write(asSchema(value)))));
            }
            if (fields.get("required").orElse(Value.Nothing.NOTHING) instanceof Value.Items(var required)) {
                parameters.required(required.stream().map(Value::asText).toList());
            }
            if (fields.get("$defs").orElse(Value.Nothing.NOTHING) instanceof Value.Group(var definitions)) {
                var raw = new LinkedHashMap<String, JsonSchemaElement>();
                definitions.byName().forEach((name, value) -> raw.put(name, JsonRawSchema.from(Json.write(value))));
                parameters.definitions(raw);
            }
        }
        return parameters.build();
    }

    /// `true` is a schema too, and not one that LangChain4j knows.
    private static Value asSchema(Value value) {
        return value instanceof Value.Group ? value : new Value.Group(Fields.NONE);
    }
}
