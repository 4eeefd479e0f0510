package baton.studio.form;

import static baton.studio.form.Words.text;

import baton.workflow.Contract;
import baton.workflow.ContractFit;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Fit;
import baton.workflow.Mismatch;
import baton.workflow.Value;
import java.util.List;
import java.util.Optional;

/// What a form asks for and what was typed into it so far. Immutable.
///
/// @param fields what is asked for
/// @param typed  as it was typed; what is empty counts as not given
record FormContent(List<Field> fields, Fields typed) {

    FormContent {
        fields = List.copyOf(fields);
    }

    /// What was given: in the type's own form where it fits, as it was typed where it does not.
    Fields values() {
        var values = Fields.NONE;
        for (var field : fields) {
            var value = typed.get(field.name()).orElse(Value.Nothing.NOTHING);
            if (!value.isEmpty()) {
                values = values.with(field.name(), taken(field.type(), value));
            }
        }
        return values;
    }

    /// `value` in the form of `type`, or as it is where it does not fit.
    static Value taken(FieldType type, Value value) {
        return Fit.of(type, value) instanceof Fit.Good(var good) ? good : value;
    }

    List<Mismatch> problems() {
        return ContractFit.of(new Contract(fields), typed).mismatches();
    }

    /// What is wrong with the value of `field`, as a sentence.
    Optional<String> problem(Field field) {
        var given = typed.get(field.name()).orElse(Value.Nothing.NOTHING);
        if (given.isEmpty()) {
            return field.required() ? Optional.of(missing(field.type())) : Optional.empty();
        }
        return Fit.of(field.type(), given) instanceof Fit.Bad(var _, var why)
                ? Optional.of(sentence(field.type(), why))
                : Optional.empty();
    }

    private static String missing(FieldType type) {
        return switch (type) {
            case FieldType.Choice _, FieldType.YesNo _ -> text("choose-one");
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.Number _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.ListOf _,
                    FieldType.Group _,
                    FieldType.File _,
                    FieldType.Table _,
                    FieldType.Other _ -> text("fill-in");
        };
    }

    private static String sentence(FieldType type, String why) {
        if (type instanceof FieldType.Group) {
            return text("group-incomplete");
        }
        return why.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + why.substring(1) + ".";
    }

    /// The same form with the samples of its fields in it; a field without one keeps what was typed.
    FormContent withSamples() {
        var filled = typed;
        for (var field : fields) {
            if (!field.sample().isBlank()) {
                filled = filled.with(field.name(), taken(field.type(), Value.of(field.sample())));
            }
        }
        return new FormContent(fields, filled);
    }

    boolean hasSamples() {
        return fields.stream().anyMatch(field -> !field.sample().isBlank());
    }
}
