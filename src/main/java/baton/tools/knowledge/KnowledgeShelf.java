package baton.tools.knowledge;

import baton.engine.Toolbox;
import baton.tools.Tool;
import baton.tools.ToolShelf;
import java.util.List;

/// Gives the tool that searches to each agent that was given something to know.
public final class KnowledgeShelf implements ToolShelf {

    private final Knowledge knowledge;

    public KnowledgeShelf(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public List<Tool> tools(Toolbox.User user) {
        var entries = user.agent().knowledge();
        return entries.isEmpty() ? List.of() : List.of(new SearchKnowledge(knowledge, entries));
    }
}
