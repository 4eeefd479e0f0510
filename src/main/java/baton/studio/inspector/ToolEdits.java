package baton.studio.inspector;

import baton.workflow.ToolChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Changes to the tools that an agent is given.
final class ToolEdits {

    private ToolEdits() {}

    static Optional<ToolChoice> find(List<ToolChoice> tools, String name) {
        return tools.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }

    static List<ToolChoice> give(List<ToolChoice> tools, String name) {
        var all = new ArrayList<>(tools);
        if (find(tools, name).isEmpty()) {
            all.add(ToolChoice.of(name));
        }
        return List.copyOf(all);
    }

    static List<ToolChoice> take(List<ToolChoice> tools, String name) {
        return tools.stream().filter(tool -> !tool.name().equals(name)).toList();
    }

    static List<ToolChoice> keepTo(List<ToolChoice> tools, String name, List<String> within) {
        return tools.stream()
                .map(tool -> tool.name().equals(name) ? new ToolChoice(name, within) : tool)
                .toList();
    }

    /// The site of what people paste: `acme.example` of `https://acme.example/about`.
    static String host(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        var after = words.contains("://") ? words.substring(words.indexOf("://") + 3) : words;
        int end = after.indexOf('/');
        return end < 0 ? after : after.substring(0, end);
    }
}
