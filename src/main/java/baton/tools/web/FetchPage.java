package baton.tools.web;

import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Attempt;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;
import java.io.IOException;

/// `fetch_page`: the text of a page of the web.
///
/// @param sites what the agent is kept to; all of the web where none is named, each site of which the person is
///     asked about
record FetchPage(Fetcher fetcher, Sites sites) implements Tool {

    @Override
    public ToolSpec spec() {
        var kept = sites.names().isEmpty() ? "" : " Only of: " + sites.words() + ".";
        return new ToolSpec(
                "fetch_page",
                "Reads a page of the web and gives its title, its text and its links." + kept,
                Schema.NOTHING
                        .text("address", "The address of the page, such as https://acme.example/about.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var written = arguments.text("address");
        try {
            var page = WebAddress.of(written);
            var words = "read the page " + page.shown();
            var problem = fetcher.problem(page);
            if (!problem.isEmpty()) {
                return new Look.Refused(words, Effect.LOOKS, problem);
            }
            if (!sites.cover(page)) {
                return new Look.Refused(
                        words,
                        Effect.LOOKS,
                        "This agent tried to read “" + page.shown() + "”, but is kept to: " + sites.words() + ".");
            }
            return new Look.Possible(
                    words, Effect.LOOKS, "read pages of " + sites.around(page).words(), true);
        } catch (WebAddress.NoAddress none) {
            return new Look.Refused("read the page " + Shown.name(written), Effect.LOOKS, none.why());
        }
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> {
            try {
                var asked = WebAddress.of(arguments.text("address"));
                var around = sites.around(asked);
                return result(fetcher.fetch(asked, next -> sites.cover(next) && around.cover(next)));
            } catch (WebAddress.NoAddress none) {
                return new ToolResult.Refused(none.why());
            } catch (Fetcher.Forbidden forbidden) {
                return new ToolResult.Refused(forbidden.why());
            }
        });
    }

    private static ToolResult result(Fetcher.Page page) throws IOException, InterruptedException {
        int status = page.reply().status();
        if (status == 200 || status == 203) {
            return new ToolResult.Gave(PageText.of(page));
        }
        var said = switch (status) {
            case 401, 403 -> "does not show this page to everybody";
            case 404, 410 -> "has no such page";
            case 429, 503 -> "is too busy for now";
            default -> "does not give this page (it answers " + status + ")";
        };
        return new ToolResult.Failed(
                "“" + page.address().site() + "” " + said + ": "
                        + page.address().shown() + ".",
                "status " + status);
    }
}
