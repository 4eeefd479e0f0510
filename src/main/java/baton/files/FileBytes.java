package baton.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// The bytes of a file that somebody wants to open as a workflow, whatever it may be.
final class FileBytes {

    private FileBytes() {}

    /// Never more than [WorkflowJson#LARGEST] bytes, also of files that have no end.
    static byte[] read(Path file, String name) throws UnreadableWorkflowException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new UnreadableWorkflowException(
                        FileWords.text("folder", name), FileWords.text("folder.why"), FileWords.text("another"));
            }
            if (!attributes.isRegularFile()) {
                throw new UnreadableWorkflowException(
                        FileWords.text("device", name), FileWords.text("device.why"), FileWords.text("another"));
            }
            if (attributes.size() > WorkflowJson.LARGEST) {
                throw WorkflowParser.tooBig(name, attributes.size());
            }
            return upToLimit(file);
        } catch (NoSuchFileException _) {
            throw new UnreadableWorkflowException(
                    FileWords.text("gone", name), FileWords.text("gone.why"), FileWords.text("another"));
        } catch (IOException e) {
            throw new UnreadableWorkflowException(
                    FileWords.text("unread", name, DiskFaults.words(e)),
                    FileWords.text("untouched"),
                    FileWords.text("another"));
        }
    }

    private static byte[] upToLimit(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(WorkflowJson.LARGEST + 1);
        }
    }
}
