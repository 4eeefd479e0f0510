package baton.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// How some fields compare with a [Contract].
///
/// @param fields     those that are as agreed, in the order and form of the contract; others are left out
/// @param mismatches what is wrong, in the order of the contract; empty if the contract is kept
public record ContractFit(Fields fields, List<Mismatch> mismatches) {

    public ContractFit {
        mismatches = List.copyOf(mismatches);
    }

    /// Holds `given` against `contract`. A field that may be missing and is empty counts as missing.
    public static ContractFit of(Contract contract, Fields given) {
        var good = new LinkedHashMap<String, Value>();
        var wrong = new ArrayList<Mismatch>();
        for (var field : contract.fields()) {
            var value = given.get(field.name()).orElse(Value.Nothing.NOTHING);
            if (value.isEmpty()) {
                if (field.required()) {
                    wrong.add(Mismatch.missing(field.name()));
                }
                continue;
            }
            switch (Fit.of(field.type(), value)) {
                case Fit.Good(var fitting) -> good.put(field.name(), fitting);
                case Fit.Bad(var why, var shown) -> wrong.add(new Mismatch(field.name(), why, shown));
            }
        }
        return new ContractFit(new Fields(good), wrong);
    }

    public boolean isGood() {
        return mismatches.isEmpty();
    }

    /// "“score” must be a number; “email” is missing"
    public String words() {
        return mismatches.stream().map(Mismatch::words).collect(Collectors.joining("; "));
    }

    /// The same in the language of the screen.
    public String shown() {
        return mismatches.stream().map(Mismatch::sentence).collect(Collectors.joining("; "));
    }
}
