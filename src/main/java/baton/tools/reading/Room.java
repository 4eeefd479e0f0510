package baton.tools.reading;

/// What is left of the bounds while one document is read: it may claim to be endless.
final class Room {

    private final long deadline;
    private int letters;
    private boolean full;

    Room(Bounds bounds) {
        letters = bounds.letters();
        deadline = System.nanoTime() + bounds.time().toNanos();
    }

    /// As much of `text` as there is room for.
    ///
    /// @throws InterruptedException if nobody waits for it any more
    String take(String text) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        full |= text.length() > letters || System.nanoTime() > deadline;
        var taken = text.length() > letters ? text.substring(0, letters) : text;
        letters -= taken.length();
        return taken;
    }

    /// Whether nothing more is to be taken.
    boolean isFull() {
        return full;
    }
}
