package baton.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// The bytes of a file that somebody wants to open as a workflow, whatever it may be.
final class FileBytes {

    private static final String ANOTHER = "Choose another file.";

    private FileBytes() {}

    /// Never more than [WorkflowJson#LARGEST] bytes, also of files that have no end.
    static byte[] read(Path file, String name) throws UnreadableWorkflowException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new UnreadableWorkflowException(
                        "“" + name + "” is a folder.", "A workflow is a file that ends in .baton.", ANOTHER);
            }
            if (!attributes.isRegularFile()) {
                throw new UnreadableWorkflowException(
                        "“" + name + "” is no ordinary file.", "Baton does not read from devices and pipes.", ANOTHER);
            }
            if (attributes.size() > WorkflowJson.LARGEST) {
                throw WorkflowParser.tooBig(name, attributes.size());
            }
            return upToLimit(file);
        } catch (NoSuchFileException _) {
            throw new UnreadableWorkflowException(
                    "“" + name + "” is not there.", "It may have been moved, renamed or deleted.", ANOTHER);
        } catch (IOException e) {
            throw new UnreadableWorkflowException(
                    "“" + name + "” could not be read: " + DiskFaults.words(e) + ".", "It was not changed.", ANOTHER);
        }
    }

    private static byte[] upToLimit(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(WorkflowJson.LARGEST + 1);
        }
    }
}
