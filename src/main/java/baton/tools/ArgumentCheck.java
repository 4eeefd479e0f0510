package baton.tools;

import baton.files.ValueText;
import baton.run.ToolSpec;
import baton.workflow.FieldText;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Walks along a schema and what was given, and collects what is wrong. Of a schema it knows `type`,
/// `properties`, `required`, `items`, `enum` and `additionalProperties`; what else there is, is for the tool to
/// check.
final class ArgumentCheck {

    private static final int DEEPEST = 20;

    private final List<String> wrong = new ArrayList<>();

    private ArgumentCheck() {}

    static Arguments check(ToolSpec spec, Fields given) {
        var schema = ValueText.fields(spec.arguments()).orElse(Fields.NONE);
        var check = new ArgumentCheck();
        var read = check.object("", schema, given, 0);
        return check.wrong.isEmpty()
                ? new Arguments.Fine(read)
                : new Arguments.Wrong("“" + spec.name() + "” cannot be used like this. " + String.join(" ", check.wrong)
                        + " Call it again with that put right.");
    }

    private Fields object(String path, Fields schema, Fields given, int depth) {
        var known = group(schema.get("properties").orElse(Value.Nothing.NOTHING));
        for (var must : items(schema.get("required").orElse(Value.Nothing.NOTHING))) {
            if (given.get(must.asText()).orElse(Value.Nothing.NOTHING) instanceof Value.Nothing) {
                wrong.add("“" + path + must.asText() + "” is missing.");
            }
        }
        Map<String, Value> read = new LinkedHashMap<>();
        given.byName().forEach((name, value) -> {
            if (known.has(name)) {
                if (!(value instanceof Value.Nothing)) {
                    read.put(name, value(path + name, group(known.get(name).orElseThrow()), value, depth + 1));
                }
            } else if (schema.get("additionalProperties").equals(Optional.of(new Value.YesNo(false)))) {
                wrong.add("It takes nothing called “" + path + name + "”, only: " + String.join(", ", known.names())
                        + ".");
            } else {
                read.put(name, value);
            }
        });
        return new Fields(read);
    }

    private Value value(String path, Fields schema, Value given, int depth) {
        if (depth > DEEPEST) {
            wrong.add("“" + path + "” is nested too deeply.");
            return given;
        }
        var read = switch (schema.text("type")) {
            case "string" -> text(path, given);
            case "integer", "number" -> number(path, given, schema.text("type").equals("integer"));
            case "boolean" -> yesNo(path, given);
            case "array" -> list(path, schema, given, depth);
            case "object" -> group(path, schema, given, depth);
            default -> given;
        };
        var options = items(schema.get("enum").orElse(Value.Nothing.NOTHING));
        if (!options.isEmpty() && !options.contains(read)) {
            wrong.add("“" + path + "” must be one of: "
                    + String.join(", ", options.stream().map(Value::asText).toList()) + ".");
        }
        return read;
    }

    private Value text(String path, Value given) {
        return switch (given) {
            case Value.Text text -> text;
            case Value.Number(var number) -> Value.of(number.toPlainString());
            case Value.YesNo(var yes) -> Value.of(String.valueOf(yes));
            case Value.Items _, Value.Group _, Value.Nothing _ -> amiss(path, "a text", given);
        };
    }

    private Value number(String path, Value given, boolean whole) {
        var read = given instanceof Value.Text(var text)
                ? FieldText.number(text).<Value>map(Value.Number::new).orElse(given)
                : given;
        if (!(read instanceof Value.Number(var number)) || number.scale() > 1000 || number.scale() < -1000) {
            return amiss(path, "a number", given);
        }
        return whole && number.stripTrailingZeros().scale() > 0 ? amiss(path, "a whole number", given) : read;
    }

    private Value yesNo(String path, Value given) {
        return switch (given) {
            case Value.YesNo yes -> yes;
            case Value.Text(var text) when text.equalsIgnoreCase("true") -> new Value.YesNo(true);
            case Value.Text(var text) when text.equalsIgnoreCase("false") -> new Value.YesNo(false);
            default -> amiss(path, "true or false", given);
        };
    }

    private Value list(String path, Fields schema, Value given, int depth) {
        if (!(given instanceof Value.Items(var list))) {
            return amiss(path, "a list", given);
        }
        var each = group(schema.get("items").orElse(Value.Nothing.NOTHING));
        var read = new ArrayList<Value>();
        for (int at = 0; at < list.size(); at++) {
            read.add(value(path + " " + (at + 1), each, list.get(at), depth + 1));
        }
        return new Value.Items(read);
    }

    private Value group(String path, Fields schema, Value given, int depth) {
        return given instanceof Value.Group(var fields)
                ? new Value.Group(object(path + ".", schema, fields, depth))
                : amiss(path, "an object", given);
    }

    private Value amiss(String path, String kind, Value given) {
        wrong.add("“" + path + "” must be " + kind + ".");
        return given;
    }

    private static Fields group(Value value) {
        return value instanceof Value.Group(var fields) ? fields : Fields.NONE;
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Items(var items) ? items : List.of();
    }
}
