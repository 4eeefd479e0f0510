package baton.tools.tables;

import baton.engine.Toolbox;
import baton.tools.Choices;
import baton.tools.Tool;
import baton.tools.ToolShelf;
import java.util.List;

/// The tools for tables, for agents that are given `tables`: kept to those that are named, or to none.
public final class TablesShelf implements ToolShelf {

    private final TableStore store;

    public TablesShelf(TableStore store) {
        this.store = store;
    }

    @Override
    public List<Tool> tools(Toolbox.User user) {
        return Choices.within(user, Choices.TABLES)
                .map(within -> new Reach(store, within))
                .map(reach -> List.<Tool>of(
                        new ListTables(reach), new FindRows(reach), new AddRow(reach), new ChangeRows(reach)))
                .orElse(List.of());
    }
}
