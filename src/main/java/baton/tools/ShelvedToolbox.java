package baton.tools;

import baton.engine.LiveSink;
import baton.engine.Toolbox;
import baton.run.Effect;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import baton.workflow.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The tools of several shelves, each behind the same three questions: is it given to this agent, do the
/// arguments make sense, and may it be done.
public final class ShelvedToolbox implements Toolbox {

    private final List<ToolShelf> shelves;
    private final Grants grants;

    /// @param shelves where two have a tool of one name, the first counts
    public ShelvedToolbox(List<ToolShelf> shelves, Grants grants) {
        this.shelves = List.copyOf(shelves);
        this.grants = grants;
    }

    @Override
    public List<ToolSpec> specs(User user) {
        var byName = new LinkedHashMap<String, ToolSpec>();
        for (var shelf : shelves) {
            for (var tool : shelf.tools(user)) {
                byName.putIfAbsent(tool.spec().name(), tool.spec());
            }
        }
        return List.copyOf(byName.values());
    }

    @Override
    public ToolWish look(User user, ToolCall call) {
        return find(user, call.tool())
                .map(tool -> look(user, call, tool))
                .orElseGet(() -> ToolWish.refused(call, "use “" + call.tool() + "”", Effect.NONE, unknown(user, call)));
    }

    private ToolWish look(User user, ToolCall call, Tool tool) {
        return switch (Arguments.read(tool.spec(), call.arguments())) {
            case Arguments.Wrong(var why) -> ToolWish.refused(call, "use “" + call.tool() + "”", Effect.NONE, why);
            case Arguments.Fine(var arguments) -> wish(user, call, tool.look(arguments));
        };
    }

    private ToolWish wish(User user, ToolCall call, Look look) {
        return switch (look) {
            case Look.Refused(var words, var effect, var why) -> ToolWish.refused(call, words, effect, why);
            case Look.Question(var question) ->
                new ToolWish(call, question, Effect.NONE, "", true, ToolWish.Leave.ANSWER, "");
            case Look.Possible possible -> permitted(user, call, possible);
        };
    }

    private ToolWish permitted(User user, ToolCall call, Look.Possible look) {
        var decided =
                look.effect() == Effect.NONE ? Optional.of(true) : grants.decided(user, call.tool(), look.scope());
        if (decided.isPresent() && !decided.get()) {
            return ToolWish.refused(
                    call,
                    look.words(),
                    look.effect(),
                    "The person at this computer does not allow “" + user.name() + "” to " + look.scope()
                            + ". Go on without it.");
        }
        boolean given =
                decided.isPresent() || (user.rehearsal() && look.effect().touches());
        return new ToolWish(
                call,
                look.words(),
                look.effect(),
                look.scope(),
                look.repeatable(),
                given ? ToolWish.Leave.GIVEN : ToolWish.Leave.ASK,
                "");
    }

    @Override
    public ToolResult use(User user, ToolWish wish, int number, LiveSink live) throws InterruptedException {
        var tool = find(user, wish.call().tool());
        if (tool.isEmpty()) {
            return new ToolResult.Failed(
                    "The tool “" + wish.call().tool() + "” is not there any more.", "no longer on a shelf");
        }
        return switch (Arguments.read(tool.get().spec(), wish.call().arguments())) {
            case Arguments.Wrong(var why) -> new ToolResult.Refused(why);
            case Arguments.Fine(var arguments) -> use(tool.get(), arguments, new Use(user, wish, number, live));
        };
    }

    /// The world, and what people allow, may have changed since the wish was looked at.
    private ToolResult use(Tool tool, Fields arguments, Use use) throws InterruptedException {
        var now = wish(use.user(), use.wish().call(), tool.look(arguments));
        if (now.leave() == ToolWish.Leave.REFUSED) {
            return new ToolResult.Refused(now.why());
        }
        if (now.leave() == ToolWish.Leave.ASK && use.wish().leave() == ToolWish.Leave.GIVEN) {
            return new ToolResult.Refused("The permission for this was taken back. Nothing was done.");
        }
        if (now.effect() != use.wish().effect()
                || !now.scope().equals(use.wish().scope())) {
            return new ToolResult.Refused("What this would do has changed since it was looked at. It was to "
                    + use.wish().words() + "; now it would " + now.words() + ". Nothing was done.");
        }
        if (use.user().rehearsal() && now.effect().touches()) {
            return new ToolResult.Pretended("This is a rehearsal, so nothing was done. Otherwise this would now "
                    + now.words() + ". Go on as if it had been done.");
        }
        return tool.use(arguments, use);
    }

    @Override
    public void remember(User user, ToolWish wish, boolean allowed) {
        grants.decide(user, wish.call().tool(), wish.scope(), allowed);
    }

    private Optional<Tool> find(User user, String name) {
        return shelves.stream()
                .flatMap(shelf -> shelf.tools(user).stream())
                .filter(tool -> tool.spec().name().equals(name))
                .findFirst();
    }

    private String unknown(User user, ToolCall call) {
        var there = specs(user).stream().map(ToolSpec::name).toList();
        return "There is no tool called “" + call.tool() + "” for this agent. "
                + (there.isEmpty() ? "It has no tools at all." : "There are: " + String.join(", ", there) + ".");
    }
}
