package baton.studio.monitor;

import baton.studio.look.BadgeState;
import baton.workflow.NodeId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the views of one run show: its heading, its steps, the one that is looked at, its log, and what a
/// person should know about it. Follows a run's [RunView]; use it on the JavaFX thread.
///
/// While [following][#followProperty] the selection goes with the work; [#pick] ends that.
public final class RunViewModel {

    private final InstantSource clock;
    private final RunFar far = new RunFar();
    private final RunLogLines lines = new RunLogLines();
    private final ReadOnlyObjectWrapper<List<StepRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LogRow>> log = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty follow = new SimpleBooleanProperty(true);
    private final BooleanProperty plain = new SimpleBooleanProperty();
    private final BooleanProperty abandoned = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<RunView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TryKey>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StepSight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunHeading>> heading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watching;

    /// @param source what there is to see of the run, as [LiveRun#viewProperty]
    public RunViewModel(ObservableValue<Optional<RunView>> source, InstantSource clock) {
        this.clock = clock;
        var views = source.subscribe(this::show);
        var follows = follow.subscribe(is -> {
            if (is) {
                goWithTheWork();
                look();
            }
        });
        var left = abandoned.subscribe(_ -> refresh());
        watching = Subscription.combine(views, follows, left);
    }

    private void show(Optional<RunView> shown) {
        var before = view.get().map(one -> one.state().run());
        var isOther = !before.equals(shown.map(one -> one.state().run()));
        view.set(shown);
        if (isOther) {
            selected.set(Optional.empty());
            follow.set(true);
        }
        refresh();
        log.set(shown.map(lines::rows).orElse(List.of()));
    }

    /// Brings what depends on the time up to date; to be called once a second while it is looked at.
    public void tick() {
        if (view.get().map(now -> now.state().outcome().isEmpty()).orElse(false)) {
            refresh();
        }
    }

    private void refresh() {
        var now = clock.instant();
        rows.set(view.get().map(shown -> rows(shown, now)).orElse(List.of()));
        if (follow.get() || row(selected.get().orElse(null)).isEmpty()) {
            goWithTheWork();
        }
        headings();
        look(now);
    }

    private List<StepRow> rows(RunView shown, Instant now) {
        return abandoned.get()
                ? StepRows.ofAbandoned(shown.state(), shown.facts())
                : StepRows.of(shown.state(), shown.facts(), now);
    }

    private void headings() {
        heading.set(view.get().map(shown -> RunHeading.of(shown, far, abandoned.get())));
        notice.set(view.get().flatMap(shown -> Notices.of(shown, abandoned.get())));
    }

    private void goWithTheWork() {
        selected.set(atWork().map(StepRow::key));
    }

    /// The step to look at: one that waits for the person, else the latest that is at work, else the latest.
    private Optional<StepRow> atWork() {
        return latest(BadgeState.NEEDS_YOU)
                .or(() -> latest(BadgeState.WORKING))
                .or(() -> latest(BadgeState.RETRYING))
                .or(() -> rows.get().reversed().stream()
                        .filter(row -> row.tried() != null)
                        .findFirst())
                .or(() -> rows.get().stream().findFirst());
    }

    private Optional<StepRow> latest(BadgeState state) {
        return rows.get().reversed().stream()
                .filter(row -> row.state() == state)
                .findFirst();
    }

    private Optional<StepRow> row(@Nullable TryKey key) {
        return rows.get().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    private void look() {
        look(clock.instant());
    }

    private void look(Instant now) {
        var shown = view.get();
        sight.set(row(selected.get().orElse(null)).flatMap(row -> shown.map(run -> StepSight.of(run, row, now))));
    }

    /// Looks at this row and stays there.
    public void pick(StepRow row) {
        follow.set(false);
        selected.set(Optional.of(row.key()));
        look();
    }

    /// Looks at the latest try of this step and stays there.
    public void pickStep(NodeId step) {
        rows.get().reversed().stream()
                .filter(row -> row.key().step().node().equals(step))
                .findFirst()
                .ifPresent(this::pick);
    }

    /// Looks no longer at any run that changes.
    public void close() {
        watching.unsubscribe();
    }

    public ReadOnlyObjectProperty<Optional<RunView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// All steps: their tries in the order in which they began, then what has not begun.
    public ReadOnlyObjectProperty<List<StepRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public List<StepRow> rows() {
        return rows.get();
    }

    public ReadOnlyObjectProperty<List<LogRow>> logProperty() {
        return log.getReadOnlyProperty();
    }

    /// Which row is looked at.
    public ReadOnlyObjectProperty<Optional<TryKey>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<StepSight>> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<RunHeading>> headingProperty() {
        return heading.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public BooleanProperty followProperty() {
        return follow;
    }

    /// Whether what was given is shown letter by letter, and not as the Markdown that it may be.
    public BooleanProperty plainProperty() {
        return plain;
    }

    /// Whether nobody is at work on the run, though it is not over.
    public BooleanProperty abandonedProperty() {
        return abandoned;
    }
}
