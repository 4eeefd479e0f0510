package baton.agents;

import baton.run.AgentTask;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Fit;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes up values that keep a contract: from what was received where that fits, else from the type and the
/// name of the field. The same task always gives the same values.
final class PracticeValues {

    private static final LocalDate SOME_DAY = LocalDate.of(2027, 1, 4);

    private final PracticePhrases phrases;
    private final int seed;

    PracticeValues(AgentTask task) {
        phrases = new PracticePhrases(task);
        seed = task.received().stream()
                        .map(delivery -> delivery.fields().asText())
                        .toList()
                        .hashCode()
                + task.node().id().value().hashCode()
                + task.feedback().size();
    }

    static String firstOption(FieldType type) {
        return type instanceof FieldType.Choice(var options) && !options.isEmpty() ? options.getFirst() : "";
    }

    /// A value for `field`: its sample if that keeps its type.
    Value of(Field field) {
        if (!field.sample().isBlank()
                && Fit.of(field.type(), Value.of(field.sample())) instanceof Fit.Good(var given)) {
            return given;
        }
        return of(field.type(), field.name());
    }

    private Value of(FieldType type, String name) {
        return switch (type) {
            case FieldType.Text _, FieldType.Other _ -> Value.of(phrases.line(name));
            case FieldType.LongText _ -> Value.of(phrases.paragraphs(name));
            case FieldType.Number(var min, var max) -> new Value.Number(number(name, min, max));
            case FieldType.YesNo _ -> new Value.YesNo(true);
            case FieldType.Choice _ -> Value.of(firstOption(type));
            case FieldType.Date _ ->
                Value.of(SOME_DAY.plusDays(Math.floorMod(hash(name), 365)).toString());
            case FieldType.Email _ -> Value.of(phrases.email());
            case FieldType.Url _ -> Value.of("https://www.northwind.example/" + PracticePhrases.slug(name));
            case FieldType.ListOf(var of) ->
                new Value.Items(IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> of(of, name + " " + number))
                        .toList());
            case FieldType.Group(var fields) -> new Value.Group(group(fields));
            case FieldType.File _ -> Value.of(PracticePhrases.slug(name) + ".txt");
            case FieldType.Table _ -> table(name);
        };
    }

    private Fields group(List<Field> fields) {
        var values = Fields.NONE;
        for (var field : fields) {
            values = values.with(field.name(), of(field));
        }
        return values;
    }

    private Value table(String name) {
        return new Value.Items(IntStream.rangeClosed(1, 3)
                .<Value>mapToObj(row -> new Value.Group(Fields.of("name", phrases.line("name " + row))
                        .with("amount", new Value.Number(number(name + row, null, null)))))
                .toList());
    }

    /// In the upper part of the range, where things go well; between 60 and 99 where there is none.
    private BigDecimal number(String name, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        var low = min != null ? min : max == null ? BigDecimal.ZERO : max.subtract(BigDecimal.valueOf(100));
        var high = max != null ? max : low.max(BigDecimal.ZERO).add(BigDecimal.valueOf(100));
        var part = BigDecimal.valueOf(60 + Math.floorMod(hash(name), 40), 2);
        var number = low.add(high.subtract(low).multiply(part));
        var whole = number.setScale(0, RoundingMode.DOWN);
        return whole.compareTo(low) >= 0 && whole.compareTo(high) <= 0
                ? whole
                : number.setScale(Math.max(2, low.scale() + 2), RoundingMode.HALF_UP)
                        .min(high)
                        .max(low);
    }

    private int hash(String name) {
        int mixed = (seed * 31 + name.hashCode()) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }
}
