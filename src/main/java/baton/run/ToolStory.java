package baton.run;

import java.util.List;

/// What is told of tools, as it goes on after the name of the step. Told the facts of one run in order.
final class ToolStory {

    private final ToolWords words = new ToolWords();

    /// A sentence and how much it matters.
    ///
    /// @param isYours whether it tells what the person did: then it stands alone
    record Said(Story.Weight weight, String says, boolean isYours) {}

    Said tell(RunEvent.OfTool event) {
        return switch (event) {
            case RunEvent.ToolsWished wished -> {
                words.add(wished);
                yield wished(wished.wishes());
            }
            case RunEvent.ToolAsked(var step, var use, var question) ->
                said(Story.Weight.IMPORTANT, asks(question, words.of(step, use)));
            case RunEvent.ToolAnswered(var step, var use, var answer) ->
                new Said(Story.Weight.IMPORTANT, answered(answer, words.of(step, use)), true);
            case RunEvent.ToolStarted(var step, var use) ->
                said(Story.Weight.USUAL, "uses a tool: " + words.of(step, use) + ".");
            case RunEvent.ToolEnded(var step, var use, var result, var _) -> ended(words.of(step, use), result);
            case RunEvent.ToolInterrupted(var step, var use) ->
                said(
                        Story.Weight.PROBLEM,
                        "was cut off when Baton closed. It was about to " + words.of(step, use) + ".");
            case RunEvent.StepContinued _ -> said(Story.Weight.USUAL, "goes on with what its tools gave.");
        };
    }

    private static Said wished(List<ToolWish> asked) {
        var refused = asked.stream()
                .filter(wish -> wish.leave() == ToolWish.Leave.REFUSED)
                .toList();
        if (!refused.isEmpty()) {
            var first = refused.getFirst();
            return said(
                    Story.Weight.PROBLEM,
                    "wanted to " + first.words() + ", which was refused. " + first.why()
                            + (refused.size() == 1 ? "" : " (" + refused.size() + " were refused.)"));
        }
        return said(
                Story.Weight.USUAL,
                "wants to " + Wording.list(asked.stream().map(ToolStory::wish).toList()) + ".");
    }

    private static String wish(ToolWish wish) {
        return wish.leave() == ToolWish.Leave.ANSWER ? "ask you something" : wish.words();
    }

    private static String asks(ToolQuestion question, String words) {
        return switch (question) {
            case MAY_IT -> "asks whether it may " + words + ".";
            case WHAT_SAY_YOU -> "asks you: " + words;
            case WAS_IT_DONE -> "cannot tell whether this was done: " + words + ".";
        };
    }

    private static String answered(ToolAnswer answer, String words) {
        return switch (answer) {
            case ToolAnswer.Allow(var reach) ->
                switch (reach) {
                    case ONCE -> "You allowed it once: " + words + ".";
                    case RUN -> "You allowed it for this run: " + words + ".";
                    case ALWAYS -> "You allowed it for good: " + words + ".";
                };
            case ToolAnswer.Deny(var always) ->
                always ? "You forbade it for good: " + words + "." : "You did not allow it: " + words + ".";
            case ToolAnswer.Say(var text) -> "You said: " + Wording.quoted(text);
            case ToolAnswer.DoIt _ -> "You had it done now: " + words + ".";
            case ToolAnswer.Stop _ -> "You stopped the run.";
        };
    }

    private static Said ended(String words, ToolResult result) {
        return switch (result) {
            case ToolResult.Gave _ -> said(Story.Weight.USUAL, "did it: " + words + ".");
            case ToolResult.Pretended(var text) -> said(Story.Weight.IMPORTANT, "only rehearsed it. " + text);
            case ToolResult.Refused(var why) ->
                said(Story.Weight.IMPORTANT, "was not allowed to " + words + ". " + why);
            case ToolResult.Failed(var why, var _) -> said(Story.Weight.PROBLEM, "could not " + words + ". " + why);
        };
    }

    private static Said said(Story.Weight weight, String says) {
        return new Said(weight, says, false);
    }
}
