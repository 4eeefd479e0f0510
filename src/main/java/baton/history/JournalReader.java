package baton.history;

import baton.engine.UnreadableRunException;
import baton.history.Reading.Point;
import baton.run.Recorded;
import baton.run.RunId;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/// Reads journals as far as they can be trusted.
///
/// What follows the last line break was never acknowledged and is passed over; so is a last line with zero
/// bytes in it, which is what file systems put where a power cut kept them from writing. Any other line that is
/// not as it was written is damage: facts may be missing from there on.
final class JournalReader {

    private final RunId run;
    private final byte[] bytes;
    private final ArrayList<Recorded> facts = new ArrayList<>();
    private Point point;

    private JournalReader(RunId run, byte[] bytes, Point from) {
        this.run = run;
        this.bytes = bytes;
        this.point = from;
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
            return new JournalReader(run, in.readNBytes(wanted), from).readAll();
        }
    }

    private Reading readAll() throws UnreadableRunException {
        int start = 0;
        for (int end = lineBreak(0); end >= 0; end = lineBreak(start)) {
            if (point.facts() == 0) {
                refuseNewer(end);
            }
            try {
                take(JournalLine.read(run, bytes, start, end), end + 1 - start);
            } catch (DamagedLineException e) {
                return isUnwritten(start, end) ? done() : damaged(e.why());
            }
            start = end + 1;
        }
        return done();
    }

    private void take(Recorded fact, int length) throws DamagedLineException {
        if (fact.seq() != point.facts() + 1) {
            throw new DamagedLineException("");
        }
        facts.add(fact);
        point = new Point(point.bytes() + length, fact.seq());
    }

    private void refuseNewer(int end) throws UnreadableRunException {
        if (JournalLine.format(bytes, 0, end).orElse(JournalLine.FORMAT) > JournalLine.FORMAT) {
            throw new UnreadableRunException(
                    "This run was recorded by a newer version of Baton. Update Baton to look at it.");
        }
    }

    private Reading done() {
        return new Reading(facts, point, Optional.empty());
    }

    private Reading damaged(String why) {
        var cause = why.isEmpty() ? "" : " " + why;
        var sentence = point.facts() == 0
                ? "The record of this run is damaged and cannot be read." + cause
                : "The record of this run is damaged after entry " + point.facts()
                        + ", so it is shown only up to there and cannot go on." + cause;
        return new Reading(facts, point, Optional.of(sentence));
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
