package baton.tools;

import baton.run.ToolResult;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// Tries something that a disk or another computer may not do, and tells in words what went wrong.
public final class Attempt {

    private Attempt() {}

    /// What is tried.
    @FunctionalInterface
    public interface Work {
        ToolResult get() throws IOException, InterruptedException;
    }

    public static ToolResult at(Work work) throws InterruptedException {
        try {
            return work.get();
        } catch (IOException failed) {
            return new ToolResult.Failed(sentence(failed), failed.toString());
        }
    }

    /// What went wrong, as a sentence.
    public static String sentence(IOException failed) {
        if (failed instanceof ToolTrouble trouble) {
            return trouble.sentence();
        }
        if (failed instanceof NoSuchFileException) {
            return "It is not there.";
        }
        var said = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space") || said.contains("not enough space") || said.contains("quota")) {
            return "The disk is full, so nothing counts as done. Free some space first.";
        }
        return failed instanceof AccessDeniedException || said.contains("denied") || said.contains("read-only")
                ? "Baton has no permission for it."
                : "The disk did not do what was asked, so nothing counts as done.";
    }
}
