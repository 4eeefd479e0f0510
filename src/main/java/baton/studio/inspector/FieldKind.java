package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Field;
import baton.workflow.FieldType;
import java.util.List;
import java.util.stream.Stream;

/// The kinds of value that a person can choose for a field, in the order in which they are offered.
enum FieldKind {
    TEXT("text"),
    LONG_TEXT("longText"),
    NUMBER("number"),
    YES_NO("yesNo"),
    CHOICE("choice"),
    LIST("list"),
    DATE("date"),
    EMAIL("email"),
    URL("url"),
    FILE("file"),
    TABLE("table"),
    RECORD("record"),
    UNKNOWN("unknown");

    private final String key;

    FieldKind(String key) {
        this.key = key;
    }

    static FieldKind of(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> TEXT;
            case FieldType.LongText _ -> LONG_TEXT;
            case FieldType.Number _ -> NUMBER;
            case FieldType.YesNo _ -> YES_NO;
            case FieldType.Choice _ -> CHOICE;
            case FieldType.ListOf _ -> LIST;
            case FieldType.Date _ -> DATE;
            case FieldType.Email _ -> EMAIL;
            case FieldType.Url _ -> URL;
            case FieldType.File _ -> FILE;
            case FieldType.Table _ -> TABLE;
            case FieldType.Group _ -> RECORD;
            case FieldType.Other _ -> UNKNOWN;
        };
    }

    /// Those that can be chosen: all but what a newer version wrote.
    static List<FieldKind> choosable() {
        return Stream.of(values()).filter(kind -> kind != UNKNOWN).toList();
    }

    /// Those that can be the items of a list.
    static List<FieldKind> listable() {
        return List.of(TEXT, LONG_TEXT, NUMBER, CHOICE, DATE, EMAIL, URL, FILE, RECORD);
    }

    /// A type of this kind with nothing said about it.
    FieldType blank() {
        return switch (this) {
            case TEXT, UNKNOWN -> Field.TEXT;
            case LONG_TEXT -> Field.LONG_TEXT;
            case NUMBER -> new FieldType.Number(null, null);
            case YES_NO -> new FieldType.YesNo();
            case CHOICE -> new FieldType.Choice(List.of());
            case LIST -> new FieldType.ListOf(Field.TEXT);
            case DATE -> new FieldType.Date();
            case EMAIL -> new FieldType.Email();
            case URL -> new FieldType.Url();
            case FILE -> new FieldType.File();
            case TABLE -> new FieldType.Table();
            case RECORD -> new FieldType.Group(List.of());
        };
    }

    /// What it is called.
    String words() {
        return text("kind." + key);
    }

    /// What `type` is called, such as “List of numbers”.
    static String words(FieldType type) {
        return switch (type) {
            case FieldType.ListOf(var of) -> text("list-of", text("kind-many." + of(of).key));
            case FieldType.Other(var name) -> text("kind.unknown", name);
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.Number _,
                    FieldType.YesNo _,
                    FieldType.Choice _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.File _,
                    FieldType.Table _,
                    FieldType.Group _ -> of(type).words();
        };
    }

    /// What there is to say about the values of `type`: “0 – 100”, “North, South”; empty if nothing.
    static String details(FieldType type) {
        return switch (type) {
            case FieldType.Number(var min, var max) -> {
                if (min != null && max != null) {
                    yield text("range", min.toPlainString(), max.toPlainString());
                }
                if (min != null) {
                    yield text("range.from", min.toPlainString());
                }
                yield max == null ? "" : text("range.to", max.toPlainString());
            }
            case FieldType.Choice(var options) -> String.join(", ", options);
            case FieldType.ListOf(var of) -> details(of);
            case FieldType.Group(var fields) ->
                String.join(", ", fields.stream().map(Field::name).toList());
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.YesNo _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.File _,
                    FieldType.Table _,
                    FieldType.Other _ -> "";
        };
    }
}
