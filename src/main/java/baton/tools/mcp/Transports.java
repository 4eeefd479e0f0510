package baton.tools.mcp;

import baton.engine.ToolServers.Server;
import baton.engine.ToolServers.Way;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the way to a server. A program finds only what it needs in its environment: the keys of other
/// services, which may stand in Baton's, are none of its business.
final class Transports {

    private static final List<String> USUAL = List.of(
            "PATH",
            "HOME",
            "USER",
            "LOGNAME",
            "SHELL",
            "LANG",
            "LC_ALL",
            "TMPDIR",
            "TEMP",
            "TMP",
            "DISPLAY",
            "XDG_RUNTIME_DIR",
            "JAVA_HOME",
            "USERPROFILE",
            "APPDATA",
            "LOCALAPPDATA",
            "SYSTEMROOT",
            "SYSTEMDRIVE",
            "PATHEXT",
            "COMSPEC",
            "PROGRAMFILES",
            "HTTP_PROXY",
            "HTTPS_PROXY",
            "NO_PROXY");

    private final Map<String, String> environment;
    private final ServerSecrets secrets;
    private final Limits limits;

    /// @param environment of Baton
    Transports(Map<String, String> environment, ServerSecrets secrets, Limits limits) {
        this.environment = Map.copyOf(environment);
        this.secrets = secrets;
        this.limits = limits;
    }

    /// Makes one, which is not opened yet.
    BoundedTransport of(Server server) throws ServerTrouble {
        var hidden = hidden(server);
        return switch (server.way()) {
            case Way.Program(var command, var settings, var _) ->
                new ProgramTransport(
                        server.name(), command, environment(settings, hidden), new Masks(hidden.values()), limits);
            case Way.Address(var url, var headers, var _) ->
                new WebTransport(
                        server.name(), URI.create(url), and(headers, hidden), new Masks(hidden.values()), limits);
        };
    }

    private Map<String, String> environment(Map<String, String> settings, Map<String, String> hidden) {
        var usual = new HashMap<String, String>();
        environment.forEach((name, value) -> {
            if (isUsual(name)) {
                usual.put(name, value);
            }
        });
        return and(and(usual, settings), hidden);
    }

    private static boolean isUsual(String name) {
        return USUAL.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> others) {
        var all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private Map<String, String> hidden(Server server) throws ServerTrouble {
        var found = new HashMap<String, String>();
        for (var name : server.way().secrets()) {
            found.put(
                    name,
                    secrets.find(ServerSecrets.name(server.name(), name))
                            .orElseThrow(() -> new ServerTrouble(
                                    "The tool server “" + server.name() + "” needs “" + name
                                            + "”, which is not in the password store. Enter it again.",
                                    "no secret of that name")));
        }
        return found;
    }

    /// Whether `url` can be called.
    static boolean isAddress(String url) {
        try {
            var address = URI.create(url);
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && Set.of("http", "https").contains(String.valueOf(address.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Whether none of these names of headers is one that the way itself sends.
    static boolean areHeaders(Collection<String> names) {
        return names.stream()
                .allMatch(name -> name.matches("[A-Za-z0-9-]+")
                        && !name.matches("(?i)host|content-length|connection|expect|upgrade|content-type|accept"));
    }
}
