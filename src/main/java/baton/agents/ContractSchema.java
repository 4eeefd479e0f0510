package baton.agents;

import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contract as JSON Schema, for servers that hold a model to one. Only the plain words of the language, which
/// all of them know; the full contract is checked when the reply is here.
final class ContractSchema {

    private ContractSchema() {}

    static String of(Contract contract) {
        return Json.write(group(contract.fields()));
    }

    /// The same without the bounds of numbers, for servers that refuse a schema that has any.
    static String withoutBounds(Contract contract) {
        return Json.write(withoutBounds(group(contract.fields())));
    }

    private static Value withoutBounds(Value schema) {
        if (!(schema instanceof Value.Group(var keys))) {
            return schema;
        }
        var left = keys.without("minimum").without("maximum");
        if (keys.get("properties").orElse(Value.Nothing.NOTHING) instanceof Value.Group(var properties)) {
            var changed = Fields.NONE;
            for (var property : properties.byName().entrySet()) {
                changed = changed.with(property.getKey(), withoutBounds(property.getValue()));
            }
            left = left.with("properties", new Value.Group(changed));
        }
        var items = keys.get("items");
        return new Value.Group(items.isPresent() ? left.with("items", withoutBounds(items.get())) : left);
    }

    /// Whether every value has its place and must be there: what the strict mode of OpenAI asks of a schema.
    static boolean isClosed(Contract contract) {
        return contract.fields().stream().allMatch(ContractSchema::isClosed);
    }

    private static boolean isClosed(Field field) {
        return field.required() && isClosed(field.type());
    }

    private static boolean isClosed(FieldType type) {
        return switch (type) {
            case FieldType.Group(var fields) ->
                !fields.isEmpty() && fields.stream().allMatch(ContractSchema::isClosed);
            case FieldType.ListOf(var of) -> isClosed(of);
            case FieldType.Table _ -> false;
            default -> true;
        };
    }

    private static Value group(List<Field> fields) {
        var properties = Fields.NONE;
        for (var field : fields) {
            properties = properties.with(field.name(), described(field));
        }
        var required = fields.stream()
                .filter(Field::required)
                .map(field -> Value.of(field.name()))
                .toList();
        return new Value.Group(type("object")
                .with("properties", new Value.Group(properties))
                .with("required", new Value.Items(required))
                .with("additionalProperties", new Value.YesNo(false)));
    }

    private static Value described(Field field) {
        var schema = schema(field.type());
        return field.about().isBlank() || !(schema instanceof Value.Group(var keys))
                ? schema
                : new Value.Group(keys.with("description", field.about()));
    }

    private static Value schema(FieldType type) {
        return switch (type) {
            case FieldType.Number(var min, var max) ->
                new Value.Group(type("number").and(bound("minimum", min)).and(bound("maximum", max)));
            case FieldType.YesNo _ -> new Value.Group(type("boolean"));
            case FieldType.Choice(var options) ->
                new Value.Group(type("string")
                        .with(
                                "enum",
                                new Value.Items(options.stream().map(Value::of).toList())));
            case FieldType.ListOf(var of) -> new Value.Group(type("array").with("items", schema(of)));
            case FieldType.Group(var fields) when !fields.isEmpty() -> group(fields);
            case FieldType.Group _ -> new Value.Group(type("object"));
            case FieldType.Table _ -> new Value.Group(type("array").with("items", new Value.Group(type("object"))));
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.File _,
                    FieldType.Other _ -> new Value.Group(type("string"));
        };
    }

    private static Fields type(String name) {
        return Fields.of("type", name);
    }

    private static Fields bound(String key, @Nullable BigDecimal bound) {
        return bound == null ? Fields.NONE : Fields.of(key, new Value.Number(bound));
    }
}
