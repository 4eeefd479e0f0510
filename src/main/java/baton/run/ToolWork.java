package baton.run;

import baton.run.ToolTurn.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a step has done with tools in its current turn. Kept over its tries: what a tool did is done.
///
/// @param turns    the turns that are over, oldest first
/// @param said     what the agent said when it asked for what is under way
/// @param thought  what it thought aloud before that
/// @param wishes   what it asked for and is under way, one use after the other; none if nothing is
/// @param used     what came of the first of them
/// @param asked    what the person is asked about the next of them, or was last
/// @param allowed  whether the next of them may be done for once
/// @param forgiven uses up to this number no longer count as repeated
public record ToolWork(
        List<ToolTurn> turns,
        String said,
        String thought,
        List<ToolWish> wishes,
        List<Use> used,
        @Nullable ToolQuestion asked,
        boolean allowed,
        int forgiven) {

    static final ToolWork NONE = new ToolWork(List.of(), "", "", List.of(), List.of(), null, false, 0);

    public ToolWork {
        turns = List.copyOf(turns);
        wishes = List.copyOf(wishes);
        used = List.copyOf(used);
    }

    /// Whether there is something to be used before the agent can go on.
    public boolean isOpen() {
        return !wishes.isEmpty();
    }

    /// The number of the next use.
    public int next() {
        return count() + 1;
    }

    /// How many uses are over.
    public int count() {
        return turns.stream().mapToInt(turn -> turn.uses().size()).sum() + used.size();
    }

    /// What is to be used next.
    ///
    /// @throws IndexOutOfBoundsException if nothing is
    public ToolWish wish() {
        return wishes.get(used.size());
    }

    ToolWork wished(String saidBeside, String thoughtBefore, List<ToolWish> more) {
        return new ToolWork(turns, saidBeside, thoughtBefore, more, List.of(), null, false, forgiven).pastRefused();
    }

    /// What is refused from the beginning is over as soon as its turn comes.
    private ToolWork pastRefused() {
        return isOpen() && wish().leave() == ToolWish.Leave.REFUSED
                ? ended(new ToolResult.Refused(wish().why()))
                : this;
    }

    ToolWork ended(ToolResult result) {
        var more = new ArrayList<>(used);
        more.add(new Use(next(), wish(), result));
        if (more.size() < wishes.size()) {
            return new ToolWork(turns, said, thought, wishes, more, null, false, forgiven).pastRefused();
        }
        var all = new ArrayList<>(turns);
        all.add(new ToolTurn(said, thought, more));
        return new ToolWork(all, "", "", List.of(), List.of(), null, false, forgiven);
    }

    ToolWork asked(ToolQuestion question) {
        return new ToolWork(turns, said, thought, wishes, used, question, false, forgiven);
    }

    ToolWork allowedOnce() {
        return new ToolWork(turns, said, thought, wishes, used, null, true, forgiven);
    }

    /// The next use is one that nobody saw the end of.
    ToolWork unsure() {
        return new ToolWork(turns, said, thought, wishes, used, ToolQuestion.WAS_IT_DONE, false, forgiven);
    }

    ToolWork forgivingRepeats() {
        return new ToolWork(turns, said, thought, wishes, used, asked, allowed, next());
    }

    /// Whether the same was asked for as often before that the person should know.
    boolean repeatsItself() {
        if (next() <= forgiven) {
            return false;
        }
        var call = wish().call();
        long before = turns.stream()
                .flatMap(turn -> turn.uses().stream())
                .filter(use -> use.number() > forgiven && isSame(use.wish().call(), call))
                .count();
        long now = used.stream()
                .filter(use -> use.number() > forgiven && isSame(use.wish().call(), call))
                .count();
        return before + now >= Echo.TOO_OFTEN - 1;
    }

    private static boolean isSame(ToolCall one, ToolCall other) {
        return one.tool().equals(other.tool()) && one.arguments().equals(other.arguments());
    }
}
