package baton.run;

import baton.workflow.Words;
import java.util.List;

/// What is told of tools, as it goes on after the name of the step. Told the facts of one run in order.
final class ToolStory {

    private static final Words WORDS = Words.of("baton.run.words");

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
                said(Story.Weight.USUAL, WORDS.text("tool.uses", words.of(step, use)));
            case RunEvent.ToolEnded(var step, var use, var result, var _) -> ended(words.of(step, use), result);
            case RunEvent.ToolInterrupted(var step, var use) ->
                said(Story.Weight.PROBLEM, WORDS.text("tool.cut-off", words.of(step, use)));
            case RunEvent.ToolWaits _ -> said(Story.Weight.IMPORTANT, WORDS.text("tool.waits"));
            case RunEvent.ToolWentOn _ -> said(Story.Weight.USUAL, WORDS.text("tool.went-on"));
            case RunEvent.StepStopping _ -> new Said(Story.Weight.IMPORTANT, WORDS.text("tool.stopping"), true);
            case RunEvent.StepContinued _ -> said(Story.Weight.USUAL, WORDS.text("tool.continued"));
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
                    WORDS.text("tool.refused", first.words(), first.why())
                            + (refused.size() == 1 ? "" : " " + WORDS.text("tool.refused-many", refused.size())));
        }
        return said(
                Story.Weight.USUAL,
                WORDS.text(
                        "tool.wants",
                        Wording.list(asked.stream().map(ToolStory::wish).toList())));
    }

    private static String wish(ToolWish wish) {
        return wish.leave() == ToolWish.Leave.ANSWER ? WORDS.text("tool.ask-you") : wish.words();
    }

    private static String asks(ToolQuestion question, String words) {
        return switch (question) {
            case MAY_IT -> WORDS.text("tool.may-it", words);
            case WHAT_SAY_YOU -> WORDS.text("tool.asks-you", words);
            case WAS_IT_DONE -> WORDS.text("tool.was-it-done", words);
        };
    }

    private static String answered(ToolAnswer answer, String words) {
        return switch (answer) {
            case ToolAnswer.Allow(var reach) ->
                switch (reach) {
                    case ONCE -> WORDS.text("tool.allowed-once", words);
                    case RUN -> WORDS.text("tool.allowed-run", words);
                    case ALWAYS -> WORDS.text("tool.allowed-always", words);
                };
            case ToolAnswer.Deny(var always) ->
                always ? WORDS.text("tool.denied-always", words) : WORDS.text("tool.denied", words);
            case ToolAnswer.Say(var text) -> WORDS.text("tool.said", Wording.quoted(text));
            case ToolAnswer.DoIt _ -> WORDS.text("tool.done-now", words);
            case ToolAnswer.Stop _ -> WORDS.text("tool.stopped");
        };
    }

    private static Said ended(String words, ToolResult result) {
        return switch (result) {
            case ToolResult.Gave _ -> said(Story.Weight.USUAL, WORDS.text("tool.gave", words));
            case ToolResult.Pretended(var text) -> said(Story.Weight.IMPORTANT, WORDS.text("tool.pretended", text));
            case ToolResult.Refused(var why) ->
                said(Story.Weight.IMPORTANT, WORDS.text("tool.not-allowed", words, why));
            case ToolResult.Failed(var why, var _) -> said(Story.Weight.PROBLEM, WORDS.text("tool.failed", words, why));
        };
    }

    private static Said said(Story.Weight weight, String says) {
        return new Said(weight, says, false);
    }
}
