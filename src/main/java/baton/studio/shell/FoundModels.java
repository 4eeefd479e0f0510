package baton.studio.shell;

import baton.engine.LocalModels;
import baton.engine.ModelBook;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import java.util.OptionalInt;

/// Says, when the studio opens, that Ollama runs on this computer, as long as nobody has connected a model yet.
final class FoundModels {

    private static final Messages TEXT = Messages.of("shell");

    private final ModelBook models;
    private final LocalModels local;
    private final Background background;
    private final Toasts toasts;

    FoundModels(StudioServices services, Background background, Toasts toasts) {
        models = services.models();
        local = services.localModels();
        this.background = background;
        this.toasts = toasts;
    }

    /// @param connect opens the dialog that connects a model
    void tell(Runnable connect) {
        background.run(
                this::look,
                found -> found.ifPresent(
                        count -> toasts.show(TEXT.text("found.ollama", count), TEXT.text("found.use"), connect)),
                _ -> {
                    // whoever cannot be found is not offered
                });
    }

    private OptionalInt look() {
        return models.connections().isEmpty() && local.look() instanceof LocalModels.Found(var _, var offers)
                ? OptionalInt.of(offers.size())
                : OptionalInt.empty();
    }
}
