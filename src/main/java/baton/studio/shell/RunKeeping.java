package baton.studio.shell;

import baton.engine.KeepRuns;
import baton.engine.RunArchive;
import baton.engine.RunLog;
import baton.run.RunId;
import baton.run.RunState;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.monitor.LiveRun;
import baton.studio.monitor.Now;
import baton.studio.runs.RunKeeper;
import baton.studio.runs.RunsModel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Pins, deletes, exports and brings in runs, and tidies away old ones. JavaFX thread; files are read and
/// written in the background.
final class RunKeeping implements RunKeeper {

    /// What the name of an exported run ends in.
    static final String ENDING = ".batonrun";

    private static final Logger LOG = LoggerFactory.getLogger(RunKeeping.class);
    private static final Messages TEXT = Messages.of("shell");

    private final RunArchive archive;
    private final RunLog log;
    private final Background background;
    private final FilePicker picker;
    private final Settings settings;
    private final Now now;
    private final RunsModel runs;
    private final Overlay overlay;
    private final Toasts toasts;

    RunKeeping(Surroundings around, RunsModel runs, Overlay overlay, Toasts toasts) {
        this.archive = around.services().archive();
        this.log = around.services().log();
        this.background = around.background();
        this.picker = around.picker();
        this.settings = around.settings();
        this.now = around.now();
        this.runs = runs;
        this.overlay = overlay;
        this.toasts = toasts;
    }

    @Override
    public void pin(RunId run) {
        attempt(
                () -> {
                    archive.pin(run);
                    return run;
                },
                _ -> {
                    runs.refresh();
                    toasts.show(TEXT.text("keep.pinned"));
                });
    }

    @Override
    public void unpin(RunId run) {
        attempt(
                () -> {
                    archive.unpin(run);
                    return run;
                },
                _ -> runs.refresh());
    }

    @Override
    public void delete(RunState run) {
        var number = String.valueOf(run.settings().number());
        new Dialogs(overlay)
                .ask(
                        TEXT.text("keep.deleteTitle", number),
                        TEXT.text("keep.deleteWhy"),
                        TEXT.text("keep.delete"),
                        () -> attempt(
                                () -> {
                                    archive.delete(run.run());
                                    return number;
                                },
                                _ -> {
                                    runs.forget(run.run());
                                    toasts.show(TEXT.text("keep.deleted", number));
                                }));
    }

    @Override
    public void export(RunState run) {
        picker.runToSave(fileName(run))
                .ifPresent(file -> attempt(
                        () -> {
                            archive.export(run.run(), file);
                            return file;
                        },
                        _ -> toasts.show(TEXT.text("keep.exported", String.valueOf(file.getFileName())))));
    }

    private static String fileName(RunState run) {
        var name = SavedText.plain(run.workflow().name());
        return (name.isEmpty() ? "run" : name + "-run") + "-" + run.settings().number() + ENDING;
    }

    @Override
    public void importChosen() {
        picker.runToOpen().ifPresent(this::bringIn);
    }

    /// Brings in the run of this file and looks at it.
    void bringIn(Path file) {
        attempt(() -> archive.importRun(file), brought -> {
            runs.refresh();
            runs.select(brought.run());
            var words = TEXT.text("keep.imported", String.valueOf(brought.number()));
            toasts.show(brought.damage().map(damage -> words + " " + damage).orElse(words));
        });
    }

    @Override
    public void whetherElsewhere(RunId run, Consumer<Boolean> told) {
        background.run(
                () -> log.read(run).origin() == RunLog.Origin.ELSEWHERE,
                told,
                failure -> LOG.debug("nobody knows where run {} comes from", run, failure));
    }

    @Override
    public void showRules() {
        new KeepRunsDialog(overlay, this).show(settings.now().keep());
    }

    /// From now on runs are kept so long.
    void keep(KeepRuns rules) {
        settings.change(preferences -> preferences.withKeep(rules));
    }

    /// Deletes what the rules do not keep; goes unnoticed unless somebody waits for it.
    void tidy() {
        var rules = settings.now().keep();
        background.run(
                () -> archive.tidy(rules, now.instant()),
                tidied -> {
                    if (tidied.runs() > 0) {
                        runs.refresh();
                    }
                },
                failure -> LOG.warn("the runs were not tidied", failure));
    }

    /// Tidies now, and whenever the run that `live` follows has ended.
    void tidyAfter(LiveRun live) {
        tidy();
        live.viewProperty()
                .map(view -> view.filter(run -> run.state().outcome().isPresent())
                        .map(run -> run.state().run()))
                .subscribe((_, ended) -> {
                    if (ended.isPresent()) {
                        tidy();
                    }
                });
    }

    /// @param told what was deleted, on the JavaFX thread
    void tidy(KeepRuns rules, Consumer<RunArchive.Tidied> told) {
        attempt(() -> archive.tidy(rules, now.instant()), tidied -> {
            runs.refresh();
            told.accept(tidied);
        });
    }

    /// @param told what runs take up, on the JavaFX thread
    void space(Consumer<RunArchive.Space> told) {
        attempt(archive::space, told);
    }

    private <T> void attempt(Callable<T> work, Consumer<? super T> then) {
        background.run(work, then, failure -> toasts.show(why(failure)));
    }

    private static String why(Exception failure) {
        LOG.info("a wish about a run did not come true", failure);
        return failure instanceof baton.engine.RunLogException || failure instanceof baton.engine.NoSuchRunException
                ? String.valueOf(failure.getMessage())
                : TEXT.text("keep.failed");
    }
}
