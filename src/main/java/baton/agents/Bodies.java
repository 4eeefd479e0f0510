package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.run.ToolSpec;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import java.util.function.UnaryOperator;

/// What is done to the text of a request before it goes out, where LangChain4j cannot say it.
final class Bodies {

    private Bodies() {}

    /// @param tools the tools that are in the request
    static UnaryOperator<String> beforeSending(Kind kind, List<ToolSpec> tools) {
        return switch (kind) {
            // Ollama drops the beginning of a prompt that is too long, and of one that becomes too long while it
            // answers, without a word; it is told to refuse instead.
            case OLLAMA -> body -> body.replaceFirst("\\{", "{\"truncate\":false,\"shift\":false,");
            case GEMINI -> body -> tools.isEmpty() ? body : withArguments(body, tools);
            case ANTHROPIC -> body -> ThoughtBlocks.areIn(body) ? withThoughtsApart(body) : body;
            case OPENAI -> UnaryOperator.identity();
        };
    }

    private static String withThoughtsApart(String body) {
        return Json.read(body)
                .map(read -> Json.write(under(read, "messages", each("content", ThoughtBlocks::apart))))
                .orElse(body);
    }

    /// With the whole schema of what each tool takes.
    private static String withArguments(String body, List<ToolSpec> tools) {
        return Json.read(body)
                .map(read -> Json.write(under(read, "tools", each("functionDeclarations", each(declared(tools))))))
                .orElse(body);
    }

    private static UnaryOperator<Value> declared(List<ToolSpec> tools) {
        return declaration -> declaration instanceof Value.Group(var fields)
                ? tools.stream()
                        .filter(tool -> tool.name().equals(fields.text("name")))
                        .findFirst()
                        .flatMap(tool -> Json.read(tool.arguments()))
                        .<Value>map(schema -> new Value.Group(fields.with("parametersJsonSchema", schema)))
                        .orElse(declaration)
                : declaration;
    }

    private static UnaryOperator<Value> each(String key, UnaryOperator<Value> change) {
        return each(item -> under(item, key, change));
    }

    private static UnaryOperator<Value> each(UnaryOperator<Value> change) {
        return list -> list instanceof Value.Items(var items)
                ? new Value.Items(items.stream().map(change).toList())
                : list;
    }

    private static Value under(Value value, String key, UnaryOperator<Value> change) {
        return value instanceof Value.Group(Fields fields)
                ? fields.get(key)
                        .<Value>map(found -> new Value.Group(fields.with(key, change.apply(found))))
                        .orElse(value)
                : value;
    }
}
