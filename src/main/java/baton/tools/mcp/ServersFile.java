package baton.tools.mcp;

import baton.engine.ToolServers.Server;
import baton.engine.ToolServers.Way;
import baton.files.SafeWrite;
import baton.run.Effect;
import baton.tools.mcp.ServerBook.Entry;
import baton.tools.mcp.ServerBook.Grant;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file of tool servers, `mcp.json` in Baton's home. Written whole or not at all; one that cannot be read
/// counts as empty, and is set aside before another is written over it. Never holds a secret.
final class ServersFile {

    private static final Logger LOG = LoggerFactory.getLogger(ServersFile.class);
    private static final int FORMAT = 1;

    private final Path file;

    ServersFile(Path file) {
        this.file = file;
    }

    ServerBook read() {
        return readable().orElse(ServerBook.EMPTY);
    }

    private Optional<ServerBook> readable() {
        try {
            var read = Json.read(Files.readString(file))
                    .filter(kept -> kept.path("format").asInt() == FORMAT)
                    .map(ServersFile::book);
            if (read.isEmpty()) {
                LOG.warn("The list of tool servers in {} cannot be read.", file);
            }
            return read;
        } catch (NoSuchFileException _) {
            return Optional.of(ServerBook.EMPTY);
        } catch (IOException _) {
            LOG.warn("The list of tool servers in {} cannot be read.", file);
            return Optional.empty();
        }
    }

    private static ServerBook book(JsonNode kept) {
        var servers = new ArrayList<Entry>();
        kept.path("servers").forEach(one -> entry(one).ifPresent(servers::add));
        return new ServerBook(servers);
    }

    private static Optional<Entry> entry(JsonNode kept) {
        var secrets = Set.copyOf(texts(kept.path("secrets")));
        var settings = map(kept.path("settings"));
        var command = texts(kept.path("command"));
        var url = kept.path("address").asText("");
        if (kept.path("name").asText("").isBlank() || (command.isEmpty() && url.isBlank())) {
            return Optional.empty();
        }
        Way way = command.isEmpty()
                ? new Way.Address(url, settings, secrets)
                : new Way.Program(command, settings, secrets);
        return Optional.of(new Entry(
                new Server(kept.path("name").asText(), way),
                kept.path("allowed").asText(""),
                grants(kept.path("tools"))));
    }

    private static Map<String, Grant> grants(JsonNode kept) {
        var grants = new LinkedHashMap<String, Grant>();
        kept.properties().forEach(one -> grants.put(one.getKey(), grant(one.getValue())));
        return grants;
    }

    /// Earlier only the print was kept.
    private static Grant grant(JsonNode kept) {
        return kept.isObject()
                ? new Grant(
                        kept.path("print").asText(""),
                        kept.path("about").asText(""),
                        effect(kept.path("effect").asText("")))
                : new Grant(kept.asText(), "", Effect.CHANGES);
    }

    private static Effect effect(String kept) {
        return Stream.of(Effect.values())
                .filter(effect -> effect.name().equals(kept))
                .findFirst()
                .orElse(Effect.CHANGES);
    }

    private static List<String> texts(JsonNode kept) {
        var texts = new ArrayList<String>();
        kept.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static Map<String, String> map(JsonNode kept) {
        var map = new LinkedHashMap<String, String>();
        kept.properties().forEach(one -> map.put(one.getKey(), one.getValue().asText()));
        return map;
    }

    /// @throws UncheckedIOException if it cannot be written; the one before is then still there
    void write(ServerBook book) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && readable().isEmpty()) {
                Files.move(file, file.resolveSibling("mcp.unreadable.json"), StandardCopyOption.REPLACE_EXISTING);
            }
            var bytes = ByteBuffer.wrap((Json.pretty(tree(book)) + "\n").getBytes(StandardCharsets.UTF_8));
            SafeWrite.replace(file, channel -> {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The list of tool servers could not be saved in " + file + ".", e);
        }
    }

    private static JsonNode tree(ServerBook book) {
        var tree = Json.object().put("format", FORMAT);
        var servers = tree.putArray("servers");
        book.servers().forEach(entry -> put(entry, servers.addObject()));
        return tree;
    }

    private static void put(Entry entry, ObjectNode to) {
        to.put("name", entry.server().name());
        switch (entry.server().way()) {
            case Way.Program(var command, var environment, var _) -> {
                put(command, "command", to);
                put(environment, "settings", to);
            }
            case Way.Address(var url, var headers, var _) -> {
                to.put("address", url);
                put(headers, "settings", to);
            }
        }
        put(new TreeSet<>(entry.server().way().secrets()), "secrets", to);
        to.put("allowed", entry.allowed());
        var tools = to.putObject("tools");
        new TreeMap<>(entry.tools())
                .forEach((name, grant) -> tools.putObject(name)
                        .put("print", grant.print())
                        .put("about", grant.about())
                        .put("effect", grant.effect().name()));
    }

    private static void put(Collection<String> texts, String name, ObjectNode to) {
        var array = to.putArray(name);
        texts.forEach(array::add);
    }

    private static void put(Map<String, String> map, String name, ObjectNode to) {
        var object = to.putObject(name);
        new TreeMap<>(map).forEach(object::put);
    }
}
