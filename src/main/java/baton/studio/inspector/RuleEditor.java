package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.fx.Reconciler;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Field;
import baton.workflow.Rule;
import baton.workflow.RuleWords;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A rule as rows of which all or any must hold.
final class RuleEditor {

    private final RuleHolder holder;
    private final String id;
    private final Choice<RuleForm.Match> match;
    private final VBox rows = new Column(6);
    private final Reconciler<Integer, RuleRowView.Shown, RuleRowView> shown =
            new Reconciler<>(rows.getChildren(), RuleRowView.Shown::index, new Rows());
    private final Button add = Buttons.ghost(text("rule.add"));
    private final Label nested = Parts.wrapped("", "hint");
    private final VBox box;
    private List<Field> fields = List.of();

    /// @param id what the ids of its parts begin with: `inspector` makes `inspector-rule-add`
    RuleEditor(RuleHolder holder, String id) {
        this.holder = holder;
        this.id = id;
        match = new Choice<>(id + "-match", text("rule.match"), List.of(RuleForm.Match.values()), RuleEditor::words);
        match.onChoose(chosen -> change(form -> form.with(chosen)));
        Buttons.withIcon(add, Icon.PLUS);
        add.setId(id + "-rule-add");
        add.getStyleClass().add("small");
        add.setOnAction(_ -> add());
        box = new Column(6, match.root(), rows, add, nested);
        box.getStyleClass().add("rule-editor");
    }

    private static String words(RuleForm.Match match) {
        return switch (match) {
            case ALL -> text("rule.all");
            case ANY -> text("rule.any");
        };
    }

    private final class Rows implements Reconciler.Part<RuleRowView.Shown, RuleRowView> {
        @Override
        public RuleRowView create(RuleRowView.Shown value) {
            return new RuleRowView(id + "-rule-" + value.index(), value.index(), holder.document(), RuleEditor.this);
        }

        @Override
        public void update(RuleRowView view, RuleRowView.Shown value) {
            view.show(value);
        }
    }

    Region root() {
        return box;
    }

    /// @param rule  as it is now; nothing to show where there is none
    /// @param given what it can look at
    void show(Optional<Rule> rule, List<Field> given) {
        fields = given;
        Parts.present(box, rule.isPresent());
        rule.ifPresentOrElse(one -> show(one, RuleForm.of(one)), () -> shown.reconcile(List.of()));
    }

    private void show(Rule rule, Optional<RuleForm> form) {
        Parts.present(nested, form.isEmpty());
        Parts.present(add, form.isPresent());
        Parts.present(match.root(), form.filter(one -> one.rows().size() > 1).isPresent());
        nested.setText(holder.nested(RuleWords.of(rule)));
        form.ifPresent(one -> match.show(one.match()));
        var rowsNow = form.map(RuleForm::rows).orElse(List.of());
        shown.reconcile(IntStream.range(0, rowsNow.size())
                .mapToObj(at -> new RuleRowView.Shown(at, rowsNow.get(at), fields))
                .toList());
    }

    private Optional<RuleForm> form() {
        return holder.rule().flatMap(RuleForm::of);
    }

    private void change(UnaryOperator<RuleForm> change) {
        form().map(change).map(RuleForm::rule).ifPresent(holder::change);
    }

    private void add() {
        var first = fields.isEmpty() ? Field.of("message", Field.TEXT) : fields.getFirst();
        change(form -> form.plus(RuleRow.likely(first)));
    }

    /// Puts `row` in the place of the row `index`, as one step of undo.
    void change(int index, RuleRow row) {
        change(form -> form.with(index, row));
    }

    /// Puts `row` in the place of the row `index` while its value is typed.
    void type(int index, RuleRow row) {
        form().map(form -> form.with(index, row)).ifPresent(form -> holder.type("rule." + index, form.rule()));
    }

    /// Takes the row away; without a row left, the rule.
    void remove(int index) {
        form().ifPresent(form -> {
            if (form.rows().size() == 1) {
                holder.remove();
            } else {
                holder.change(form.without(index).rule());
            }
        });
    }
}
