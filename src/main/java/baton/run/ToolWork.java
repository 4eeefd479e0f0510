package baton.run;

import baton.run.ToolTurn.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a step has done with tools in its current turn. Kept over its tries: what a tool did is done.
///
/// @param turns    the turns that are over, oldest first
/// @param said     what the agent said when it asked for what is under way
/// @param thought  what it thought aloud before that
/// @param wishes   what it asked for and is under way; none if nothing is
/// @param came     what came of them so far, by the number of the use, in whatever order it came
/// @param atWork   the uses that were begun and have not come to an end
/// @param waiting  those of them that wait for a person elsewhere
/// @param asked    what the person is asked about the next of them, or was last
/// @param allowed  the use that may be done for once; 0 if there is none
/// @param forgiven uses up to this number no longer count as repeated
/// @param stopping whether the person stopped the step, and only what is at work is brought to its end
public record ToolWork(
        List<ToolTurn> turns,
        String said,
        String thought,
        List<ToolWish> wishes,
        Map<Integer, ToolResult> came,
        Set<Integer> atWork,
        Set<Integer> waiting,
        @Nullable ToolQuestion asked,
        int allowed,
        int forgiven,
        boolean stopping) {

    /// So many uses of one step may be at work side by side.
    static final int AT_ONCE = 4;

    static final ToolWork NONE =
            new ToolWork(List.of(), "", "", List.of(), Map.of(), Set.of(), Set.of(), null, 0, 0, false);

    public ToolWork {
        turns = List.copyOf(turns);
        wishes = List.copyOf(wishes);
        came = Map.copyOf(came);
        atWork = Set.copyOf(atWork);
        waiting = Set.copyOf(waiting);
    }

    /// Whether there is something to be used before the agent can go on.
    public boolean isOpen() {
        return !wishes.isEmpty();
    }

    /// How many uses are over.
    public int count() {
        return before() + came.size();
    }

    /// The number of the first use that is not over; of the one that would come next if all are.
    public int next() {
        return open().findFirst().orElse(count() + 1);
    }

    /// What the first use that is not over is.
    ///
    /// @throws IndexOutOfBoundsException if there is none
    public ToolWish wish() {
        return wish(next());
    }

    /// What use `use` is, of those under way.
    ///
    /// @throws IndexOutOfBoundsException if it is none of them
    public ToolWish wish(int use) {
        return wishes.get(use - before() - 1);
    }

    /// The uses under way that are not over, in their order.
    IntStream open() {
        int before = before();
        return IntStream.rangeClosed(before + 1, before + wishes.size()).filter(use -> !came.containsKey(use));
    }

    /// How many were over when the agent asked for what is under way.
    int before() {
        return turns.stream().mapToInt(turn -> turn.uses().size()).sum();
    }

    /// Whether another could be begun beside those that are at work, all of which then only look.
    boolean hasMoreBeside() {
        return !stopping
                && !atWork.isEmpty()
                && atWork.size() < AT_ONCE
                && atWork.stream().allMatch(use -> ToolRepeats.isLook(wish(use)))
                && open().anyMatch(use -> !atWork.contains(use));
    }

    /// Whether all that is at work waits for a person elsewhere.
    boolean onlyWaits() {
        return !atWork.isEmpty() && waiting.containsAll(atWork);
    }

    /// What is refused from the beginning is over at once.
    ToolWork wished(String saidBeside, String thoughtBefore, List<ToolWish> more) {
        var refused = new HashMap<Integer, ToolResult>();
        for (int place = 0; place < more.size(); place++) {
            if (more.get(place).leave() == ToolWish.Leave.REFUSED) {
                refused.put(
                        before() + place + 1,
                        new ToolResult.Refused(more.get(place).why()));
            }
        }
        return new ToolWork(
                        turns,
                        saidBeside,
                        thoughtBefore,
                        more,
                        refused,
                        Set.of(),
                        Set.of(),
                        null,
                        0,
                        forgiven,
                        stopping)
                .closed();
    }

    ToolWork began(int use) {
        return atWork(with(atWork, use), waiting);
    }

    ToolWork waits(int use) {
        return atWork(atWork, with(waiting, use));
    }

    ToolWork wentOn(int use) {
        return atWork(atWork, without(waiting, use));
    }

    ToolWork ended(int use, ToolResult result) {
        var all = new HashMap<>(came);
        all.put(use, result);
        return new ToolWork(
                        turns,
                        said,
                        thought,
                        wishes,
                        all,
                        without(atWork, use),
                        without(waiting, use),
                        null,
                        allowed == use ? 0 : allowed,
                        forgiven,
                        stopping)
                .closed();
    }

    /// Once all are over they are a turn, in the order in which the agent asked for them.
    private ToolWork closed() {
        if (came.size() < wishes.size()) {
            return this;
        }
        var all = new ArrayList<>(turns);
        all.add(new ToolTurn(said, thought, over().toList()));
        return new ToolWork(all, "", "", List.of(), Map.of(), Set.of(), Set.of(), null, 0, forgiven, stopping);
    }

    /// What is over of what is under way, in the order of the wishes.
    Stream<Use> over() {
        return came.entrySet().stream()
                .map(one -> new Use(one.getKey(), wish(one.getKey()), one.getValue()))
                .sorted(Comparator.comparingInt(Use::number));
    }

    ToolWork asked(ToolQuestion question) {
        return new ToolWork(turns, said, thought, wishes, came, atWork, waiting, question, allowed, forgiven, stopping);
    }

    ToolWork allowedOnce() {
        return new ToolWork(turns, said, thought, wishes, came, atWork, waiting, null, next(), forgiven, stopping);
    }

    /// Nobody saw the end of the use. It is begun again if that harms nobody; else the person has to be asked.
    ToolWork interrupted(int use) {
        var question = wish(use).repeatable() ? null : ToolQuestion.WAS_IT_DONE;
        return new ToolWork(
                turns,
                said,
                thought,
                wishes,
                came,
                without(atWork, use),
                without(waiting, use),
                question,
                allowed,
                forgiven,
                stopping);
    }

    private ToolWork atWork(Set<Integer> changed, Set<Integer> waitingThen) {
        return new ToolWork(
                turns, said, thought, wishes, came, changed, waitingThen, asked, allowed, forgiven, stopping);
    }

    private static Set<Integer> with(Set<Integer> uses, int use) {
        var more = new HashSet<>(uses);
        more.add(use);
        return more;
    }

    private static Set<Integer> without(Set<Integer> uses, int use) {
        var rest = new HashSet<>(uses);
        rest.remove(use);
        return rest;
    }

    ToolWork forgivingRepeats() {
        return new ToolWork(turns, said, thought, wishes, came, atWork, waiting, asked, allowed, next(), stopping);
    }

    /// Nothing more is begun.
    ToolWork toStop() {
        return stopping(true, 0);
    }

    /// The step has stopped.
    ToolWork stopped() {
        return stopping ? stopping(false, allowed) : this;
    }

    private ToolWork stopping(boolean changed, int allowedThen) {
        return new ToolWork(turns, said, thought, wishes, came, atWork, waiting, asked, allowedThen, forgiven, changed);
    }
}
