package baton.tools.tables;

import baton.run.Effect;
import baton.tools.Look;
import baton.tools.Shown;
import java.util.List;
import java.util.function.Function;

/// The tables that one agent may use.
///
/// @param within the names that it is kept to; empty for all tables, each of which the person is asked about
record Reach(TableStore store, List<String> within) {

    Reach {
        within = List.copyOf(within);
    }

    boolean covers(TableName name) {
        return within.isEmpty()
                || within.stream()
                        .anyMatch(
                                one -> TableName.of(one).filter(name::isSameAs).isPresent());
    }

    /// Looks at a use of the table that a model calls `written`: what it would do if the agent may have it.
    Look look(String written, String words, Effect effect, Function<TableName, Look> look) {
        var name = TableName.of(written);
        if (name.isEmpty()) {
            return new Look.Refused(
                    words, effect, "“" + Shown.name(written) + "” is no name for a table. " + TableName.RULE);
        }
        if (!covers(name.get())) {
            return new Look.Refused(
                    words,
                    effect,
                    "This agent tried to use the table “" + name.get().shown() + "”, but is kept to: "
                            + String.join(", ", within) + ".");
        }
        return look.apply(name.get());
    }
}
