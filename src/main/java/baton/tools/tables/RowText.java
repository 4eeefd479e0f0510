package baton.tools.tables;

import baton.files.ValueText;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.LinkedHashMap;

/// Rows as models and people read them.
final class RowText {

    /// The name under which the number of a row is found.
    static final String ID = "row";

    private RowText() {}

    /// Its fields and its number; a field called like the number gives way.
    static Fields withId(Table.Row row) {
        var all = new LinkedHashMap<>(row.fields().byName());
        all.putFirst(ID, Value.of(row.id()));
        return new Fields(all);
    }

    static String line(Table.Row row) {
        return ValueText.line(withId(row));
    }
}
