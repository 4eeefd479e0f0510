package baton.studio.shell;

import baton.engine.FilePlace;
import baton.engine.ModelBook;
import baton.engine.ReadyCheck.Report;
import baton.engine.Runner;
import baton.engine.StartResult;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.Samples;
import baton.studio.document.Document;
import baton.studio.fx.Background;
import baton.studio.monitor.LiveRun;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

/// Starts, pauses and stops the run of the open workflow. JavaFX thread; the runner is called in the
/// background.
final class RunStart {

    /// What the person has to be shown on the way to a run.
    interface Listener {

        /// It cannot run before these are put right.
        void notReady(List<Problem> problems);

        /// Servers are asked for their models, which may take a while.
        ///
        /// @param looking whether they are being asked still
        void looks(ReadOnlyBooleanProperty looking);

        /// Its models are not ready.
        void notReady(Report models);

        /// Nothing keeps it from running, but there is something to know.
        void warned(Report models);

        /// It asks for these first; `last` is what was given the last time.
        ///
        /// @param cost what it will cost about, as a sentence, or nothing
        void asksFor(List<Field> fields, Fields last, String cost);

        void started(RunId run);

        /// It did not start or did not do what was wished; `why` is a sentence.
        void refused(String why);
    }

    private final Document document;
    private final Runner runner;
    private final LiveRun live;
    private final ReadOnlyStringProperty model;
    private final ModelWays ready;
    private final Background background;
    private final Listener listener;
    private final Map<List<Field>, Fields> given = new HashMap<>();
    private final ObservableValue<Optional<Path>> file;
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final KeptSamples samples;
    private boolean rehearsing;
    private Runnable pressed = () -> {};

    RunStart(
            Document document,
            Runner runner,
            LiveRun live,
            ReadOnlyStringProperty model,
            ModelWays ready,
            ObservableValue<Optional<Path>> file,
            KeptSamples samples,
            Background background,
            Listener listener) {
        this.samples = samples;
        this.document = document;
        this.runner = runner;
        this.live = live;
        this.model = model;
        this.ready = ready;
        this.file = file;
        this.background = background;
        this.listener = listener;
    }

    /// The person pressed Run, or Rehearse.
    void run(boolean rehearsal) {
        pressed = () -> run(rehearsal);
        rehearsing = rehearsal;
        document.endTyping();
        var stoppers = document.problemsProperty().get().stream()
                .filter(Problem::stopsRun)
                .toList();
        if (!stoppers.isEmpty()) {
            listener.notReady(stoppers);
            return;
        }
        var misfit = samples.misfit();
        if (misfit.isPresent()) {
            listener.refused(misfit.get());
            return;
        }
        look(Samples.unasked(document.present(), samples.now().keySet(), ModelBook.PRACTICE), this::ask);
    }

    /// Does `then` as soon as the models of `workflow`, which is a part of what is drawn, are there.
    ///
    /// @param again begins anew once what was in the way has been put right
    void whenReady(Workflow workflow, Runnable again, Runnable then) {
        pressed = again;
        look(workflow, _ -> then.run());
    }

    /// What was in the way is put right: does once more what was pressed.
    void tryAgain() {
        pressed.run();
    }

    private void look(Workflow workflow, Consumer<Report> then) {
        if (!looking.get()) {
            looking.set(true);
            ready.look(workflow, model.get(), models -> looked(models, then));
            if (looking.get()) {
                listener.looks(looking.getReadOnlyProperty());
            }
        }
    }

    private void looked(Report models, Consumer<Report> then) {
        looking.set(false);
        if (models.stopsRun()) {
            listener.notReady(models);
            return;
        }
        if (!models.findings().isEmpty()) {
            listener.warned(models);
        }
        then.accept(models);
    }

    private void ask(Report models) {
        var asks = document.present().asks();
        if (asks.isEmpty()) {
            start(Fields.NONE, rehearsing);
        } else {
            listener.asksFor(asks, given.getOrDefault(asks, Fields.NONE), models.cost());
        }
    }

    /// Whether what the person is about to start is a rehearsal, as far as is known.
    boolean isRehearsing() {
        return rehearsing;
    }

    /// The person gave what the workflow asks for.
    void start(Fields input, boolean rehearsal) {
        given.put(document.present().asks(), input);
        var settings = new RunSettings(0, model.get())
                .from(file.getValue().map(FilePlace::of).orElse(""))
                .withSamples(samples.now());
        start(document.present(), input, rehearsal ? settings.rehearsed() : settings);
    }

    /// Runs what was run before once more, in the same way.
    void again(Workflow workflow, Fields input, RunSettings before) {
        var settings = new RunSettings(0, model.get()).from(before.place()).withSamples(before.samples());
        start(workflow, input, before.rehearsal() ? settings.rehearsed() : settings);
    }

    private void start(Workflow workflow, Fields input, RunSettings settings) {
        background.run(
                () -> runner.start(workflow, input, settings),
                result -> {
                    switch (result) {
                        case StartResult.Started(var run) -> {
                            follow(run);
                            listener.started(run);
                        }
                        case StartResult.Refused(var why) -> listener.refused(why);
                    }
                },
                failure -> listener.refused(String.valueOf(failure.getMessage())));
    }

    /// Whether that is a run of the workflow that is open here: of its file, or the one that is followed.
    boolean isOfOpen(RunState run) {
        return file.getValue()
                        .map(FilePlace::of)
                        .filter(run.settings().place()::equals)
                        .isPresent()
                || live.view()
                        .filter(view -> view.state().run().equals(run.run()))
                        .isPresent();
    }

    /// What agents are taken to give without being asked.
    KeptSamples samples() {
        return samples;
    }

    void follow(RunId run) {
        live.follow(run, failure -> listener.refused(String.valueOf(failure.getMessage())));
    }
}
