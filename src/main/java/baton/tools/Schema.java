package baton.tools;

import baton.files.ValueText;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import java.util.stream.Stream;

/// Writes the JSON Schema of what a tool takes, argument by argument. Immutable.
///
/// @param properties what is taken, by name
/// @param required   which of them must be there
public record Schema(Fields properties, List<String> required) {

    /// One that takes nothing.
    public static final Schema NOTHING = new Schema(Fields.NONE, List.of());

    public Schema {
        required = List.copyOf(required);
    }

    /// Takes a text that must be there.
    public Schema text(String name, String about) {
        return must(name, property("string", about));
    }

    /// Takes a text that may be left out.
    public Schema mayText(String name, String about) {
        return may(name, property("string", about));
    }

    /// Takes one of the `options`, which must be there.
    public Schema oneOf(String name, String about, List<String> options) {
        return must(name, options(about, options));
    }

    /// Takes one of the `options`, or nothing.
    public Schema mayOneOf(String name, String about, List<String> options) {
        return may(name, options(about, options));
    }

    /// Takes a whole number, or nothing.
    public Schema mayCount(String name, String about) {
        return may(name, property("integer", about));
    }

    /// Takes a value of any kind, or nothing.
    public Schema mayAny(String name, String about) {
        return may(name, Fields.of("description", about));
    }

    /// Takes named values, of whatever kind, which must be there.
    public Schema fields(String name, String about) {
        return must(name, property("object", about).with("additionalProperties", new Value.YesNo(true)));
    }

    /// As it is told to models.
    public String json() {
        return ValueText.line(Fields.of("type", "object")
                .with("properties", new Value.Group(properties))
                .with(
                        "required",
                        new Value.Items(required.stream().map(Value::of).toList()))
                .with("additionalProperties", new Value.YesNo(false)));
    }

    private Schema must(String name, Fields property) {
        return new Schema(
                properties.with(name, new Value.Group(property)),
                Stream.concat(required.stream(), Stream.of(name)).toList());
    }

    private Schema may(String name, Fields property) {
        return new Schema(properties.with(name, new Value.Group(property)), required);
    }

    private static Fields property(String type, String about) {
        return Fields.of("type", type).with("description", about);
    }

    private static Fields options(String about, List<String> options) {
        return property("string", about)
                .with("enum", new Value.Items(options.stream().map(Value::of).toList()));
    }
}
