package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Effect;
import baton.run.ToolAnswer;
import baton.run.ToolQuestion;
import baton.run.ToolResult;
import baton.run.ToolWish;
import java.util.Locale;

/// What is said of uses of tools, in the same words everywhere.
public final class ToolWords {

    private ToolWords() {}

    /// The question in a line: `Writer wants to read the page acme.example/about`.
    public static String question(String agent, ToolQuestion about, ToolWish wish) {
        return switch (about) {
            case MAY_IT -> wants(agent, wish);
            case WHAT_SAY_YOU -> wish.words();
            case WAS_IT_DONE -> text("tools.unknown", agent, wish.words());
        };
    }

    /// `Writer wants to read the page acme.example/about`
    public static String wants(String agent, ToolWish wish) {
        return wish.leave() == ToolWish.Leave.ANSWER
                ? text("tools.wants-to-know", agent, wish.words())
                : text("tools.wants", agent, wish.words());
    }

    /// What a use does to the world, as a sentence.
    public static String consequence(Effect effect) {
        return switch (effect) {
            case NONE -> text("tools.none");
            case LOOKS -> text("tools.looks");
            case CHANGES -> text("tools.changes");
            case LASTING -> text("tools.lasting");
        };
    }

    /// What a tool takes, by its name for it: `start_date` is `Start date`.
    public static String argument(String name) {
        var words = name.replace('_', ' ').strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// What the person said, as a sentence.
    static String said(ToolAnswer answer) {
        return switch (answer) {
            case ToolAnswer.Allow(var reach) ->
                switch (reach) {
                    case ONCE -> text("tools.allowed-once");
                    case RUN -> text("tools.allowed-run");
                    case ALWAYS -> text("tools.allowed-always");
                };
            case ToolAnswer.Deny(var always) -> always ? text("tools.denied-always") : text("tools.denied");
            case ToolAnswer.Say _ -> text("tools.said");
            case ToolAnswer.DoIt _ -> text("tools.done-now");
            case ToolAnswer.Stop _ -> text("tools.stopped");
        };
    }

    /// Who allowed a use, where nobody was asked about it.
    static String leave(ToolWish wish) {
        return switch (wish.leave()) {
            case GIVEN -> wish.effect().touches() ? text("tools.given") : text("tools.harmless");
            case ASK -> text("tools.asks");
            case ANSWER -> text("tools.asks-you");
            case REFUSED -> text("tools.refused-at-once");
        };
    }

    /// How it came out, in a word or two.
    static String outcome(ToolResult result) {
        return switch (result) {
            case ToolResult.Gave _ -> text("tools.gave");
            case ToolResult.Pretended _ -> text("tools.pretended");
            case ToolResult.Refused _ -> text("tools.refused");
            case ToolResult.Failed _ -> text("tools.failed");
        };
    }
}
