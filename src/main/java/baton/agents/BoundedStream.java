package baton.agents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that gives up when a line, or all of it, is longer than any reply can be: those who read it line by
/// line would else fill the memory.
final class BoundedStream extends FilterInputStream {

    private static final long LONGEST_LINE = 3L * ReplyReader.LONGEST;
    private static final long LONGEST = 100L * ReplyReader.LONGEST;

    private long line;
    private long all;

    BoundedStream(InputStream stream) {
        super(stream);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = super.read(to, from, length);
        if (line + count > LONGEST_LINE && longestLine(to, from, count) > LONGEST_LINE) {
            throw new IOException("a line without end");
        }
        line = lastLine(to, from, count);
        all += Math.max(0, count);
        if (all > LONGEST) {
            throw new IOException("an answer without end");
        }
        return count;
    }

    /// How long the line grows with which the bytes begin, or any that they hold.
    private long longestLine(byte[] bytes, int from, int count) {
        long longest = line;
        long current = line;
        for (int i = 0; i < count; i++) {
            current = bytes[from + i] == '\n' ? 0 : current + 1;
            longest = Math.max(longest, current);
        }
        return longest;
    }

    /// How long the line is so far that the bytes end in.
    private long lastLine(byte[] bytes, int from, int count) {
        int i = count - 1;
        while (i >= 0 && bytes[from + i] != '\n') {
            i--;
        }
        return i < 0 ? line + Math.max(0, count) : count - 1 - i;
    }
}
