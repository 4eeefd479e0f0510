package baton.studio.inspector;

import baton.workflow.Contract;
import baton.workflow.Fields;
import baton.workflow.Value;
import org.jspecify.annotations.Nullable;

/// The sample reply of an agent, as a form reads and writes it.
final class PracticeReply {

    private PracticeReply() {}

    /// The values in `practice` for what is `asked`; a text alone stands for the only field.
    static Fields read(@Nullable Value practice, Contract asked) {
        return switch (practice) {
            case null -> Fields.NONE;
            case Value.Group(var fields) -> fields;
            case Value.Text _, Value.Number _, Value.YesNo _, Value.Items _ ->
                asked.fields().size() == 1 ? Fields.of(asked.fields().getFirst().name(), practice) : Fields.NONE;
            case Value.Nothing _ -> Fields.NONE;
        };
    }

    /// The reply that gives `values`; `null`, which lets practice make one up, if there are none. What an
    /// earlier reply had for fields that are not asked for stays.
    static @Nullable Value write(Fields values, @Nullable Value before, Contract asked) {
        var kept = before instanceof Value.Group(var fields)
                ? fields.only(name -> asked.field(name).isEmpty())
                : Fields.NONE;
        return values.isEmpty() ? null : new Value.Group(values.and(kept));
    }
}
