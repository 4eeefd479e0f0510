package baton.run.reference;

import baton.run.Effect;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.ReviewAnswer;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.Tasks;
import baton.run.ToolAnswer;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.run.Transcript;
import baton.run.Usage;
import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.NodeType;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What agents and people say. It follows from a seed and from what they are asked, not from when: the same
/// question gets the same answer in whatever order a run asks.
public final class Answers {

    private static final List<String> WORDS = List.of("a", "b", "a b", "none");

    private final long seed;
    private final Workflow workflow;

    public Answers(long seed, Workflow workflow) {
        this.seed = seed;
        this.workflow = workflow;
    }

    /// @param heard   how often somebody said something in this turn before
    /// @param offered the ways that a model that decides may still take; not looked at for an agent
    public StepReply reply(StepKey step, int heard, List<Handoff> offered) {
        if (hasTools(step) && chance(step, heard, "tools", 2) == 0) {
            var wishes = IntStream.rangeClosed(0, chance(step, heard, "many", 4))
                    .mapToObj(place -> wish(step, heard * 10 + place))
                    .toList();
            return new StepReply.WantsTools("Let me see.", wishes, transcript(step, heard));
        }
        return switch (chance(step, heard, "reply", 12)) {
            case 0 -> failed(step, heard, Failure.Kind.SLOW_DOWN, null);
            case 1 -> failed(step, heard, Failure.Kind.SLOW_DOWN, Duration.ofSeconds(30));
            case 2 -> failed(step, heard, Failure.Kind.REFUSED, null);
            default -> new StepReply.Succeeded(said(step, heard, offered), transcript(step, heard));
        };
    }

    private boolean hasTools(StepKey step) {
        return workflow.node(step.node()).orElseThrow().type() instanceof NodeType.Agent agent && agent.hasTools();
    }

    /// Some wish for the same again and again, as models do that got stuck.
    private ToolWish wish(StepKey step, int number) {
        int which = chance(step, 0, "stuck", 4) == 0 ? 1 : number;
        var effect =
                List.of(Effect.NONE, Effect.LOOKS, Effect.LOOKS, Effect.LASTING).get(chance(step, which, "effect", 4));
        var leave = List.of(
                        ToolWish.Leave.GIVEN,
                        ToolWish.Leave.GIVEN,
                        ToolWish.Leave.GIVEN,
                        ToolWish.Leave.ASK,
                        ToolWish.Leave.ANSWER,
                        ToolWish.Leave.REFUSED)
                .get(chance(step, which, "leave", 6));
        var call = new ToolCall("", effect + " " + leave, Fields.of("what", "w" + chance(step, which, "what", 3) / 2));
        boolean repeatable = !effect.touches() || chance(step, which, "again", 2) == 0;
        return new ToolWish(
                call,
                "do " + call.tool(),
                effect,
                "scope",
                repeatable,
                leave,
                leave == ToolWish.Leave.REFUSED ? "no" : "");
    }

    /// What a tool gives: mostly the same.
    public ToolResult used(StepKey step, int use) {
        return switch (chance(step, use, "gave", 12)) {
            case 0 -> new ToolResult.Failed("It did not work.", "");
            case 1 -> new ToolResult.Gave("something new, " + use);
            default -> new ToolResult.Gave("the same");
        };
    }

    /// @param unsure whether it is asked whether it was done
    public ToolAnswer aboutTool(StepKey step, int use, ToolWish wish, boolean unsure) {
        int what = chance(step, use, "answer", 20);
        if (what == 0) {
            return new ToolAnswer.Stop();
        }
        if (unsure) {
            return what < 10 ? new ToolAnswer.DoIt() : new ToolAnswer.Say("It was done.");
        }
        if (wish.leave() == ToolWish.Leave.ANSWER) {
            return what < 5 ? new ToolAnswer.Deny(false) : new ToolAnswer.Say("Tuesday");
        }
        return switch (what % 4) {
            case 0 -> new ToolAnswer.Allow(ToolAnswer.Reach.RUN);
            case 1 -> new ToolAnswer.Deny(what > 15);
            default -> new ToolAnswer.Allow(ToolAnswer.Reach.ONCE);
        };
    }

    private Fields said(StepKey step, int heard, List<Handoff> offered) {
        if (workflow.node(step.node()).orElseThrow().type() instanceof NodeType.Decision) {
            int way = chance(step, heard, "way", offered.size() + 1);
            return Fields.of(
                    Tasks.WAY, way == offered.size() ? "somewhere else" : Tasks.label(workflow, offered.get(way)));
        }
        var said = Fields.NONE;
        for (var name : Contracts.askedOf(workflow, step.node()).names()) {
            said = said.with(
                    name, name.equals("score") ? Value.of(chance(step, heard, "score", 11)) : message(step, heard));
        }
        return said;
    }

    private Value message(StepKey step, int heard) {
        return Value.of(WORDS.get(chance(step, heard, "word", WORDS.size())) + " (" + number(step) + ")");
    }

    /// No letters, because rules look for them.
    private static String number(StepKey step) {
        return step.node().value().replaceAll("\\D", "") + "/" + step.visit();
    }

    private StepReply failed(StepKey step, int heard, Failure.Kind kind, @Nullable Duration retryAfter) {
        return new StepReply.Failed(
                new Failure(kind, "It did not work.", "For the " + heard + "th time.", "", retryAfter),
                transcript(step, heard));
    }

    private Transcript transcript(StepKey step, int heard) {
        var cost = chance(step, heard, "cost", 40) == 0 ? null : BigDecimal.valueOf(1, 2);
        var exchange = new Exchange(List.of(), "", List.of(), new Usage(7, 3, cost), 5);
        return new Transcript("practice", true, List.of(exchange));
    }

    public ReviewAnswer review(StepKey step, boolean canSendBack) {
        return switch (chance(step, 0, "review", 9)) {
            case 0 -> new ReviewAnswer.Reject("");
            case 1 -> new ReviewAnswer.Reject("no");
            case 2, 3, 4 ->
                canSendBack
                        ? new ReviewAnswer.SendBack("do " + number(step) + " again")
                        : new ReviewAnswer.Approve(Fields.NONE);
            case 5, 6 -> new ReviewAnswer.Approve(Fields.of("message", "b, says " + number(step)));
            default -> new ReviewAnswer.Approve(Fields.NONE);
        };
    }

    public HelpAnswer help(StepKey step, int heard) {
        int what = chance(step, heard, "help", 12);
        if (what == 0) {
            return new HelpAnswer.Stop();
        }
        if (!(workflow.node(step.node()).orElseThrow().type() instanceof NodeType.Decision)) {
            return switch (what) {
                case 1, 2, 3, 4 -> new HelpAnswer.TryAgain(null);
                case 5 -> new HelpAnswer.TryAgain("another");
                case 6, 7 -> new HelpAnswer.UseOtherwise();
                default -> new HelpAnswer.UseAnswer(said(step, heard, List.of()));
            };
        }
        var forward = workflow.from(step.node()).stream()
                .filter(way -> !way.goesBack())
                .toList();
        return forward.isEmpty()
                ? new HelpAnswer.Stop()
                : new HelpAnswer.TakeWay(
                        forward.get(chance(step, heard, "take", forward.size())).id());
    }

    private int chance(StepKey step, int heard, String what, int of) {
        long mixed = Objects.hash(seed, step.node().value(), step.visit(), heard, what) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) Math.floorMod(mixed ^ (mixed >>> 32), (long) of);
    }
}
