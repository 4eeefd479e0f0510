package baton.agents;

import baton.workflow.Contract;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.stream.Collectors;

/// Looks for the object with the agreed fields among whatever else a model wrote. The work is bounded: text
/// that only looks like many objects is given up after a while.
final class ReplyObjects {

    private static final int MOST_TRIES = 200;
    private static final long MOST_WORK = 3L * ReplyReader.LONGEST;

    private ReplyObjects() {}

    sealed interface Search {

        record Found(Fields fields) implements Search {}

        record None() implements Search {}

        record TooDeep() implements Search {}
    }

    /// The object that has the most of the agreed fields, one at least; of several, the last, since models
    /// correct themselves.
    static Search best(String text, Contract contract) {
        var chars = text.toCharArray();
        Search best = new Search.None();
        long most = 1;
        long work = 0;
        int tries = 0;
        for (int at = text.indexOf('{'); at >= 0 && tries < MOST_TRIES && work < MOST_WORK; tries++) {
            int next = at + 1;
            switch (Json.at(chars, at)) {
                case Json.Found.There(var value, var end) -> {
                    var fields = unwrapped(value, contract);
                    if (score(fields, contract) >= most) {
                        most = score(fields, contract);
                        best = new Search.Found(fields);
                    }
                    next = end;
                }
                case Json.Found.Nothing(var end) -> work += end - at;
                case Json.Found.TooDeep _ -> {
                    return best instanceof Search.Found ? best : new Search.TooDeep();
                }
            }
            at = text.indexOf('{', next);
        }
        return best;
    }

    private static long score(Fields fields, Contract contract) {
        var names = fields.names().stream().map(ReplyReader::folded).collect(Collectors.toSet());
        return contract.names().stream()
                .filter(name -> names.contains(ReplyReader.folded(name)))
                .count();
    }

    /// An object that holds nothing but the one that was asked for stands for it.
    private static Fields unwrapped(Value value, Contract contract) {
        if (!(value instanceof Value.Group(var fields))) {
            return Fields.NONE;
        }
        if (score(fields, contract) == 0
                && fields.names().size() == 1
                && fields.values().iterator().next() instanceof Value.Group(var inner)) {
            return inner;
        }
        return fields;
    }
}
