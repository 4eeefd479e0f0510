package baton.tools.web;

import baton.engine.Toolbox;
import baton.tools.Choices;
import baton.tools.Tool;
import baton.tools.ToolShelf;
import java.util.List;

/// The tool that reads pages, for agents that are given `fetchPage`.
public final class WebShelf implements ToolShelf {

    private final Fetcher fetcher;

    public WebShelf(NameLookup lookup, AddressPolicy policy, Limits limits) {
        this.fetcher = new Fetcher(lookup, policy, limits);
    }

    @Override
    public List<Tool> tools(Toolbox.User user) {
        return Choices.within(user, Choices.FETCH_PAGE)
                .map(hosts -> List.<Tool>of(new FetchPage(fetcher, new Sites(hosts))))
                .orElse(List.of());
    }
}
