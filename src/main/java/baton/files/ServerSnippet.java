package baton.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How a server of tools is reached, as the instructions of such servers tell it to other programs:
/// `{"mcpServers": {"files": {"command": "npx", "args": ["-y", "files"], "env": {"TOKEN": "…"}}}}`. People
/// paste it, whole or a part of it, and with the slips that such texts have.
///
/// @param name     as the text calls it; empty if it does not
/// @param command  the program and its arguments; empty for one at an address
/// @param address  where it is; empty for a program
/// @param settings what a program finds in its environment, or what is sent along to an address
public record ServerSnippet(String name, List<String> command, String address, Map<String, String> settings) {

    private static final int LONGEST = 100_000;
    private static final List<String> AROUND = List.of("mcpServers", "servers", "mcp");
    private static final List<String> ADDRESSES = List.of("url", "serverUrl", "httpUrl");

    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(JsonText.DEEPEST)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    public ServerSnippet {
        command = List.copyOf(command);
        settings = Map.copyOf(settings);
    }

    /// The servers that `pasted` names, in its order; none if it is not such a text.
    public static List<ServerSnippet> read(String pasted) {
        var text = pasted.strip().replaceFirst(",$", "");
        if (text.length() > LONGEST || !(text.startsWith("{") || text.startsWith("\""))) {
            return List.of();
        }
        return Stream.of(text, "{" + text + "}", "{" + text)
                .flatMap(one -> tree(one).stream())
                .map(ServerSnippet::servers)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.of(LENIENT.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static List<ServerSnippet> servers(JsonNode tree) {
        for (var around : AROUND) {
            if (tree.path(around).isObject()) {
                return servers(tree.path(around));
            }
        }
        return server("", tree).map(List::of).orElseGet(() -> {
            var found = new ArrayList<ServerSnippet>();
            tree.properties()
                    .forEach(one -> server(one.getKey(), one.getValue()).ifPresent(found::add));
            return List.copyOf(found);
        });
    }

    private static Optional<ServerSnippet> server(String name, JsonNode tree) {
        var command = command(tree);
        if (!command.isEmpty()) {
            return Optional.of(new ServerSnippet(name, command, "", settings(tree.path("env"))));
        }
        return ADDRESSES.stream()
                .map(key -> tree.path(key).asText(""))
                .filter(address -> !address.isBlank())
                .findFirst()
                .map(address -> new ServerSnippet(name, List.of(), address, settings(tree.path("headers"))));
    }

    /// Some write the program and its arguments in one list.
    private static List<String> command(JsonNode tree) {
        var words = new ArrayList<String>();
        var program = tree.path("command");
        if (program.isTextual() && !program.asText().isBlank()) {
            words.add(program.asText().strip());
        }
        if (program.isArray()) {
            program.forEach(one -> words.add(one.asText()));
        }
        if (!words.isEmpty()) {
            tree.path("args").forEach(one -> words.add(one.asText()));
        }
        return words;
    }

    private static Map<String, String> settings(JsonNode tree) {
        var settings = new LinkedHashMap<String, String>();
        tree.properties()
                .forEach(one -> settings.put(one.getKey(), one.getValue().asText()));
        return settings;
    }
}
