package baton.workflow;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a value is what a [FieldType] holds. Tolerant in how it is written (a number given as text is a
/// number), strict in what it says.
public sealed interface Fit {

    /// It is; `value` is it in the type's own form.
    record Good(Value value) implements Fit {}

    /// It is not; `why` goes on from the name of the field: "must be a number, but it was “soon”".
    ///
    /// @param why   in English, as models are told it
    /// @param shown in the language of the screen
    record Bad(String why, String shown) implements Fit {

        /// One that is said in the same way to everybody.
        public Bad(String why) {
            this(why, why);
        }
    }

    /// One @ with something on both sides and a dot after it: what a form can check without asking the mail
    /// server.
    Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");

    static Fit of(FieldType type, Value value) {
        return switch (type) {
            case FieldType.Text _, FieldType.LongText _, FieldType.File _, FieldType.Other _ -> text(value);
            case FieldType.Number(var min, var max) -> number(value, min, max);
            case FieldType.YesNo _ -> yesNo(value);
            case FieldType.Choice(var options) -> choice(value, options);
            case FieldType.Date _ -> date(value);
            case FieldType.Email _ ->
                EMAIL.matcher(value.asText().strip()).matches() ? stripped(value) : FitWords.must(value, "fit.email");
            case FieldType.Url _ -> url(value);
            case FieldType.ListOf(var of) -> list(value, of);
            case FieldType.Group(var fields) -> group(value, fields);
            case FieldType.Table _ -> list(value, new FieldType.Group(List.of()));
        };
    }

    private static Fit stripped(Value value) {
        return new Good(Value.of(value.asText().strip()));
    }

    private static Fit text(Value value) {
        return new Good(value instanceof Value.Text ? value : Value.of(value.asText()));
    }

    private static Fit number(Value value, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        var number = value instanceof Value.Number(var given)
                ? java.util.Optional.of(given)
                : FieldText.number(value.asText());
        if (number.isEmpty()) {
            return FitWords.must(value, "fit.number");
        }
        if (min != null && number.get().compareTo(min) < 0) {
            return FitWords.must(value, "fit.least", min.toPlainString());
        }
        if (max != null && number.get().compareTo(max) > 0) {
            return FitWords.must(value, "fit.most", max.toPlainString());
        }
        return new Good(new Value.Number(number.get()));
    }

    private static Fit yesNo(Value value) {
        if (value instanceof Value.YesNo) {
            return new Good(value);
        }
        return switch (value.asText().strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y" -> new Good(new Value.YesNo(true));
            case "no", "false", "n" -> new Good(new Value.YesNo(false));
            default -> FitWords.must(value, "fit.yes-no");
        };
    }

    private static Fit choice(Value value, List<String> options) {
        var given = value.asText().strip();
        return options.stream()
                .filter(option -> option.strip().equalsIgnoreCase(given))
                .findFirst()
                .<Fit>map(option -> new Good(Value.of(option)))
                .orElseGet(() -> FitWords.must(value, "fit.one-of", String.join(", ", options)));
    }

    private static Fit date(Value value) {
        try {
            return new Good(Value.of(LocalDate.parse(value.asText().strip()).toString()));
        } catch (DateTimeParseException _) {
            return FitWords.must(value, "fit.date");
        }
    }

    private static Fit url(Value value) {
        try {
            var uri = new URI(value.asText().strip());
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            var web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return web ? stripped(value) : FitWords.must(value, "fit.url");
        } catch (URISyntaxException _) {
            return FitWords.must(value, "fit.url");
        }
    }

    private static Fit list(Value value, FieldType of) {
        var items = value instanceof Value.Items(var given) ? given : lines(value);
        var good = new ArrayList<Value>();
        for (var item : items) {
            switch (Fit.of(of, item)) {
                case Good(var fitting) -> good.add(fitting);
                case Bad(var why, var shown) -> {
                    return FitWords.said("fit.item", why, shown);
                }
            }
        }
        return new Good(new Value.Items(good));
    }

    private static List<Value> lines(Value value) {
        return value.asText()
                .lines()
                .map(line -> line.replaceFirst("^\\s*[-*•]\\s+", "").strip())
                .filter(line -> !line.isEmpty())
                .map(Value::of)
                .toList();
    }

    private static Fit group(Value value, List<Field> fields) {
        if (!(value instanceof Value.Group(var given))) {
            return FitWords.must(value, "fit.group");
        }
        var fitted = ContractFit.of(new Contract(fields), given);
        return fitted.isGood()
                ? new Good(new Value.Group(given.and(fitted.fields())))
                : FitWords.said("fit.incomplete", fitted.words(), fitted.shown());
    }
}
