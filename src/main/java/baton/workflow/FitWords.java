package baton.workflow;

/// Says what is wrong with a value, to models in English and to people in the language of the screen.
final class FitWords {

    static final Words WORDS = Words.of("baton.workflow.words");

    private static final int LONGEST = 80;

    private FitWords() {}

    /// `value` is not what it has to be.
    ///
    /// @param what the key of what that is
    static Fit.Bad must(Value value, String what, Object... arguments) {
        var text = value.asText().strip();
        var given = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        var must = given.isEmpty() ? "fit.must" : "fit.must-but";
        return new Fit.Bad(
                WORDS.english(must, WORDS.english(what, arguments), given),
                WORDS.text(must, WORDS.text(what, arguments), given));
    }

    /// The same sentence in both, about what is wrong further inside.
    static Fit.Bad said(String key, String why, String shown) {
        return new Fit.Bad(WORDS.english(key, why), WORDS.text(key, shown));
    }
}
