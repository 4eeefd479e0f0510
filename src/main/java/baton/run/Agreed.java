package baton.run;

import baton.workflow.Contract;
import baton.workflow.ContractFit;
import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;

/// Holds what a person wrote against what was agreed, as what an agent says is.
final class Agreed {

    private Agreed() {}

    /// An answer in the place of a step: all that the step is asked for.
    static ContractFit answer(RunState state, StepKey step, Fields given) {
        var asked = Contracts.askedOf(state.plan().leaving(state.plan().number(step.node())));
        return whole(asked, given);
    }

    /// The fields of an approval: those that the person changed. What was handed over is as it was agreed
    /// before.
    static ContractFit approval(RunState state, StepKey review, Fields given) {
        var handed = Handed.to(state, review.node());
        var changed = handed.contract().fields().stream()
                .filter(field -> given.has(field.name()) && !isSame(field, handed.fields(), given))
                .toList();
        return whole(new Contract(changed), given);
    }

    private static boolean isSame(Field field, Fields before, Fields now) {
        var was = before.get(field.name()).orElse(Value.Nothing.NOTHING);
        var is = now.get(field.name()).orElse(Value.Nothing.NOTHING);
        return was.equals(is) || (was.isEmpty() && is.isEmpty());
    }

    /// What nothing was agreed on stays as it is.
    private static ContractFit whole(Contract contract, Fields given) {
        var fit = ContractFit.of(contract, given);
        return new ContractFit(given.and(fit.fields()), List.copyOf(fit.mismatches()));
    }
}
