package baton.agents;

import baton.workflow.Contract;
import baton.workflow.ContractFit;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Mismatch;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the reply of a model as the fields of a contract: tolerant of everything around them and of how they
/// are written, strict in what they are. Never throws, whatever it is given.
final class ReplyReader {

    /// What a model may say at the most, in characters. Longer than any book chapter; beyond it, it is stuck.
    static final int LONGEST = 8_000_000;

    private static final Pattern THOUGHTS = Pattern.compile("\\A\\s*<think>.*?</think>", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("\\A```[\\w-]*\\R(.*?)\\R?```\\z", Pattern.DOTALL);

    private ReplyReader() {}

    static Reading read(String reply, Contract contract) {
        if (reply.length() > LONGEST) {
            return wrong(contract, "The answer was too long to read.");
        }
        var text = unfenced(THOUGHTS.matcher(reply).replaceFirst("").strip());
        if (isFreeText(contract)) {
            return fitted(contract, freeText(text, contract.fields().getFirst()));
        }
        return switch (ReplyObjects.best(text, contract)) {
            case ReplyObjects.Search.Found(var fields) -> fitted(contract, renamed(fields, contract));
            case ReplyObjects.Search.TooDeep _ -> wrong(contract, "The answer was nested too deeply to read.");
            case ReplyObjects.Search.None _ -> withoutObject(text, contract);
        };
    }

    /// Whether the contract is one text, which is asked for as plain text.
    static boolean isFreeText(Contract contract) {
        return contract.fields().size() == 1
                && contract.fields().getFirst().name().equals(Contract.MESSAGE.name())
                && isText(contract.fields().getFirst().type());
    }

    private static boolean isText(FieldType type) {
        return type instanceof FieldType.Text || type instanceof FieldType.LongText;
    }

    /// The whole text, unless it is an object with just this field.
    private static Fields freeText(String text, Field field) {
        var whole = text.startsWith("{") ? Json.read(text).orElse(Value.Nothing.NOTHING) : Value.Nothing.NOTHING;
        if (whole instanceof Value.Group(var fields)
                && fields.names().size() == 1
                && renamed(fields, Contract.of(field)).has(field.name())) {
            return renamed(fields, Contract.of(field));
        }
        return Fields.of(field.name(), text);
    }

    private static Reading withoutObject(String text, Contract contract) {
        if (contract.fields().size() != 1) {
            return wrong(contract, "The answer was not in the agreed form.");
        }
        var name = contract.fields().getFirst().name();
        return fitted(contract, Fields.of(name, Json.read(text).orElseGet(() -> Value.of(text))));
    }

    private static String unfenced(String text) {
        var fence = FENCE.matcher(text);
        return fence.matches() ? fence.group(1).strip() : text;
    }

    /// The fields under the names of the contract, where they differ from them only in case and punctuation.
    private static Fields renamed(Fields given, Contract contract) {
        var fields = given;
        for (var name : contract.names()) {
            var value = underAnySpelling(given, name);
            if (value.isPresent()) {
                fields = fields.with(name, value.get());
            }
        }
        return fields;
    }

    private static Optional<Value> underAnySpelling(Fields given, String name) {
        return given.get(name)
                .or(() -> given.names().stream()
                        .filter(one -> folded(one).equals(folded(name)))
                        .findFirst()
                        .flatMap(given::get));
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static Reading fitted(Contract contract, Fields given) {
        var fit = ContractFit.of(contract, given);
        return fit.isGood()
                ? new Reading.Good(fit.fields())
                : new Reading.Wrong(
                        fit.mismatches().stream().map(Mismatch::field).toList(),
                        fit.mismatches().stream().map(one -> one.words() + ".").toList());
    }

    private static Reading wrong(Contract contract, String why) {
        var mismatches = ContractFit.of(contract, Fields.NONE).mismatches();
        var sentences = new ArrayList<>(List.of(why));
        mismatches.forEach(one -> sentences.add(one.words() + "."));
        return new Reading.Wrong(mismatches.stream().map(Mismatch::field).toList(), sentences);
    }
}
