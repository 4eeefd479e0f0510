package baton.run;

import baton.run.ToolTurn.Use;
import java.util.List;
import java.util.stream.Stream;

/// Judges whether an agent repeats itself with its tools.
///
/// Who changes something is asked about the third time. Who only looks may look again: as long as the answer
/// changes there is something new to see. Where it stays the same the agent is told so, and only if that does
/// not help, the person is asked.
final class ToolRepeats {

    /// So often the same look may give the same answer before the person is asked about another.
    static final int LOOKS = 5;

    /// Stands before an answer that was given before.
    static final String SAME =
            "(You have asked exactly this before, and the answer is still the same. Go on with it, or do something"
                    + " else.)\n\n";

    private ToolRepeats() {}

    /// Whether the person should know before this use is begun.
    static boolean isTooOften(ToolWork work, int use) {
        if (use <= work.forgiven()) {
            return false;
        }
        var wish = work.wish(use);
        var before = Stream.concat(work.turns().stream().flatMap(turn -> turn.uses().stream()), work.over())
                .filter(one -> one.number() > work.forgiven() && one.number() < use && isSame(one.wish(), wish))
                .toList();
        return isLook(wish) ? sameAtTheEnd(before) >= LOOKS : before.size() >= Echo.TOO_OFTEN - 1;
    }

    /// How many at the end of `uses` gave the same.
    private static int sameAtTheEnd(List<Use> uses) {
        int count = 0;
        for (var use : uses.reversed()) {
            if (!use.result().equals(uses.getLast().result())) {
                break;
            }
            count++;
        }
        return count;
    }

    /// Whether an earlier use of this turn that is not over asks for the same: it is waited for, so that what
    /// came of it counts.
    static boolean waitsForSame(ToolWork work, int use) {
        return work.open().anyMatch(other -> other < use && isSame(work.wish(other), work.wish(use)));
    }

    /// Whether the use changes nothing, however often it is done.
    static boolean isLook(ToolWish wish) {
        return !wish.effect().touches() && wish.repeatable();
    }

    static boolean isSame(ToolWish one, ToolWish other) {
        return one.call().tool().equals(other.call().tool())
                && one.call().arguments().equals(other.call().arguments());
    }

    /// The turns as the agent is told them: an answer that it was given before says so.
    static List<ToolTurn> told(List<ToolTurn> turns) {
        var uses = turns.stream().flatMap(turn -> turn.uses().stream()).toList();
        return turns.stream()
                .map(turn -> new ToolTurn(
                        turn.said(),
                        turn.thought(),
                        turn.uses().stream().map(use -> told(use, uses)).toList()))
                .toList();
    }

    private static Use told(Use use, List<Use> all) {
        return use.result() instanceof ToolResult.Gave(var text) && isLook(use.wish()) && isRepeated(use, all)
                ? new Use(use.number(), use.wish(), new ToolResult.Gave(SAME + text))
                : use;
    }

    private static boolean isRepeated(Use use, List<Use> all) {
        return all.stream()
                .filter(other -> other.number() < use.number() && isSame(other.wish(), use.wish()))
                .reduce((_, last) -> last)
                .filter(last -> last.result().equals(use.result()))
                .isPresent();
    }
}
