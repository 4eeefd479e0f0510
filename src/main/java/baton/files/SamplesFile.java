package baton.files;

import baton.workflow.Fields;
import baton.workflow.NodeId;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The samples that a person keeps for the workflows of this computer, in `samples/` in Baton's home: beside the
/// workflow and not in it, since they may hold what is nobody else's business. Reads and writes files: never on the
/// thread that draws.
public final class SamplesFile {

    private final Path folder;

    /// @param home where Baton keeps its own things
    public SamplesFile(Path home) {
        folder = home.resolve("samples");
    }

    /// Those for the workflow of that place (see [baton.run.RunSettings#place]). Where they cannot be understood there
    /// are none.
    public Map<NodeId, Fields> read(String place) throws IOException {
        try {
            return understood(place);
        } catch (JsonProcessingException | IllegalArgumentException _) {
            return Map.of();
        }
    }

    /// Writes `changes` and leaves the others as they are: what each of these nodes is to have, or nothing. What
    /// cannot be understood is put aside first, as `….unread`.
    public synchronized void change(String place, Map<NodeId, Optional<Fields>> changes) throws IOException {
        var kept = keptOrPutAside(place);
        var changed = changed(kept, changes);
        if (!changed.equals(kept)) {
            write(place, changed);
        }
    }

    /// `samples` with `changes`.
    public static Map<NodeId, Fields> changed(Map<NodeId, Fields> samples, Map<NodeId, Optional<Fields>> changes) {
        var changed = new LinkedHashMap<>(samples);
        changes.forEach((node, sample) ->
                sample.ifPresentOrElse(given -> changed.put(node, given), () -> changed.remove(node)));
        return Map.copyOf(changed);
    }

    private Map<NodeId, Fields> keptOrPutAside(String place) throws IOException {
        try {
            return understood(place);
        } catch (JsonProcessingException | IllegalArgumentException _) {
            Files.move(file(place), folder.resolve(place + ".unread"), StandardCopyOption.REPLACE_EXISTING);
            return Map.of();
        }
    }

    private Map<NodeId, Fields> understood(String place) throws IOException {
        try {
            return SamplesJson.samples(JsonText.parseFile(Files.readString(file(place), StandardCharsets.UTF_8)));
        } catch (NoSuchFileException _) {
            return Map.of();
        }
    }

    /// Puts `samples` in the place of those that were kept.
    public void write(String place, Map<NodeId, Fields> samples) throws IOException {
        var tree = SamplesJson.tree(samples);
        if (tree == null) {
            Files.deleteIfExists(file(place));
            return;
        }
        Files.createDirectories(folder);
        SafeWrite.replace(file(place), JsonText.pretty(tree).getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String place) {
        return folder.resolve(place + ".json");
    }
}
