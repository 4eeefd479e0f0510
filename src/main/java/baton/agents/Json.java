package baton.agents;

import baton.workflow.FieldText;
import baton.workflow.Fields;
import baton.workflow.Value;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Values as JSON text. Reads what models write, who are careless with commas and quotes, and what strangers
/// send: nothing is nested deeper than [#DEEPEST], no number is worked out that is longer than a figure can be.
final class Json {

    static final int DEEPEST = 50;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(20_000_000)
                    .build())
            .build();

    private Json() {}

    /// What stands at a place in a text.
    sealed interface Found {

        /// A value, which ends before `end`.
        record There(Value value, int end) implements Found {}

        /// No value that can be read; `end` is how far it was looked at.
        record Nothing(int end) implements Found {}

        /// A value that is nested too deeply to be read.
        record TooDeep() implements Found {}
    }

    /// The value that begins at `from`; what follows it does not matter.
    static Found at(char[] text, int from) {
        try (var parser = FACTORY.createParser(new CharArrayReader(text, from, text.length - from))) {
            return readAt(parser, from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found readAt(JsonParser parser, int from) {
        try {
            var first = parser.nextToken();
            if (first == null) {
                return new Found.Nothing(from);
            }
            var value = value(parser, first);
            return new Found.There(value, from + (int) parser.currentLocation().getCharOffset());
        } catch (StreamConstraintsException _) {
            return new Found.TooDeep();
        } catch (IOException _) {
            return new Found.Nothing(
                    from + (int) Math.max(0, parser.currentLocation().getCharOffset()));
        }
    }

    /// The value that `text` is, if it is one and nothing else.
    static Optional<Value> read(String text) {
        var chars = text.strip().toCharArray();
        return at(chars, 0) instanceof Found.There(var value, var end) && end >= chars.length
                ? Optional.of(value)
                : Optional.empty();
    }

    private static Value value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> new Value.Group(fields(parser));
            case START_ARRAY -> items(parser);
            case VALUE_TRUE -> new Value.YesNo(true);
            case VALUE_FALSE -> new Value.YesNo(false);
            case VALUE_NULL -> Value.Nothing.NOTHING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            default -> Value.of(parser.getText());
        };
    }

    private static Fields fields(JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, Value>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            fields.put(name, value(parser, parser.nextToken()));
        }
        return new Fields(fields);
    }

    private static Value items(JsonParser parser) throws IOException {
        var items = new ArrayList<Value>();
        for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            items.add(value(parser, next));
        }
        return new Value.Items(items);
    }

    private static Value number(String digits) {
        return FieldText.number(digits).<Value>map(Value.Number::new).orElseGet(() -> Value.of(digits));
    }

    /// As text of one line.
    static String write(Value value) {
        return written(value, false);
    }

    /// As text for people: one key a line.
    static String writePretty(Value value) {
        return written(value, true);
    }

    private static String written(Value value, boolean pretty) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            if (pretty) {
                generator.setPrettyPrinter(pretty());
            }
            write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static PrettyPrinter pretty() {
        var indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
    }

    private static void write(JsonGenerator to, Value value) throws IOException {
        switch (value) {
            case Value.Text(var text) -> to.writeString(text);
            case Value.Number(var number) -> to.writeNumber(number);
            case Value.YesNo(var yes) -> to.writeBoolean(yes);
            case Value.Nothing _ -> to.writeNull();
            case Value.Items(var items) -> {
                to.writeStartArray();
                for (var item : items) {
                    write(to, item);
                }
                to.writeEndArray();
            }
            case Value.Group(var fields) -> {
                to.writeStartObject();
                for (var field : fields.byName().entrySet()) {
                    to.writeFieldName(field.getKey());
                    write(to, field.getValue());
                }
                to.writeEndObject();
            }
        }
    }
}
