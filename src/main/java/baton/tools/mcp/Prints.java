package baton.tools.mcp;

import baton.engine.ToolServers.Server;
import baton.engine.ToolServers.Way;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Stands for what a person saw, so that a change to it is noticed.
final class Prints {

    private Prints() {}

    /// Of how a server is reached. A secret that changes is no other way.
    static String of(Server server) {
        return switch (server.way()) {
            case Way.Program(var command, var environment, var secrets) ->
                of(parts("program", command, environment, new TreeSet<>(secrets)));
            case Way.Address(var url, var headers, var secrets) ->
                of(parts("address", List.of(url), headers, new TreeSet<>(secrets)));
        };
    }

    private static List<String> parts(
            String kind, List<String> where, Map<String, String> settings, Set<String> secrets) {
        var parts = new ArrayList<String>();
        parts.add(kind);
        parts.add(String.valueOf(where.size()));
        parts.addAll(where);
        new TreeMap<>(settings).forEach((name, value) -> {
            parts.add(name);
            parts.add(value);
        });
        parts.add("secrets");
        parts.addAll(secrets);
        return parts;
    }

    /// Of several texts; others have another one, also where only the border between two of them moved.
    static String of(List<String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var text : texts) {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
