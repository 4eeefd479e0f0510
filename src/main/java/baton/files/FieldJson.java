package baton.files;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Fields of forms and hand-offs: `{"name": "score", "type": "number", "min": 0, "max": 100}`.
final class FieldJson {

    private FieldJson() {}

    static ObjectNode tree(Field field) {
        var writing = new Writing()
                .text("name", field.name())
                .text("type", field.type().key());
        settings(writing, field.type(), field.extras());
        return writing.textUnlessEmpty("label", field.label())
                .textUnlessEmpty("about", field.about())
                .orNothing("required", field.required() ? null : ValueJson.NODES.booleanNode(false))
                .textUnlessEmpty("sample", field.sample())
                .with(field.extras());
    }

    private static void settings(Writing writing, FieldType type, Fields extras) {
        switch (type) {
            case FieldType.Number(var min, var max) ->
                writing.number("min", min).number("max", max);
            case FieldType.Choice(var options) ->
                writing.put("options", Writing.list(options, ValueJson.NODES::textNode));
            case FieldType.ListOf(var of) -> writing.put("of", item(of, extras));
            case FieldType.Group(var fields) -> writing.put("fields", Writing.list(fields, FieldJson::tree));
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.YesNo _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.File _,
                    FieldType.Table _,
                    FieldType.Other _ -> {}
        }
    }

    /// What a list holds: the name of a type alone, or a group where there is more to say.
    private static JsonNode item(FieldType of, Fields extras) {
        var inner = Writing.inside(extras, "of");
        var writing = new Writing().text("type", of.key());
        settings(writing, of, inner);
        var group = writing.with(inner);
        return group.size() == 1 ? group.get("type") : group;
    }

    static Field field(Reading reading) {
        var name = reading.text("name", "");
        var type = type(reading);
        var label = reading.text("label", "");
        var about = reading.text("about", "");
        var required = reading.yesNo("required", true);
        var sample = reading.text("sample", "");
        return new Field(name, type, label, about, required, sample, reading.rest());
    }

    static List<Field> fields(Reading reading, String key) {
        return reading.each(key, FieldJson::field);
    }

    private static FieldType type(Reading reading) {
        var name = reading.mustText("type", "A field");
        return switch (name) {
            case "number" -> new FieldType.Number(reading.numberOrNull("min"), reading.numberOrNull("max"));
            case "choice" -> new FieldType.Choice(reading.texts("options"));
            case "list" -> new FieldType.ListOf(item(reading));
            case "record" -> new FieldType.Group(fields(reading, "fields"));
            default -> plain(name);
        };
    }

    private static FieldType item(Reading reading) {
        var of = reading.tree("of");
        if (of == null) {
            return Field.TEXT;
        }
        if (!of.isTextual()) {
            return type(reading.mustHave("of"));
        }
        return switch (of.textValue()) {
            case "number" -> new FieldType.Number(null, null);
            case "choice" -> new FieldType.Choice(List.of());
            case "list" -> new FieldType.ListOf(Field.TEXT);
            case "record" -> new FieldType.Group(List.of());
            case "" -> throw reading.wrong("of", "must say what the list holds.");
            default -> plain(of.textValue());
        };
    }

    private static FieldType plain(String name) {
        return switch (name) {
            case "text" -> Field.TEXT;
            case "longText" -> Field.LONG_TEXT;
            case "yesNo" -> new FieldType.YesNo();
            case "date" -> new FieldType.Date();
            case "email" -> new FieldType.Email();
            case "url" -> new FieldType.Url();
            case "file" -> new FieldType.File();
            case "table" -> new FieldType.Table();
            default -> new FieldType.Other(name);
        };
    }
}
