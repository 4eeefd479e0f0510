package baton.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// Looks at a workflow file again and again, and reads it only when there is a sign that it was touched. Reads
/// files: never on the thread that draws. Safe for several threads.
public final class FileEye {

    private record Glance(
            Path file,
            Stamp known,
            long size,
            FileTime modified,
            @Nullable Object key) {}

    private @Nullable Glance last;

    /// What has become of `file` since it held what `known` stands for.
    public synchronized FileSight look(Path file, Stamp known) {
        try {
            var target = SafeWrite.behindLinks(file);
            var seen = Files.readAttributes(target, BasicFileAttributes.class);
            var glance = new Glance(target, known, seen.size(), seen.lastModifiedTime(), seen.fileKey());
            if (glance.equals(last)) {
                return new FileSight.Same();
            }
            var name = String.valueOf(file.getFileName());
            var bytes = FileBytes.read(target, name);
            var stamp = Stamp.of(bytes);
            if (stamp.equals(known)) {
                last = glance;
                return new FileSight.Same();
            }
            return new FileSight.Changed(
                    new Opened(WorkflowJson.read(bytes, name).workflow(), stamp, ""));
        } catch (NoSuchFileException _) {
            return new FileSight.Gone();
        } catch (UnreadableWorkflowException e) {
            return new FileSight.Unreadable(e.why());
        } catch (IOException e) {
            return new FileSight.Unreadable(FileWords.text("unread.it", DiskFaults.words(e)));
        }
    }
}
