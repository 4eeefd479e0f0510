package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.fx.Reconciler;
import baton.workflow.Field;
import baton.workflow.Guard;
import baton.workflow.NodeType;
import baton.workflow.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What an agent's answer is held to before it is handed on, beside its contract.
final class GuardsSection implements Section {

    /// The problem that is shown here and not on top of the panel.
    static final String PROBLEM = "agent.guard";

    private final NodeHandle node;
    private final ObservableValue<ModelNames> models;
    private final Column rows = new Column(8);
    private final Reconciler<String, GuardRow.Shown, GuardRow> shown =
            new Reconciler<>(rows.getChildren(), GuardRow.Shown::key, new Rows());
    private final ProblemList problems;
    private final Fold fold;

    GuardsSection(NodeHandle node, ObservableValue<ModelNames> models) {
        this.node = node;
        this.models = models;
        var add = new MenuButton(text("guard.add"));
        add.setId("inspector-guard-add");
        add.getStyleClass().add("dashed");
        add.setMaxWidth(Double.MAX_VALUE);
        add.getItems()
                .setAll(
                        item("never", text("guard.add.never"), () -> new Guard.Never("")),
                        item("must", text("guard.add.must"), this::newRule),
                        item("judged", text("guard.add.judged"), () -> new Guard.Judged("", null)));
        problems = new ProblemList(
                node.document(),
                problem -> problem.place().equals(new Place.AtNode(node.id()))
                        && problem.code().equals(PROBLEM));
        fold = new Fold(
                        "inspector-guards",
                        text("guards"),
                        Parts.column(Parts.wrapped(text("guards.about"), "hint"), rows, problems.root(), add))
                .opensFor(problems);
    }

    private MenuItem item(String key, String words, java.util.function.Supplier<Guard> fresh) {
        var item = new MenuItem(words);
        item.setId("inspector-guard-add-" + key);
        item.setOnAction(_ -> node.changeAgent(agent -> {
            var all = new ArrayList<>(agent.guards());
            all.add(fresh.get());
            return agent.withGuards(all);
        }));
        return item;
    }

    private Guard newRule() {
        var given = GivenFields.givenBy(node.document().present(), node.id());
        var first = given.isEmpty() ? Field.of("message", Field.TEXT) : given.getFirst();
        return new Guard.Must(RuleRow.likely(first).rule());
    }

    private final class Rows implements Reconciler.Part<GuardRow.Shown, GuardRow> {
        @Override
        public GuardRow create(GuardRow.Shown value) {
            return new GuardRow(new GuardHandle(node, value.index()), value.guard());
        }

        @Override
        public void update(GuardRow view, GuardRow.Shown value) {
            view.show(value);
        }
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        problems.show(draft);
        node.agent(draft.workflow()).map(NodeType.Agent::guards).ifPresent(guards -> {
            var given = GivenFields.givenBy(draft.workflow(), node.id());
            shown.reconcile(IntStream.range(0, guards.size())
                    .mapToObj(at -> new GuardRow.Shown(at, guards.get(at), given, models(guards.get(at))))
                    .toList());
            fold.summarize(text("guards.count", guards.size()));
        });
    }

    private List<ModelSection.Offer> models(Guard guard) {
        return guard instanceof Guard.Judged(var _, var model) ? offers(model) : List.of();
    }

    private List<ModelSection.Offer> offers(@Nullable String model) {
        var offers = new ArrayList<>(ModelSection.offers(models.getValue(), model == null ? "default" : model));
        offers.set(0, new ModelSection.Offer(null, text("guard.same-model")));
        return List.copyOf(offers);
    }
}
