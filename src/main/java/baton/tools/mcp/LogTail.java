package baton.tools.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The end of what a program logs, for whoever wants to know why it failed. Safe for several threads.
final class LogTail {

    private static final int KEPT = 2_000;

    private final Masks masks;
    private final StringBuilder end = new StringBuilder();

    LogTail(Masks masks) {
        this.masks = masks;
    }

    /// Reads until it ends, so that a program never waits for somebody to read its log.
    void follow(InputStream from) {
        var block = new byte[8_192];
        try (from) {
            for (int read = from.read(block); read >= 0; read = from.read(block)) {
                keep(new String(block, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException _) {
            // nothing more to be had
        }
    }

    private synchronized void keep(String text) {
        end.append(text);
        if (end.length() > KEPT * 2) {
            end.delete(0, end.length() - KEPT * 2);
        }
    }

    /// What it logged last; no secrets.
    synchronized String end() {
        var masked = masks.over(end.toString());
        return masked.substring(Math.max(0, masked.length() - KEPT)).strip();
    }
}
