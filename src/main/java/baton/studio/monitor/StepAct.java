package baton.studio.monitor;

/// One thing that a person can do about a step now.
///
/// @param id    names it among those of one step: `stop-step`; also the id of the command that does it
/// @param words on a button or in a menu; begins with a verb
public record StepAct(String id, String words, Runnable action) {

    boolean saysTheSameAs(StepAct other) {
        return id.equals(other.id) && words.equals(other.words);
    }
}
