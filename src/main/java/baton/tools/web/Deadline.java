package baton.tools.web;

import java.net.SocketTimeoutException;
import java.time.Duration;

/// The moment at which a page has to be there.
final class Deadline {

    private static final long LONGEST_SILENCE = 15_000;

    private final long end;

    Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /// How long to wait for the next bytes, in milliseconds; at least 1.
    int wait(String what) throws SocketTimeoutException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException(what);
        }
        return (int) Math.min(left, LONGEST_SILENCE);
    }
}
