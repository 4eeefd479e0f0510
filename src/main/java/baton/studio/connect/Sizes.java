package baton.studio.connect;

import baton.studio.fx.Messages;

/// Says how big a model is, and how quick it is about here.
final class Sizes {

    private static final Messages TEXT = Messages.of("connect");
    private static final double GIGABYTE = 1e9;
    private static final long VERY_QUICK = 1_500_000_000L;
    private static final long QUICK = 4_500_000_000L;
    private static final long SLOWER = 12_000_000_000L;

    private Sizes() {}

    static String gigabytes(long bytes) {
        return TEXT.text("size.gigabytes", Math.max(0.1, Math.round(bytes / GIGABYTE * 10) / 10.0));
    }

    /// "2.0 GB · quick here", or nothing where the size is not known.
    static String words(long bytes) {
        return bytes <= 0 ? "" : TEXT.text("size.andSpeed", gigabytes(bytes), speed(bytes));
    }

    private static String speed(long bytes) {
        if (bytes < VERY_QUICK) {
            return TEXT.text("speed.veryQuick");
        }
        if (bytes < QUICK) {
            return TEXT.text("speed.quick");
        }
        return bytes < SLOWER ? TEXT.text("speed.slower") : TEXT.text("speed.slow");
    }
}
