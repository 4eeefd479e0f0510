package baton.files;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/// Brings the trees of older formats into the shape of today's. Shape only: what a workflow means is not
/// touched.
///
/// @param steps the step number n leads from format n to format n + 1; the last one leads to today's
record FormatMigrations(List<UnaryOperator<ObjectNode>> steps) {

    /// Format 1 is the first there is, so nothing leads to it yet.
    static final FormatMigrations ALL = new FormatMigrations(List.of());

    FormatMigrations {
        steps = List.copyOf(steps);
    }

    /// The format that this Baton writes.
    int current() {
        return steps.size() + 1;
    }

    /// The format that `workflow` says it has.
    ///
    /// @throws Misread if it says none
    int formatOf(ObjectNode workflow) {
        var format = workflow.get("format");
        if (format == null || !format.isIntegralNumber() || !format.canConvertToInt() || format.intValue() < 1) {
            throw new Misread(JsonPointer.compile(format == null ? "" : "/format"), FileWords.text("text.no-format"));
        }
        return format.intValue();
    }

    /// `workflow` in today's format. It is changed by this: hand in a copy if it is needed further.
    ObjectNode toCurrent(ObjectNode workflow) {
        var migrated = workflow;
        for (int format = formatOf(workflow); format < current(); format++) {
            migrated = steps.get(format - 1).apply(migrated);
        }
        return migrated.put("format", current());
    }
}
