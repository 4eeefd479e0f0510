package baton.studio.shell;

import baton.engine.ModelBook.Connection;
import baton.engine.ReadyCheck;
import baton.engine.ReadyCheck.Fix;
import baton.engine.ReadyCheck.Report;
import baton.studio.connect.ConnectDialog;
import baton.studio.document.Document;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where a person gets their models in order: the dialog that connects one, and the list of what is missing
/// before a run.
final class ModelWays {

    private final Overlay overlay;
    private final Surroundings around;
    private final Models models;
    private final Document document;
    private final ToolWays tools;

    ModelWays(Overlay overlay, Surroundings around, Models models, Document document, ToolWays tools) {
        this.overlay = overlay;
        this.around = around;
        this.models = models;
        this.document = document;
        this.tools = tools;
    }

    /// Looks whether the models are there that a run needs. With practice alone there is nothing to look at,
    /// and nobody waits.
    ///
    /// @param model the one that stands for the default
    /// @param found told what was found; nothing bad if looking itself goes wrong, for the run will tell then
    void look(Workflow workflow, String model, Consumer<Report> found) {
        if (ReadyCheck.isPracticeAlone(workflow, model)) {
            found.accept(Report.GOOD);
        } else {
            var check = around.services().ready();
            around.background().run(() -> check.look(workflow, model), found, _ -> found.accept(Report.GOOD));
        }
    }

    /// Connects a new model.
    void connect() {
        show(Optional.empty(), () -> {});
    }

    /// Changes the connection of that name, or connects a new model if there is none.
    void change(String name) {
        find(name, () -> {});
    }

    private void find(String name, Runnable then) {
        var book = around.services().models();
        around.background()
                .run(() -> book.connection(name), found -> show(found, then), _ -> show(Optional.empty(), then));
    }

    /// @param then what the person was about to do
    private void show(Optional<Connection> changed, Runnable then) {
        var services = around.services();
        var shown = new Object() {
            Runnable dispose = () -> {};
        };
        Runnable close = () -> {
            shown.dispose.run();
            overlay.close();
            models.refresh();
        };
        var dialog = new ConnectDialog(
                services.models(),
                services.costs(),
                services.localModels(),
                around.background(),
                changed,
                new ConnectDialog.Listener() {
                    @Override
                    public void connected(String name) {
                        close.run();
                        then.run();
                    }

                    @Override
                    public void closed() {
                        close.run();
                    }
                });
        shown.dispose = dialog::dispose;
        overlay.show(dialog, close);
    }

    /// Shows what is wrong with the workflow.
    void notReady(List<Problem> problems, Runnable again) {
        new ReadyList(overlay, document, again).show(problems);
    }

    /// Shows what keeps agents from their models.
    ///
    /// @param again looks once more, and runs if all is well
    void notReady(Report report, Runnable again) {
        new ReadyList(overlay, document, again).show(report, fix -> mend(fix, again));
    }

    private void mend(Fix fix, Runnable again) {
        switch (fix) {
            case Fix.Change(var change) -> {
                document.edit(change.edit());
                again.run();
            }
            case Fix.UseByDefault(var _, var model) -> models.use(model, again);
            case Fix.Connect(var _, var connection) -> find(connection, again);
            case Fix.Download(var _, var model) -> download(model, again);
            case Fix.AllowTools _ -> tools.showServers(again);
            case Fix.LookAgain _ -> again.run();
        }
    }

    private void download(String model, Runnable again) {
        var services = around.services();
        new DownloadDialog(overlay, services.localModels()).show(model, again);
    }
}
