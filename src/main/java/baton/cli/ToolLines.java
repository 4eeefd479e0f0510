package baton.cli;

import baton.run.RunEvent;
import baton.run.StepKey;
import baton.run.ToolAnswer;
import baton.run.ToolQuestion;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.run.ToolWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts facts about tools into words, in their order.
final class ToolLines {

    private record Use(StepKey step, int number) {}

    private final ToolWords words = new ToolWords();
    /// The use that was told of last.
    private @Nullable Use latest;

    /// The line for `event`; nothing for one that the next fact tells better.
    ///
    /// @param name what people call the step
    Optional<String> of(RunEvent.OfTool event, String name) {
        return switch (event) {
            case RunEvent.ToolsWished wished -> {
                words.add(wished);
                yield refused(wished.wishes(), name);
            }
            case RunEvent.ToolAsked(var step, var use, var question) ->
                Optional.of(Words.ASKS + name + asks(question, words.of(step, use)));
            case RunEvent.ToolAnswered(var _, var _, var answer) -> Optional.of(Words.GOING + name + said(answer));
            case RunEvent.ToolStarted(var step, var use) ->
                Optional.of(Words.GOING + name + " uses a tool: " + words.of(step, use));
            case RunEvent.ToolEnded(var step, var use, var result, var _) -> ended(name, words.of(step, use), result);
            case RunEvent.ToolInterrupted(var step, var use) ->
                Optional.of(Words.OVER + name + " was cut off when Baton closed: " + words.of(step, use));
            case RunEvent.ToolWaits _ -> Optional.of(Words.ASKS + name + " waits for you in the run that it began");
            case RunEvent.StepStopping _ -> Optional.of(Words.GOING + name + " stops as soon as its tool is done");
            case RunEvent.ToolWentOn _, RunEvent.StepContinued _ -> Optional.empty();
        };
    }

    /// What there is to tell of it in the story of its step.
    List<String> story(RunEvent.OfTool event) {
        return switch (event) {
            case RunEvent.ToolsWished wished -> {
                words.add(wished);
                yield wished.wishes().stream()
                        .filter(wish -> wish.leave() == ToolWish.Leave.REFUSED)
                        .map(wish -> "Wanted to " + wish.words() + ", which was refused. " + wish.why())
                        .toList();
            }
            case RunEvent.ToolAsked(var step, var use, var question) ->
                List.of("Asked you" + asks(question, words.of(step, use)));
            case RunEvent.ToolAnswered(var _, var _, var answer) -> List.of("Answer" + said(answer));
            case RunEvent.ToolStarted(var step, var use) -> {
                latest = new Use(step, use);
                yield List.of("Used a tool: " + words.of(step, use));
            }
            case RunEvent.ToolEnded(var step, var use, var result, var _) -> ended(new Use(step, use), result);
            case RunEvent.ToolInterrupted _ -> List.of("Baton closed while the tool was at work.");
            case RunEvent.ToolWaits _ -> List.of("It waited for you in the run that it began.");
            case RunEvent.StepStopping _ -> List.of("You stopped it; its tool was to be done first.");
            case RunEvent.ToolWentOn _, RunEvent.StepContinued _ -> List.of();
        };
    }

    /// Where several were at work it is said which of them it was.
    private List<String> ended(Use use, ToolResult result) {
        boolean isClear = use.equals(latest);
        latest = null;
        return isClear
                ? result(result)
                : Stream.concat(
                                Stream.of("What came of this: " + words.of(use.step(), use.number())),
                                result(result).stream())
                        .toList();
    }

    private static List<String> result(ToolResult result) {
        return switch (result) {
            case ToolResult.Gave(var text) -> List.of("It gave", text);
            case ToolResult.Pretended(var text) -> List.of("Only rehearsed: " + text);
            case ToolResult.Refused(var why) -> List.of("Not allowed: " + why);
            case ToolResult.Failed(var why, var details) ->
                details.isBlank() ? List.of("It did not work: " + why) : List.of("It did not work: " + why, details);
        };
    }

    private static Optional<String> refused(List<ToolWish> asked, String name) {
        return asked.stream()
                .filter(wish -> wish.leave() == ToolWish.Leave.REFUSED)
                .findFirst()
                .map(wish -> Words.OVER + name + " wanted to " + wish.words() + ", which was refused. " + wish.why());
    }

    private static String asks(ToolQuestion question, String words) {
        return switch (question) {
            case MAY_IT -> " wants to " + words;
            case WHAT_SAY_YOU -> " asks: " + words;
            case WAS_IT_DONE -> " cannot tell whether this was done: " + words;
        };
    }

    private static String said(ToolAnswer answer) {
        return switch (answer) {
            case ToolAnswer.Allow(var reach) ->
                switch (reach) {
                    case ONCE -> " · allowed once";
                    case RUN -> " · allowed for this run";
                    case ALWAYS -> " · allowed for good";
                };
            case ToolAnswer.Deny(var always) -> always ? " · forbidden for good" : " · not allowed";
            case ToolAnswer.Say(var text) -> " · you said: " + text;
            case ToolAnswer.DoIt _ -> " · done now";
            case ToolAnswer.Stop _ -> " · you stopped the run";
        };
    }

    private static Optional<String> ended(String name, String words, ToolResult result) {
        return switch (result) {
            case ToolResult.Gave _ -> Optional.empty();
            case ToolResult.Pretended(var text) -> Optional.of(Words.DONE + name + " only rehearsed it. " + text);
            case ToolResult.Refused(var why) -> Optional.of(Words.OVER + name + " may not " + words + ". " + why);
            case ToolResult.Failed(var why, var _) ->
                Optional.of(Words.OVER + name + " could not " + words + ". " + why);
        };
    }
}
