package baton.tools.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// An answer that ends in a fault once it is larger than agreed.
final class BoundedBody extends FilterInputStream {

    private long left;

    BoundedBody(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("an answer larger than agreed");
        }
    }
}
