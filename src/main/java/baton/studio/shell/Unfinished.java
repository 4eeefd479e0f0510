package baton.studio.shell;

import baton.engine.RunCatalog;
import baton.run.RunStatus;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import java.util.Set;

/// Says, when the studio opens, that runs from before are not finished, and wait for nobody.
final class Unfinished {

    private static final Messages TEXT = Messages.of("shell");
    private static final int MOST = 50;

    private final RunCatalog catalog;
    private final Background background;
    private final Toasts toasts;

    Unfinished(RunCatalog catalog, Background background, Toasts toasts) {
        this.catalog = catalog;
        this.background = background;
        this.toasts = toasts;
    }

    /// @param look shows the runs
    void tell(Runnable look) {
        var query = new RunCatalog.Query("", Set.of(RunStatus.RUNNING), MOST);
        background.run(
                () -> catalog.list(query),
                waiting -> {
                    if (!waiting.isEmpty()) {
                        toasts.show(TEXT.text("waiting.some", waiting.size()), TEXT.text("waiting.look"), look);
                    }
                },
                _ -> toasts.show(TEXT.text("waiting.unknown")));
    }
}
