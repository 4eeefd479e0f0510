package baton.workflow;

/// A field that is not as it was agreed. `field` and `why` together make a sentence: "score" "must be a
/// number".
///
/// @param why   in English, as models are told it
/// @param shown in the language of the screen
public record Mismatch(String field, String why, String shown) {

    /// One that is said in the same way to everybody.
    public Mismatch(String field, String why) {
        this(field, why, why);
    }

    static Mismatch missing(String field) {
        return new Mismatch(field, FitWords.WORDS.english("fit.missing"), FitWords.WORDS.text("fit.missing"));
    }

    /// As models are told it.
    public String words() {
        return FitWords.WORDS.english("fit.mismatch", field, why);
    }

    /// As people read it.
    public String sentence() {
        return FitWords.WORDS.text("fit.mismatch", field, shown);
    }
}
