package baton;

/// Whether tests take their time: `-Dbaton.long=true`. Read here and nowhere else.
public final class LongRun {

    private LongRun() {}

    public static boolean isWanted() {
        return Boolean.getBoolean("baton.long");
    }
}
