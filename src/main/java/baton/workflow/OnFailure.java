package baton.workflow;

import java.util.Optional;
import java.util.stream.Stream;

/// What happens when an agent's step has failed for good and no `failed` hand-off leaves it.
public enum OnFailure {
    /// The run waits at this step, the rest goes on, and a person decides.
    ASK("ask"),
    /// The run goes on with the node's `otherwise` value.
    CONTINUE("continue"),
    /// The run ends.
    STOP("stop");

    private final String key;

    OnFailure(String key) {
        this.key = key;
    }

    /// The name on disk.
    public String key() {
        return key;
    }

    public static Optional<OnFailure> fromKey(String key) {
        return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
