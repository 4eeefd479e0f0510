package baton.studio.shell;

import baton.studio.monitor.LiveRun;
import baton.studio.review.NeedsYouModel;
import baton.studio.review.Question;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Opens the questions of the run that the person is watching, each once, unless they are at something else.
/// What they do not answer then stays under "Needs you".
final class OwnQuestions {

    private final NeedsYouModel queue;
    private final LiveRun live;
    private final BooleanSupplier free;
    private final Consumer<Question> open;
    private final Set<Question.Key> offered = new HashSet<>();

    /// @param free whether a dialog may open now
    OwnQuestions(NeedsYouModel queue, LiveRun live, BooleanSupplier free, Consumer<Question> open) {
        this.queue = queue;
        this.live = live;
        this.free = free;
        this.open = open;
        queue.questions().subscribe(this::offer);
        // a run that asks at once may be watched only after it has asked
        live.viewProperty().map(view -> view.map(now -> now.state().run())).subscribe(_ -> offer());
    }

    private void offer() {
        var watched = live.view().map(view -> view.state().run());
        queue.questions().stream()
                .filter(question ->
                        watched.filter(question.state().run()::equals).isPresent())
                .filter(question -> !offered.contains(question.key()))
                .findFirst()
                .filter(_ -> free.getAsBoolean())
                .ifPresent(question -> {
                    offered.add(question.key());
                    open.accept(question);
                });
    }
}
