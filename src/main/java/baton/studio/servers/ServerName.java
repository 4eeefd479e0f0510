package baton.studio.servers;

import baton.engine.ToolServers.Way;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a server may be called if the person does not say: `files` for `npx -y @acme/mcp-server-files@1.2 ~`.
final class ServerName {

    private static final int LONGEST = 30;
    private static final String OTHERWISE = "tools";

    private static final Set<String> RUNNERS = Set.of(
            "npx", "uvx", "bunx", "pnpx", "uv", "npm", "pnpm", "yarn", "bun", "deno", "docker", "podman", "node",
            "python", "python3", "java", "cmd", "sh", "bash");

    private static final Set<String> ORDERS = Set.of("run", "exec", "dlx", "x", "tool", "start", "/c");

    private ServerName() {}

    /// @param taken names that it may not be
    static String suggested(Way way, Set<String> taken) {
        var wished = switch (way) {
            case Way.Program(var command, var _, var _) -> named(command);
            case Way.Address(var url, var _, var _) -> host(url);
        };
        var name = wished;
        for (int number = 2; taken.contains(name); number++) {
            name = cut(wished, LONGEST - 4) + "-" + number;
        }
        return name;
    }

    private static String named(List<String> command) {
        return command.stream()
                .filter(word -> !word.startsWith("-"))
                .map(ServerName::base)
                .filter(word -> !RUNNERS.contains(word) && !ORDERS.contains(word))
                .map(ServerName::plain)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(OTHERWISE);
    }

    /// The end of a path, without what tells the kind or the version.
    private static String base(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replaceFirst("^.*[/\\\\]", "")
                .replaceFirst("(.)[@:=].*$", "$1")
                .replaceFirst("\\.(exe|cmd|bat|sh|js|mjs|ts|py|jar)$", "");
    }

    /// Words as a name may be: letters, digits and hyphens.
    static String plain(String word) {
        var plain = word.replaceAll("[^A-Za-z0-9]+", "-")
                .replaceFirst("(?i)^(mcp-|server-)+(?=.)", "")
                .replaceFirst("(?i)(?<=.)(-mcp|-server)+$", "")
                .replaceAll("^-+|-+$", "");
        return cut(plain, LONGEST);
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest);
    }

    /// `crm` of `https://mcp.crm.example/sse`.
    private static String host(String url) {
        try {
            var host = URI.create(url).getHost();
            var parts = host == null ? new String[0] : host.split("\\.", -1);
            for (var part : parts) {
                if (!Set.of("www", "mcp", "api", "tools").contains(part)) {
                    var plain = plain(part.toLowerCase(Locale.ROOT));
                    return plain.isEmpty() ? OTHERWISE : plain;
                }
            }
        } catch (IllegalArgumentException _) {
            // it is no address; saving it will say so
        }
        return OTHERWISE;
    }
}
