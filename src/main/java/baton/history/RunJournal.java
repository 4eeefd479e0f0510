package baton.history;

import baton.engine.RunLog;
import baton.engine.RunLogException;
import baton.run.Recorded;
import baton.run.RunId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// The journal of one run, held for writing: each batch of facts is one write and one force.
final class RunJournal implements RunLog.Journal {

    /// Is told what becomes of the journal.
    interface Listener {

        void appended(RunId run);

        /// Called once, when nothing is written any more.
        void closed(RunJournal journal) throws IOException;
    }

    private final RunId run;
    private final ForcedFile file;
    private final Listener listener;
    private long facts;
    private boolean closed;

    /// @param facts how many there are in the file
    RunJournal(RunId run, ForcedFile file, long facts, Listener listener) {
        this.run = run;
        this.file = file;
        this.facts = facts;
        this.listener = listener;
    }

    RunId run() {
        return run;
    }

    /// How many bytes are on disk. May be asked by any thread, also while facts are added.
    long length() {
        return file.length();
    }

    @Override
    public synchronized void append(List<Recorded> more) throws IOException {
        if (closed) {
            throw new RunLogException("The record of this run was closed. Open the run again to go on.");
        }
        requireFollowing(more);
        var lines = new ByteArrayOutputStream();
        more.forEach(fact -> lines.writeBytes(JournalLine.write(fact)));
        file.append(lines.toByteArray());
        facts += more.size();
        listener.appended(run);
    }

    private void requireFollowing(List<Recorded> more) {
        if (more.isEmpty()) {
            throw new IllegalArgumentException("no facts");
        }
        long expected = facts;
        for (var fact : more) {
            expected++;
            if (fact.seq() != expected || !fact.run().equals(run)) {
                throw new IllegalArgumentException(
                        "fact " + fact.seq() + " of " + fact.run() + " where " + expected + " of " + run + " is due");
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            file.close();
        } finally {
            listener.closed(this);
        }
    }
}
