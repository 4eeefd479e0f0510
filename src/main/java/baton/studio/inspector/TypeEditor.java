package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.form.Column;
import baton.workflow.FieldType;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What kind of value a field holds, and what that kind wants to know.
final class TypeEditor {

    /// Where the type is, and how it is changed.
    interface Owner {
        Document document();

        /// The type as it is now.
        FieldType type();

        void change(FieldType changed);

        /// Changes it by typing into `place`.
        void type(String place, FieldType changed);
    }

    /// The settings of one kind.
    interface Details {
        Region root();

        void show(FieldType type);
    }

    private final Owner owner;
    private final String id;
    private final Choice<FieldKind> kind;
    private final VBox box = new Column(10);
    private final VBox place = new Column();
    private FieldKind shown = FieldKind.TEXT;
    private @Nullable Details details;

    TypeEditor(Owner owner, String id) {
        this(owner, id, text("field.kind"), FieldKind.choosable());
    }

    private TypeEditor(Owner owner, String id, String title, List<FieldKind> kinds) {
        this.owner = owner;
        this.id = id;
        kind = new Choice<>(id + "-kind", title, kinds, FieldKind::words);
        kind.onChoose(this::choose);
        box.getChildren().addAll(Parts.labelled(title, kind.root()), place);
    }

    private void choose(FieldKind chosen) {
        if (FieldKind.of(owner.type()) != chosen) {
            owner.change(chosen.blank());
        }
    }

    Region root() {
        return box;
    }

    void show(FieldType type) {
        var now = FieldKind.of(type);
        var offered = new ArrayList<>(kind.offered());
        if (!offered.contains(now)) {
            offered.add(now);
        }
        kind.show(offered, now);
        if (details == null || now != shown) {
            shown = now;
            details = make(type);
            place.getChildren().setAll(details.root());
            Parts.present(place, !(details instanceof Nothing));
        }
        details.show(type);
    }

    private Details make(FieldType type) {
        return switch (type) {
            case FieldType.Number _ -> new RangeDetails(owner, id);
            case FieldType.Choice _ -> new OptionsDetails(owner, id);
            case FieldType.ListOf _ -> new ItemsDetails(owner, id);
            case FieldType.Group _ -> new RecordDetails(owner, id);
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.YesNo _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.File _,
                    FieldType.Table _,
                    FieldType.Other _ -> new Nothing();
        };
    }

    /// For kinds of which nothing more is to be known.
    private record Nothing(Region root) implements Details {
        Nothing() {
            this(new Region());
        }

        @Override
        public void show(FieldType type) {}
    }

    /// For lists: what the items are.
    private static final class ItemsDetails implements Details {
        private final TypeEditor items;

        ItemsDetails(Owner owner, String id) {
            items = new TypeEditor(new ItemType(owner), id + "-of", text("field.list-of"), FieldKind.listable());
        }

        @Override
        public Region root() {
            return items.root();
        }

        @Override
        public void show(FieldType type) {
            if (type instanceof FieldType.ListOf(var of)) {
                items.show(of);
            }
        }
    }

    /// The type of the items of a list.
    private record ItemType(Owner list) implements Owner {
        @Override
        public Document document() {
            return list.document();
        }

        @Override
        public FieldType type() {
            return list.type() instanceof FieldType.ListOf(var of) ? of : list.type();
        }

        @Override
        public void change(FieldType changed) {
            list.change(new FieldType.ListOf(changed));
        }

        @Override
        public void type(String place, FieldType changed) {
            list.type("of." + place, new FieldType.ListOf(changed));
        }
    }
}
