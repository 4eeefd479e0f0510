package baton.engine;

import baton.run.Recorded;
import baton.run.RunId;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A log on a disk that is full or slow whenever a test says so.
final class TroubledLog implements RunLog {

    private static final CountDownLatch OPEN = new CountDownLatch(0);

    private final InMemoryRunLog log;
    private final CountDownLatch writing = new CountDownLatch(1);
    private volatile CountDownLatch gate = OPEN;
    private volatile boolean full;

    TroubledLog(InMemoryRunLog log) {
        this.log = log;
    }

    void fill() {
        full = true;
    }

    void empty() {
        full = false;
    }

    /// Whoever writes from now on waits for [#quick].
    void slow() {
        gate = new CountDownLatch(1);
    }

    void awaitWriter() throws InterruptedException {
        writing.await();
    }

    void quick() {
        gate.countDown();
    }

    private Journal troubled(Journal journal) {
        return new Journal() {
            @Override
            public void append(List<Recorded> facts) throws IOException {
                if (full) {
                    throw new IOException("no space left");
                }
                if (gate.getCount() > 0) {
                    writing.countDown();
                    await(gate);
                }
                journal.append(facts);
            }

            @Override
            public void close() throws IOException {
                journal.close();
            }
        };
    }

    private static void await(CountDownLatch gate) throws IOException {
        try {
            gate.await();
        } catch (InterruptedException cut) {
            throw new IOException(cut);
        }
    }

    @Override
    public int nextNumber() {
        return log.nextNumber();
    }

    @Override
    public Journal create(RunId run) throws IOException {
        return troubled(log.create(run));
    }

    @Override
    public Journal open(RunId run) throws IOException {
        return troubled(log.open(run));
    }

    @Override
    public History read(RunId run) {
        return log.read(run);
    }

    @Override
    public List<RunId> runs() {
        return log.runs();
    }

    @Override
    public boolean isHeld(RunId run) {
        return log.isHeld(run);
    }
}
