package baton.agents;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How one call of a model goes. Used on the thread that makes the call.
final class Course {

    private @Nullable Trouble trouble;
    private String contentType = "";
    private boolean answered;
    private boolean events;
    private boolean ending;
    private boolean hangingUp;
    private boolean ranOut;
    private boolean over;
    private Consumer<String> audience = _ -> {};

    /// Has `listener` told of the data of each event, once the reply has taken it in.
    void eachEvent(Consumer<String> listener) {
        audience = listener;
    }

    /// The first trouble counts; others follow from it.
    void note(Trouble found) {
        if (trouble == null) {
            trouble = found;
        }
    }

    /// The server took the call, and answers.
    void answered(String type) {
        answered = true;
        contentType = type;
    }

    void event(String data) {
        events = true;
        audience.accept(data);
    }

    /// The server said that the answer ends here.
    void ending() {
        ending = true;
    }

    /// The answer has come to its end, and the connection is not needed any more.
    void hangingUp() {
        hangingUp = true;
    }

    boolean isHangingUp() {
        return hangingUp;
    }

    /// Nothing more comes, though the server did not announce it.
    void ranOut() {
        ranOut = true;
    }

    /// The answer is complete.
    void over() {
        over = true;
    }

    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    boolean isAnswered() {
        return answered;
    }

    boolean hasRunOut() {
        return ranOut;
    }

    boolean isEnding() {
        return ending;
    }

    boolean isOver() {
        return over;
    }

    /// Whether the answer was of a kind that no model gives.
    boolean isForeign() {
        return !events && !contentType.contains("event-stream") && !contentType.contains("ndjson");
    }
}
