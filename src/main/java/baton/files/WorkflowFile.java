package baton.files;

import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opens and saves workflow files, so that at every moment either the old or the new one is whole on disk.
///
/// Reads and writes files: never call it on the thread that draws. One thread at a time a file.
public final class WorkflowFile {

    /// How far apart the versions lie that are kept when Baton saves by itself.
    static final Duration BETWEEN_VERSIONS = Duration.ofMinutes(5);

    private final EarlierVersions versions;

    /// @param home where Baton keeps its own things; earlier versions go to `versions` in it
    public WorkflowFile(Path home) {
        this.versions = new EarlierVersions(home.resolve("versions"));
    }

    /// Reads `file`, following links.
    public Opened read(Path file) throws UnreadableWorkflowException {
        var name = nameOf(file);
        var bytes = FileBytes.read(file, name);
        var parsed = WorkflowJson.read(bytes, name);
        var remark = parsed.isOlder() ? FileWords.text("older") : "";
        return new Opened(parsed.workflow(), Stamp.of(bytes), remark);
    }

    /// Saves `workflow` if the file still holds what `known` stands for, or is gone. A file that says the same
    /// already is not touched.
    public SaveResult save(Path file, Workflow workflow, Stamp known) {
        return write(file, workflow, known, Duration.ZERO);
    }

    /// As [#save], when it is Baton that saves and not the person: what the file held is kept as an earlier
    /// version only if the last one that was kept is some minutes older, so that an hour of work does not push
    /// all the others out.
    public SaveResult autosave(Path file, Workflow workflow, Stamp known) {
        return write(file, workflow, known, BETWEEN_VERSIONS);
    }

    /// Saves `workflow` over whatever is there: for a file that is new, or that the person chose to replace.
    public SaveResult replace(Path file, Workflow workflow) {
        return write(file, workflow, null, Duration.ZERO);
    }

    /// What the file held before, latest first; at most the last [EarlierVersions#KEPT].
    public List<EarlierVersion> earlier(Path file) {
        try {
            return versions.of(SafeWrite.behindLinks(file));
        } catch (IOException _) {
            return List.of();
        }
    }

    private SaveResult write(Path file, Workflow workflow, @Nullable Stamp known, Duration apart) {
        try {
            var target = SafeWrite.behindLinks(file);
            var before = bytesOf(target);
            var bytes = WorkflowJson.bytes(workflow);
            if (before != null && saysAlready(before, bytes, workflow)) {
                return new SaveResult.Saved(Stamp.of(before), "");
            }
            if (before != null && known != null && !known.equals(Stamp.of(before))) {
                return new SaveResult.ChangedMeanwhile(
                        Stamp.of(before), FileWords.text("changed", nameOf(file)), FileWords.text("changed.why"));
            }
            var remark = before == null ? "" : versions.keep(target, before, apart);
            SafeWrite.replace(target, bytes);
            return new SaveResult.Saved(Stamp.of(bytes), remark);
        } catch (IOException e) {
            return new SaveResult.NotSaved(
                    FileWords.text("unsaved", nameOf(file), DiskFaults.words(e)), FileWords.text("unsaved.why"));
        }
    }

    private static byte @Nullable [] bytesOf(Path target) throws IOException {
        if (Files.notExists(target)) {
            return null;
        }
        if (!Files.isRegularFile(target) || Files.size(target) > WorkflowJson.LARGEST) {
            throw new FileSystemException(target.toString(), null, DiskFaults.TAKEN);
        }
        return Files.readAllBytes(target);
    }

    /// Whether the file says the same in its own way of writing, so that people's own line breaks stay.
    private static boolean saysAlready(byte[] before, byte[] bytes, Workflow workflow) {
        if (Arrays.equals(before, bytes)) {
            return true;
        }
        try {
            var there = WorkflowJson.read(before, "");
            return !there.isOlder() && there.workflow().equals(workflow);
        } catch (UnreadableWorkflowException _) {
            return false;
        }
    }

    private static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
