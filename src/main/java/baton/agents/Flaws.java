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
            case Trouble.BrokeOff _ -> Spoken.text("flaw.broke-off", service.name());
            case Trouble.Garbled _ -> Spoken.text("flaw.garbled", service.name());
            case Trouble.Empty _ -> Spoken.text("flaw.empty", service.name(), who());
            case Trouble.CutShort _ -> Spoken.text("flaw.cut-short", who());
            case Trouble.Endless _ -> Spoken.text("flaw.endless", who());
            case Trouble.Declined _ -> Spoken.text("flaw.declined", who());
            case Trouble.Dropped _ -> Spoken.text("flaw.dropped", service.name());
        };
    }

    private String why(Trouble.Flaw flaw) {
        return switch (flaw) {
            case Trouble.BrokeOff _ -> Spoken.text("flaw.broke-off.why");
            case Trouble.Garbled _ -> Spoken.text("flaw.garbled.why");
            case Trouble.Empty _ -> Spoken.text("flaw.empty.why");
            case Trouble.CutShort _ -> Spoken.text("flaw.cut-short.why");
            case Trouble.Endless _ -> Spoken.text("flaw.endless.why");
            case Trouble.Declined(var words) when words.isBlank() -> Spoken.text("flaw.declined.why");
            case Trouble.Declined(var words) -> Spoken.text("flaw.declined.said", Words.cut(words, QUOTE));
            case Trouble.Dropped _ -> Spoken.text("flaw.dropped.why", who());
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
        return Spoken.quoted(agent);
    }
}
