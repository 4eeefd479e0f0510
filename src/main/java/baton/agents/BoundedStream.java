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
        for (int i = 0; i < count; i++) {
            line = to[from + i] == '\n' ? 0 : line + 1;
            if (line > LONGEST_LINE) {
                throw new IOException("a line without end");
            }
        }
        all += Math.max(0, count);
        if (all > LONGEST) {
            throw new IOException("an answer without end");
        }
        return count;
    }
}
