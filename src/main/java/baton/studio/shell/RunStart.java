package baton.studio.shell;

import baton.engine.ReadyCheck.Report;
import baton.engine.Runner;
import baton.engine.StartResult;
import baton.run.RunId;
import baton.studio.document.Document;
import baton.studio.fx.Background;
import baton.studio.monitor.LiveRun;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyStringProperty;

/// Starts, pauses and stops the run of the open workflow. JavaFX thread; the runner is called in the
/// background.
final class RunStart {

    /// What the person has to be shown on the way to a run.
    interface Listener {

        /// It cannot run before these are put right.
        void notReady(List<Problem> problems);

        /// Servers are asked for their models, which may take a while.
        ///
        /// @param still whether they are being asked yet
        void looks(BooleanSupplier still);

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
    private boolean looking;

    RunStart(
            Document document,
            Runner runner,
            LiveRun live,
            ReadOnlyStringProperty model,
            ModelWays ready,
            Background background,
            Listener listener) {
        this.document = document;
        this.runner = runner;
        this.live = live;
        this.model = model;
        this.ready = ready;
        this.background = background;
        this.listener = listener;
    }

    /// The person pressed Run.
    void run() {
        document.endTyping();
        var stoppers = document.problemsProperty().get().stream()
                .filter(Problem::stopsRun)
                .toList();
        if (!stoppers.isEmpty()) {
            listener.notReady(stoppers);
            return;
        }
        if (!looking) {
            looking = true;
            ready.look(document.present(), model.get(), this::looked);
            if (looking) {
                listener.looks(() -> looking);
            }
        }
    }

    private void looked(Report models) {
        looking = false;
        if (models.stopsRun()) {
            listener.notReady(models);
            return;
        }
        if (!models.findings().isEmpty()) {
            listener.warned(models);
        }
        var asks = document.present().asks();
        if (asks.isEmpty()) {
            start(document.present(), Fields.NONE);
        } else {
            listener.asksFor(asks, given.getOrDefault(asks, Fields.NONE), models.cost());
        }
    }

    /// The person gave what the workflow asks for.
    void start(Fields input) {
        given.put(document.present().asks(), input);
        start(document.present(), input);
    }

    void start(Workflow workflow, Fields input) {
        var with = model.get();
        background.run(
                () -> runner.start(workflow, input, with),
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

    void follow(RunId run) {
        live.follow(run, failure -> listener.refused(String.valueOf(failure.getMessage())));
    }
}
