package baton.agents;

import baton.run.Failure;
import baton.run.ToolWish;
import baton.workflow.Fields;
import java.util.List;

/// What a reply is worth.
sealed interface Verdict {

    /// It is as agreed, and holds what it is held to.
    record Good(Fields fields) implements Verdict {}

    /// It asks for tools.
    record Wants(String said, List<ToolWish> wishes) implements Verdict {
        public Wants {
            wishes = List.copyOf(wishes);
        }
    }

    /// It can be mended.
    ///
    /// @param wrong   what is wrong, as sentences
    /// @param failure what it comes to if it is not mended
    record Amiss(List<String> wrong, Failure failure) implements Verdict {
        public Amiss {
            wrong = List.copyOf(wrong);
        }
    }

    /// There is none, or nobody could look at it.
    record Broke(Failure failure) implements Verdict {}

    /// What was wrong with the reply.
    default List<String> wrongs() {
        return switch (this) {
            case Amiss(var wrong, var _) -> wrong;
            case Good _, Wants _, Broke _ -> List.of();
        };
    }
}
