package baton.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/// Text and trees. Trees are all that Jackson is used for: no class is ever named by what is read.
final class JsonText {

    /// Deeper than any workflow that a person draws, and shallow enough for every reader of trees.
    static final int DEEPEST = 100;

    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_NAME = 1_000;

    private static final JsonMapper FILES = mapper(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(LONGEST_NUMBER)
            .maxNameLength(LONGEST_NAME)
            .maxStringLength(WorkflowJson.LARGEST)
            .build());

    /// What Baton wrote itself has to be readable whatever agents put into it.
    private static final JsonMapper LINES = mapper(StreamReadConstraints.builder()
            .maxNestingDepth(2_000)
            .maxNumberLength(100_000)
            .maxNameLength(10_000_000)
            .maxStringLength(Integer.MAX_VALUE)
            .build());

    private static final ObjectWriter PRETTY = FILES.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    private static JsonMapper mapper(StreamReadConstraints limits) {
        var factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .streamWriteConstraints(
                        StreamWriteConstraints.builder().maxNestingDepth(2_000).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .nodeFactory(JsonNodeFactory.instance)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    static JsonNode parseFile(String text) throws JsonProcessingException {
        return parse(FILES, text);
    }

    static JsonNode parseLine(String line) throws JsonProcessingException {
        return parse(LINES, line);
    }

    /// Of a number with an exponent of many digits the parser says what no reader of text would expect.
    private static JsonNode parse(JsonMapper mapper, String text) throws JsonProcessingException {
        try {
            return mapper.readTree(HalfPairs.unescape(text));
        } catch (NumberFormatException e) {
            throw new StreamConstraintsException("Number out of range: " + e.getMessage(), JsonLocation.NA);
        }
    }

    /// A huge exponent is written in a few signs and takes gigabytes as soon as somebody writes it out.
    static boolean isSane(BigDecimal number) {
        return Math.abs((long) number.scale()) <= LONGEST_NUMBER;
    }

    /// Two spaces a level, one value a line, LF, and one at the end.
    static String pretty(JsonNode tree) {
        try {
            return HalfPairs.escape(PRETTY.writeValueAsString(tree) + "\n");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(JsonNode tree) {
        try {
            return HalfPairs.escape(LINES.writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
