package baton.studio.canvas.picture;

import baton.workflow.Problem;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong at one place.
///
/// @param words     all that is wrong, one line each; empty if nothing is
/// @param count     how many things are wrong
/// @param stopsRun  whether one of them stops a run
public record Trouble(String words, int count, boolean stopsRun) {

    public static final Trouble NONE = new Trouble("", 0, false);

    /// All of `here` together.
    static Trouble of(List<Problem> here) {
        var words = here.stream().map(one -> one.title() + " " + one.why()).collect(Collectors.joining("\n"));
        return new Trouble(words, here.size(), here.stream().anyMatch(Problem::stopsRun));
    }

    public boolean isThere() {
        return count > 0;
    }
}
