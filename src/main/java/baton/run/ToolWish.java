package baton.run;

/// A use of a tool that an agent asks for, looked at before anything is done.
///
/// @param words      what it would do, as it goes on after the agent's name and "wants to": `read the page
///     acme.example/about`. For [Leave#ANSWER], the question that the person is asked
/// @param scope      what a lasting permission would cover, after "may always": `read pages of acme.example`;
///     empty where none can be given
/// @param repeatable whether doing it twice harms nobody
/// @param leave      whether it may be done
/// @param why        why it is refused, in words for the model and the person; empty if it is not
public record ToolWish(
        ToolCall call, String words, Effect effect, String scope, boolean repeatable, Leave leave, String why) {

    /// Whether a use of a tool may go ahead.
    public enum Leave {
        /// It may: it does no harm, or the person at this computer has allowed it for good.
        GIVEN,
        /// The person has to be asked.
        ASK,
        /// The person's words are the result.
        ANSWER,
        /// It may not.
        REFUSED
    }

    /// One that is not done.
    public static ToolWish refused(ToolCall call, String words, Effect effect, String why) {
        return new ToolWish(call, words, effect, "", true, Leave.REFUSED, why);
    }
}
