package baton.history;

import baton.engine.RunLog;
import baton.engine.RunLog.Origin;
import baton.engine.RunLogException;
import baton.files.EventJson;
import baton.history.Reading.Point;
import baton.run.Recorded;
import baton.run.RunId;
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
    private final int format;
    private final LargeTexts texts;
    private final LineBuffer lines = new LineBuffer();
    private final Listener listener;
    private long facts;
    private boolean closed;

    /// @param to where the file ends
    RunJournal(RunId run, ForcedFile file, Point to, Listener listener) {
        this.run = run;
        this.file = file;
        this.format = to.format();
        this.texts = new LargeTexts(to.texts());
        this.facts = to.facts();
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
        lines.clear();
        if (file.length() == 0) {
            lines.head(run, Origin.HERE);
        }
        try {
            more.forEach(this::add);
            file.append(lines.lines());
        } catch (IOException | RuntimeException e) {
            texts.unwritten();
            throw e;
        }
        texts.written();
        facts += more.size();
        listener.appended(run);
    }

    private void add(Recorded fact) {
        var event = EventJson.toTree(fact.event());
        if (format > JournalLine.WITHOUT_VALUES) {
            texts.takeOutOf(event).forEach(lines::largeText);
        }
        lines.fact(fact.seq(), fact.at(), event);
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
