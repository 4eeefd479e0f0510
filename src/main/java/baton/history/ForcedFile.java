package baton.history;

import baton.engine.RunLogException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The end of a file to which bytes are added. What [#append] has added is on disk; what it failed to add is
/// gone again. An interrupt of the thread does not keep it from its work. For one thread at a time, but for
/// [#length].
final class ForcedFile implements Closeable {

    /// Opens a file that exists for writing. A seam for tests of disks that fail.
    @FunctionalInterface
    interface Opener {
        FileChannel open(Path path) throws IOException;
    }

    private final Path path;
    private final Opener opener;
    private FileChannel channel;
    private volatile long length;
    private boolean broken;

    /// @param length how much of the file counts; what follows is cut off
    ForcedFile(Path path, long length, Opener opener) throws IOException {
        this.path = path;
        this.opener = opener;
        this.length = length;
        this.channel = opener.open(path);
        try {
            if (channel.size() > length) {
                cutBack();
            }
        } catch (IOException e) {
            channel.close();
            throw DiskTrouble.writing(path, e);
        }
    }

    /// How many bytes there are, all of them on disk. May be asked by any thread.
    long length() {
        return length;
    }

    /// @param bytes from the first to the limit
    void append(ByteBuffer bytes) throws IOException {
        if (broken) {
            throw new RunLogException("This record was closed after the disk had failed. Open the run again to go on.");
        }
        // An interrupt would close the channel, so it is put off until the bytes are on disk.
        boolean interrupted = Thread.interrupted();
        try {
            while (!tryToAppend(bytes)) {
                interrupted |= Thread.interrupted();
                reopen();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// @return false if an interrupt came between and closed the channel
    private boolean tryToAppend(ByteBuffer bytes) throws IOException {
        try {
            long from = length;
            bytes.rewind();
            while (bytes.hasRemaining()) {
                channel.write(bytes, from + bytes.position());
            }
            channel.force(false);
            length = from + bytes.limit();
            return true;
        } catch (ClosedByInterruptException _) {
            return false;
        } catch (IOException e) {
            takeBack(e);
            throw DiskTrouble.writing(path, e);
        }
    }

    private void reopen() throws RunLogException {
        try {
            channel = opener.open(path);
        } catch (IOException e) {
            broken = true;
            throw DiskTrouble.writing(path, e);
        }
    }

    private void takeBack(IOException cause) {
        try {
            cutBack();
        } catch (IOException e) {
            broken = true;
            cause.addSuppressed(e);
        }
    }

    private void cutBack() throws IOException {
        channel.truncate(length);
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
