package baton.studio.command;

/// Whether something can be done now.
///
/// @param why what would have to be otherwise, as one sentence; empty where it can be done, or the reason is not known
public record Possible(boolean now, String why) {

    public static final Possible YES = new Possible(true, "");

    public static Possible not(String why) {
        return new Possible(false, why);
    }
}
