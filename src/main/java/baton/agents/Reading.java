package baton.agents;

import baton.workflow.Fields;
import java.util.List;

/// What was found in a reply.
sealed interface Reading {

    /// All that was agreed, in its agreed form.
    record Good(Fields fields) implements Reading {}

    /// Not as agreed.
    ///
    /// @param names  the fields that are missing or not as agreed, in the order of the contract
    /// @param wrong  what is wrong, as sentences
    record Wrong(List<String> names, List<String> wrong) implements Reading {
        public Wrong {
            names = List.copyOf(names);
            wrong = List.copyOf(wrong);
        }
    }
}
