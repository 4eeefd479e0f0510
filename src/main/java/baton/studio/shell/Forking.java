package baton.studio.shell;

import baton.engine.Runner;
import baton.engine.StartResult;
import baton.run.Fork;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.Wording;
import baton.studio.document.Document;
import baton.studio.form.FieldForm;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.monitor.AgainLinks;
import baton.studio.monitor.RunInput;
import baton.studio.monitor.RunView;
import baton.workflow.Node;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes new runs of recorded ones, after asking what is to be different. JavaFX thread; the runner is called
/// in the background.
final class Forking implements AgainLinks {

    private static final Messages TEXT = Messages.of("shell");

    private final Overlay overlay;
    private final Document document;
    private final Runner runner;
    private final Background background;
    private final Consumer<RunId> opened;

    /// @param opened told each new run
    Forking(Overlay overlay, Document document, Runner runner, Background background, Consumer<RunId> opened) {
        this.overlay = overlay;
        this.document = document;
        this.runner = runner;
        this.background = background;
        this.opened = opened;
    }

    @Override
    public void withChanges(RunView run) {
        var form = new FieldForm(run.state().workflow().asks(), RunInput.of(run.state()));
        var sheet = new ForkSheet(overlay, TEXT.text("form.start"));
        sheet.with(form.root(), ForkSheet.words(TEXT.text("fork.aboutChanges")));
        sheet.wishing(
                () -> form.showProblems()
                        ? Optional.empty()
                        : Optional.of(new Fork(new Fork.From.Beginning(), new Fork.Change.Input(form.values()))),
                fork -> make(run, fork, sheet));
        sheet.show("fork-sheet", TEXT.text("fork.changesTitle"), where(run));
        form.focusFirst();
    }

    @Override
    public void from(RunView run, StepKey step) {
        new StepAgainSheet(overlay, run, step, (fork, sheet) -> make(run, fork, sheet)).show();
    }

    @Override
    public void asDrawn(RunView run) {
        document.endTyping();
        var now = document.present();
        var fork = new Fork(new Fork.From.Beginning(), new Fork.Change.Edited(now));
        var sheet = new ForkSheet(overlay, TEXT.text("form.start"));
        sheet.with(ForkSheet.words(TEXT.text("fork.aboutDrawn", now.name())));
        switch (ForkForesight.of(run.facts(), fork)) {
            case ForkForesight.Begins(var taken, var again)
            when again.isEmpty() -> sheet.hinder(TEXT.text("fork.nothingNew"));
            case ForkForesight.Begins(var taken, var again) ->
                sheet.with(
                        part("fork-taken", TEXT.text("fork.taken"), Wording.list(taken)),
                        part("fork-anew", TEXT.text("fork.anew"), Wording.list(again)));
            case ForkForesight.Refused(var why) -> sheet.hinder(why);
        }
        sheet.wishing(() -> Optional.of(fork), _ -> make(run, fork, sheet));
        sheet.show("fork-sheet", TEXT.text("fork.drawnTitle"), where(run));
    }

    private static javafx.scene.Node part(String id, String heading, String names) {
        var words = ForkSheet.words(names.isEmpty() ? TEXT.text("fork.none") : names);
        words.setId(id);
        return new javafx.scene.layout.VBox(3, ForkSheet.heading(heading), words);
    }

    private static String where(RunView run) {
        return TEXT.text(
                "fork.run",
                String.valueOf(run.state().settings().number()),
                run.state().workflow().name());
    }

    @Override
    public boolean isDrawn(RunState run) {
        var start = document.present().start().map(Node::id);
        return start.isPresent() && start.equals(run.workflow().start().map(Node::id));
    }

    private void make(RunView run, Fork fork, ForkSheet sheet) {
        background.run(
                () -> runner.fork(run.state().run(), fork),
                result -> {
                    switch (result) {
                        case StartResult.Started(var begun) -> {
                            sheet.close();
                            opened.accept(begun);
                        }
                        case StartResult.Refused(var why) -> sheet.refuse(why);
                    }
                },
                failure -> sheet.refuse(String.valueOf(failure.getMessage())));
    }
}
