package baton.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A disk that does not do what it is asked for, in one way or another.
final class FailingDisk {

    enum Fault {
        /// Writes take ten bytes and no more.
        FULL,
        FORCE_FAILS,
        /// The thread is interrupted when ten bytes are written, once.
        INTERRUPTED,
        TRUNCATE_FAILS
    }

    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private final AtomicInteger forces = new AtomicInteger();

    void fails(Fault... with) {
        faults.addAll(Set.of(with));
    }

    void works() {
        faults.clear();
    }

    /// How often something was forced.
    int forces() {
        return forces.get();
    }

    FileChannel open(Path path) throws IOException {
        return new Channel(FileChannel.open(path, StandardOpenOption.WRITE));
    }

    private void failOn(Fault fault, String words) throws IOException {
        if (faults.contains(fault)) {
            throw new IOException(words);
        }
    }

    private final class Channel extends FileChannel {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            if (faults.contains(Fault.FULL) || faults.contains(Fault.INTERRUPTED)) {
                file.write(bytes.slice(bytes.position(), Math.min(10, bytes.remaining())), position);
            }
            if (faults.remove(Fault.INTERRUPTED)) {
                Thread.currentThread().interrupt();
                close();
                throw new ClosedByInterruptException();
            }
            failOn(Fault.FULL, "No space left on device");
            return file.write(bytes, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            failOn(Fault.FORCE_FAILS, "Input/output error");
            forces.incrementAndGet();
            file.force(metaData);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            failOn(Fault.TRUNCATE_FAILS, "Input/output error");
            file.truncate(size);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public int read(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer bytes, long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            throw new UnsupportedOperationException();
        }
    }
}
