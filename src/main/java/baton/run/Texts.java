package baton.run;

import baton.workflow.NodeType;
import baton.workflow.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The texts of a node in which placeholders stand for something.
final class Texts {

    private Texts() {}

    static List<String> of(NodeType type) {
        return switch (type) {
            case NodeType.Agent agent ->
                Stream.concat(Stream.of(agent.role(), agent.goal(), agent.instructions()), in(agent.practice()))
                        .toList();
            case NodeType.Decision(var _, var instructions) -> List.of(instructions);
            case NodeType.Review(var ask, var _, var _) -> List.of(ask);
            case NodeType.Start _, NodeType.Result _, NodeType.Other _ -> List.of();
        };
    }

    private static Stream<String> in(@Nullable Value value) {
        return switch (value) {
            case Value.Text(var text) -> Stream.of(text);
            case Value.Items(var items) -> items.stream().flatMap(Texts::in);
            case Value.Group(var fields) -> fields.values().stream().flatMap(Texts::in);
            case Value.Number _, Value.YesNo _, Value.Nothing _ -> Stream.of();
            case null -> Stream.of();
        };
    }
}
