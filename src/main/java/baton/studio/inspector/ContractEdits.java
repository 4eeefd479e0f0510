package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Contract;
import baton.workflow.Edit;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Handoff;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Changes what a hand-off must give. An agent gives one answer to all, so the kind of a field changes in all
/// the hand-offs that leave it.
final class ContractEdits {

    private ContractEdits() {}

    static Edit giving(Workflow workflow, Handoff handoff, List<Field> fields) {
        var change = new Edit.ChangeHandoff(handoff.withGives(new Contract(fields)));
        var retyped = retyped(handoff.gives(), fields);
        var edits = new ArrayList<Edit>();
        edits.add(change);
        workflow.from(handoff.from()).stream()
                .filter(other -> !other.id().equals(handoff.id()))
                .forEach(other -> {
                    var changed = other.withGives(with(other.gives(), retyped));
                    if (!changed.equals(other)) {
                        edits.add(new Edit.ChangeHandoff(changed));
                    }
                });
        return edits.size() == 1
                ? change
                : new Edit.Together(text("contract.label", workflow.nameOf(handoff.from())), edits);
    }

    private static Map<String, FieldType> retyped(Contract before, List<Field> after) {
        var retyped = new HashMap<String, FieldType>();
        for (var field : after) {
            before.field(field.name())
                    .filter(old -> !old.type().equals(field.type()))
                    .ifPresent(_ -> retyped.put(field.name(), field.type()));
        }
        return retyped;
    }

    private static Contract with(Contract contract, Map<String, FieldType> types) {
        return new Contract(contract.fields().stream()
                .map(field -> field.withType(types.getOrDefault(field.name(), field.type())))
                .toList());
    }
}
