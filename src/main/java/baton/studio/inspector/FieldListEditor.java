package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.form.Column;
import baton.studio.fx.Reconciler;
import baton.studio.look.Buttons;
import baton.workflow.Field;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list of fields, a card for each, of which one at a time is open to be edited.
final class FieldListEditor {

    /// What the fields are for.
    enum Style {
        /// A form asks a person for them.
        FORM,
        /// An agent has to give them.
        CONTRACT
    }

    /// Where the fields are, and how they are changed.
    interface Owner {
        Document document();

        /// The fields as they are now.
        List<Field> fields();

        /// Changes them as one step of undo.
        void change(List<Field> changed);

        /// Changes them by typing into `place`.
        void type(String place, List<Field> changed);

        /// Gives the field `index`, which was called `from` in `before`, the name `to`, wherever it is meant.
        void rename(int index, Workflow before, String from, String to);
    }

    private static final int NONE = -1;

    private final Owner owner;
    private final Style style;
    private final String id;
    private final VBox cards = new Column(6);
    private final Button add = Buttons.add(text("field.add"));
    private final VBox box = new Column(6, cards, add);
    private final Reconciler<Integer, FieldCard.Shown, FieldCard> shown =
            new Reconciler<>(cards.getChildren(), FieldCard.Shown::index, new Cards());
    private int open = NONE;

    FieldListEditor(Owner owner, Style style) {
        this(owner, style, "field");
    }

    /// @param id what the ids of the controls begin with
    FieldListEditor(Owner owner, Style style, String id) {
        this.owner = owner;
        this.style = style;
        this.id = id;
        add.setId(id + "-add");
        add.setOnAction(_ -> add());
    }

    private final class Cards implements Reconciler.Part<FieldCard.Shown, FieldCard> {
        @Override
        public FieldCard create(FieldCard.Shown value) {
            return new FieldCard(
                    new FieldSlot(owner, value.index()), style, id + "-" + value.index(), FieldListEditor.this);
        }

        @Override
        public void update(FieldCard card, FieldCard.Shown value) {
            card.show(value);
        }
    }

    Region root() {
        return box;
    }

    void show(List<Field> fields) {
        if (open >= fields.size()) {
            open = NONE;
        }
        shown.reconcile(IntStream.range(0, fields.size())
                .mapToObj(at -> new FieldCard.Shown(at, fields.get(at), at == open, fields.size()))
                .toList());
    }

    private void add() {
        var fields = new ArrayList<>(owner.fields());
        fields.add(Field.of(freshName(), Field.TEXT));
        open = fields.size() - 1;
        owner.change(fields);
        shown.view(open).ifPresent(FieldCard::editName);
    }

    private String freshName() {
        var base = text(style == Style.FORM ? "field.new.form" : "field.new");
        var taken = owner.fields().stream().map(Field::name).toList();
        return Stream.iterate(1, count -> count + 1)
                .map(count -> count == 1 ? base : base + " " + count)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /// Opens the card `index` to be edited, or closes it.
    void toggle(int index) {
        open = open == index ? NONE : index;
        show(owner.fields());
    }

    /// Opens the card `index` and goes to the name.
    void edit(int index) {
        open = index;
        show(owner.fields());
        shown.view(index).ifPresent(FieldCard::editName);
    }

    void move(int index, int by) {
        var fields = new ArrayList<>(owner.fields());
        int to = index + by;
        if (to < 0 || to >= fields.size()) {
            return;
        }
        Collections.swap(fields, index, to);
        if (open == index) {
            open = to;
        } else if (open == to) {
            open = index;
        }
        owner.change(fields);
        shown.view(to).ifPresent(FieldCard::focus);
    }

    void remove(int index) {
        var fields = new ArrayList<>(owner.fields());
        fields.remove(index);
        open = NONE;
        owner.change(fields);
        shown.view(Math.min(index, fields.size() - 1)).ifPresentOrElse(FieldCard::focus, add::requestFocus);
    }
}
