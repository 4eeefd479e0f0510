package baton.agents;

import baton.run.Failure;

/// Says for people why an answer could not be used.
record Flaws(String agent, Service service) {

    private static final int QUOTE = 90;

    Failure of(Trouble.Flaw flaw) {
        return new Failure(kind(flaw), title(flaw), why(flaw), details(flaw));
    }

    private static Failure.Kind kind(Trouble.Flaw flaw) {
        return switch (flaw) {
            case Trouble.BrokeOff _, Trouble.Garbled _, Trouble.Empty _ -> Failure.Kind.SERVER;
            case Trouble.CutShort _, Trouble.Endless _ -> Failure.Kind.CUT_OFF;
            case Trouble.Declined _ -> Failure.Kind.REFUSED;
            case Trouble.Dropped _ -> Failure.Kind.TOO_MUCH_TEXT;
        };
    }

    private String title(Trouble.Flaw flaw) {
        return switch (flaw) {
            case Trouble.BrokeOff _ ->
                "The connection to " + service.name() + " broke off in the middle of the answer.";
            case Trouble.Garbled _ -> service.name() + " answered something that Baton does not understand.";
            case Trouble.Empty _ -> service.name() + " gave " + who() + " an empty answer.";
            case Trouble.CutShort _ -> "The answer of " + who() + " was cut off at the length limit.";
            case Trouble.Endless _ -> who() + " did not stop writing.";
            case Trouble.Declined _ -> "The model declined to answer " + who() + ".";
            case Trouble.Dropped _ -> service.name() + " dropped the beginning of the text.";
        };
    }

    private String why(Trouble.Flaw flaw) {
        return switch (flaw) {
            case Trouble.BrokeOff _ -> "What came until then was not used. Try again.";
            case Trouble.Garbled _ -> "Does its address lead to a model? Test it in the settings.";
            case Trouble.Empty _ -> "Try again, or choose another model.";
            case Trouble.CutShort _ -> "Ask for less in its instructions, or choose a model that may write more.";
            case Trouble.Endless _ -> "Say in its instructions how long the answer may be, or choose another model.";
            case Trouble.Declined(var words)
            when words.isBlank() -> "Change the instructions, or choose another model.";
            case Trouble.Declined(var words) -> "It said: “" + Words.cut(words, QUOTE) + "”";
            case Trouble.Dropped _ ->
                who() + " may have missed its instructions, so its answer was not used. Give it less to read.";
        };
    }

    private String details(Trouble.Flaw flaw) {
        return switch (flaw) {
            case Trouble.BrokeOff(var details) -> details;
            case Trouble.Garbled(var details) -> details;
            case Trouble.Empty _ -> "no text in the reply of " + service.model();
            case Trouble.CutShort _ -> "finish reason: length";
            case Trouble.Endless _ -> "stopped after " + ReplyReader.LONGEST + " characters";
            case Trouble.Declined _ -> "declined by " + service.model();
            case Trouble.Dropped(var read, var given) -> "read " + read + " of about " + given + " tokens";
        };
    }

    private String who() {
        return Words.quoted(agent);
    }
}
