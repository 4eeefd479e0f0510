package baton.tools;

import baton.run.Effect;

/// What a tool finds when it looks at a use that is wished for.
public sealed interface Look {

    /// It can be done, if it may.
    ///
    /// @param words      what it would do, going on after "wants to": `read the page acme.example/about`
    /// @param scope      what a lasting permission would cover, after "may always": `read pages of
    ///     acme.example`. It is also what the permission is kept under, so it names its host, folder or table
    ///     whole. Empty where none can be given
    /// @param repeatable whether doing it twice harms nobody
    record Possible(String words, Effect effect, String scope, boolean repeatable) implements Look {}

    /// The person's words are the result.
    ///
    /// @param question what the person is asked
    record Question(String question) implements Look {}

    /// It is not done.
    ///
    /// @param words  what was tried, as in [Possible]
    /// @param effect what it would have done
    /// @param why    why not, as sentences for the model and the person
    record Refused(String words, Effect effect, String why) implements Look {}

    /// Something that does no harm at all, so that nobody need be asked.
    static Look harmless(String words) {
        return new Possible(words, Effect.NONE, "", true);
    }
}
