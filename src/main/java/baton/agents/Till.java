package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.run.Failure;
import baton.run.Usage;
import java.util.Optional;

/// Where calls of models are paid.
public interface Till {

    /// Costs nothing, and knows no limit.
    Till FREE = new Till() {
        @Override
        public Usage paid(Connection connection, Usage used) {
            return used;
        }

        @Override
        public Optional<Failure> closed(Connection connection, String agent) {
            return Optional.empty();
        }
    };

    /// What a call used up with what it cost, which is counted from now on.
    Usage paid(Connection connection, Usage used);

    /// Why `agent` may not ask the model; nothing if it may.
    Optional<Failure> closed(Connection connection, String agent);
}
