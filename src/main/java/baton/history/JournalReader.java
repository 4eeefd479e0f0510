package baton.history;

import baton.engine.RunLog.Origin;
import baton.engine.UnreadableRunException;
import baton.files.EventJson;
import baton.files.UnreadableEventException;
import baton.history.Reading.Point;
import baton.run.Recorded;
import baton.run.RunId;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads journals as far as they can be trusted.
///
/// What follows the last line break was never acknowledged and is passed over; so is a last line with zero
/// bytes in it, which is what file systems put where a power cut kept them from writing. Any other line
/// that is not as it was written is damage: facts may be missing from there on.
final class JournalReader {

    /// How much text that was put together from pieces a stranger's file may hold.
    private static final long FOREIGN_JOINED = 1L << 28;

    private final RunId run;
    private final byte[] bytes;
    private final ArrayList<Recorded> facts = new ArrayList<>();
    private final Point from;
    private final Map<String, String> texts;
    private final References references;
    private long position;
    private long seq;
    private int format;
    private Origin origin;

    private JournalReader(RunId run, byte[] bytes, Point from, long mostJoined) {
        this.run = run;
        this.bytes = bytes;
        this.from = from;
        this.texts = new HashMap<>(from.texts());
        this.references = new References(texts, mostJoined);
        this.position = from.bytes();
        this.seq = from.facts();
        this.format = from.format();
        this.origin = from.origin();
    }

    /// Reads on from `from`.
    ///
    /// @param limit up to which byte of the file
    /// @throws UnreadableRunException if a newer version wrote it
    static Reading read(RunId run, Path file, Point from, long limit) throws IOException {
        // Unlike channels, a stream is not closed when the thread is interrupted.
        try (var in = new FileInputStream(file.toFile())) {
            in.skipNBytes(from.bytes());
            int wanted = Math.toIntExact(Math.min(limit - from.bytes(), Integer.MAX_VALUE - 8));
            return new JournalReader(run, in.readNBytes(wanted), from, Long.MAX_VALUE).readAll();
        }
    }

    /// Reads what somebody says is the journal of `run`.
    ///
    /// @throws UnreadableRunException if a newer version wrote it
    static Reading readForeign(RunId run, byte[] bytes) throws UnreadableRunException {
        return new JournalReader(run, bytes, Point.START, FOREIGN_JOINED).readAll();
    }

    private Reading readAll() throws UnreadableRunException {
        int start = 0;
        for (int end = lineBreak(0); end >= 0; end = lineBreak(start)) {
            if (position == 0) {
                refuseNewer(end);
            }
            try {
                take(JournalLine.read(bytes, start, end));
            } catch (DamagedLineException e) {
                return isUnwritten(start, end) ? done() : damaged(e.why());
            }
            position += end + 1 - start;
            start = end + 1;
        }
        return done();
    }

    private void take(JournalLine line) throws DamagedLineException {
        if (position == 0 && format != JournalLine.WITHOUT_VALUES && !(line instanceof JournalLine.Head)) {
            throw new DamagedLineException("");
        }
        switch (line) {
            case JournalLine.Head head -> take(head);
            case JournalLine.LargeText(var hash, var text) -> texts.put(hash, text);
            case JournalLine.Fact fact -> take(fact);
        }
    }

    private void take(JournalLine.Head head) throws DamagedLineException {
        if (position > 0 || !head.run().equals(run)) {
            throw new DamagedLineException("");
        }
        origin = head.origin();
    }

    private void take(JournalLine.Fact fact) throws DamagedLineException {
        if (fact.seq() != seq + 1) {
            throw new DamagedLineException("");
        }
        if (format > JournalLine.WITHOUT_VALUES) {
            references.resolveIn(fact.event());
        }
        try {
            facts.add(new Recorded(run, fact.seq(), fact.at(), EventJson.eventFrom(fact.event())));
        } catch (UnreadableEventException e) {
            throw new DamagedLineException(String.valueOf(e.getMessage()));
        }
        seq++;
    }

    private void refuseNewer(int end) throws UnreadableRunException {
        format = JournalLine.format(bytes, 0, end).orElse(JournalLine.FORMAT);
        if (format > JournalLine.FORMAT) {
            throw new UnreadableRunException(
                    "This run was recorded by a newer version of Baton. Update Baton to look at it.");
        }
    }

    private Reading done() {
        return new Reading(facts, point(), Optional.empty());
    }

    private Point point() {
        var known = texts.size() == from.texts().size() ? from.texts() : Map.copyOf(texts);
        return new Point(position, seq, format, origin, known);
    }

    private Reading damaged(String why) {
        var cause = why.isEmpty() ? "" : " " + why;
        var sentence = seq == 0
                ? "The record of this run is damaged and cannot be read." + cause
                : "The record of this run is damaged after entry " + seq
                        + ", so it is shown only up to there and cannot go on." + cause;
        return new Reading(facts, point(), Optional.of(sentence));
    }

    /// @return the next line break from `start` on, or -1
    private int lineBreak(int start) {
        for (int at = start; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private boolean isUnwritten(int start, int end) {
        if (lineBreak(end + 1) >= 0) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }
}
