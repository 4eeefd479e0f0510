package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.ToolChoice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What a turn of tools comes to does not depend on the order in which results arrive, nor on how often Baton
/// is closed meanwhile.
class ToolOrderTest {

    private static final NodeType.Agent AGENT =
            NodeType.Agent.BLANK.withInstructions("Find out.").withTools(List.of(ToolChoice.of("any")));

    @Provide
    Arbitrary<List<ToolWish>> wishes() {
        return Combinators.combine(
                        Arbitraries.of(Effect.NONE, Effect.LOOKS, Effect.LOOKS, Effect.LASTING),
                        Arbitraries.of(
                                ToolWish.Leave.GIVEN,
                                ToolWish.Leave.GIVEN,
                                ToolWish.Leave.ASK,
                                ToolWish.Leave.ANSWER,
                                ToolWish.Leave.REFUSED),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, true, false))
                .as(ToolOrderTest::wish)
                .list()
                .ofMaxSize(9);
    }

    private static ToolWish wish(Effect effect, ToolWish.Leave leave, int what, boolean repeatable) {
        return new ToolWish(
                new ToolCall("", effect + " " + what, Fields.NONE),
                "do " + what,
                effect,
                "scope " + what % 3,
                repeatable,
                leave,
                leave == ToolWish.Leave.REFUSED ? "no" : "");
    }

    @Property(tries = 500)
    void the_order_of_arrival_does_not_matter(@ForAll("wishes") List<ToolWish> wishes, @ForAll Random chance) {
        var plain = new Course(wishes, new Random(0), false);
        var shuffled = new Course(wishes, chance, false);

        assertThat(shuffled.turns()).isEqualTo(plain.turns());
        assertThat(shuffled.asked).isEqualTo(plain.asked);
    }

    @Property(tries = 500)
    void closing_baton_in_between_does_not_matter_where_nobody_has_to_say_what_was_done(
            @ForAll("wishes") List<ToolWish> all, @ForAll Random chance) {
        var wishes = all.stream()
                .filter(wish -> wish.repeatable() || wish.leave() == ToolWish.Leave.REFUSED)
                .toList();

        assertThat(new Course(wishes, chance, true).turns())
                .isEqualTo(new Course(wishes, new Random(0), false).turns());
    }

    /// Three turns that ask for the same, with results that arrive by chance.
    private static final class Course {

        private final Random chance;
        private final boolean closes;
        private final Scenario scenario;
        private final List<Integer> asked = new ArrayList<>();

        Course(List<ToolWish> wishes, Random chance, boolean closes) {
            this.chance = chance;
            this.closes = closes;
            this.scenario = Scenario.of(Flow.withStart()
                            .agent("a", _ -> AGENT)
                            .chain("start", "a")
                            .drawn())
                    .begins("a");
            for (int turn = 0; turn < 3 && !wishes.isEmpty(); turn++) {
                scenario.happens(new RunEvent.ToolsWished(scenario.key("a"), 1, "", wishes, Transcript.NONE));
                while (isOpen()) {
                    goOn();
                }
                scenario.happens(new RunEvent.StepContinued(scenario.key("a"), 1));
            }
        }

        List<ToolTurn> turns() {
            return Tasks.of(scenario.state(), new NodeId("a"), 1).turns();
        }

        private ToolWork work() {
            return scenario.step("a").tools();
        }

        private boolean isOpen() {
            return work().isOpen();
        }

        private void goOn() {
            if (scenario.state().pause().isPresent()) {
                scenario.wishes(new Signal.Resume());
                asked.add(-work().next());
                return;
            }
            if (scenario.step("a").status() == StepStatus.NEEDS_ANSWER) {
                answer(work().next());
                return;
            }
            begin();
            var atWork = work().atWork().stream().sorted().toList();
            if (closes && chance.nextInt(3) == 0) {
                atWork.forEach(use -> scenario.happens(new RunEvent.ToolInterrupted(scenario.key("a"), use)));
            } else {
                end(atWork.get(chance.nextInt(atWork.size())));
            }
        }

        /// All that may begin; sometimes less than that, as where the loop has other mail in between.
        private void begin() {
            for (var owed : Scheduler.next(scenario.state())) {
                if (owed instanceof Command.UseTool(var step, var use)) {
                    scenario.happens(new RunEvent.ToolStarted(step, use));
                    check();
                }
            }
        }

        /// At most four, and what changes something is alone, with nothing open before it.
        private void check() {
            var work = work();
            assertThat(work.atWork()).hasSizeBetween(1, 4);
            var changing = work.atWork().stream()
                    .filter(use -> !ToolRepeats.isLook(work.wish(use)))
                    .toList();
            if (!changing.isEmpty()) {
                assertThat(work.atWork()).hasSize(1);
                assertThat(work.next()).isEqualTo(changing.getFirst());
            }
            var same = new HashSet<ToolCall>();
            work.atWork()
                    .forEach(use -> assertThat(same.add(work.wish(use).call())).isTrue());
        }

        /// A look gives the same for the same, except for one that changes each time.
        private void end(int use) {
            var wish = work().wish(use);
            var gave = wish.call().tool().equals("LOOKS 1")
                    ? "news " + use
                    : wish.call().tool();
            scenario.happens(new RunEvent.ToolEnded(scenario.key("a"), use, new ToolResult.Gave(gave), 1));
        }

        private void answer(int use) {
            asked.add(use);
            var answer = switch (work().asked()) {
                case WAS_IT_DONE -> new ToolAnswer.DoIt();
                case WHAT_SAY_YOU -> new ToolAnswer.Say("Tuesday");
                case MAY_IT ->
                    switch (use % 4) {
                        case 0 -> new ToolAnswer.Allow(ToolAnswer.Reach.RUN);
                        case 1 -> new ToolAnswer.Deny(false);
                        case 2 -> new ToolAnswer.Allow(ToolAnswer.Reach.ONCE);
                        default -> new ToolAnswer.Deny(true);
                    };
                case null -> throw new IllegalStateException("nothing is asked");
            };
            scenario.wishes(new Signal.AnswerTool(scenario.key("a"), use, answer));
        }
    }
}
