package baton.agents;

import baton.engine.ModelBook.Connection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what a run will cost, about.
final class Bill {

    private Bill() {}

    static String of(List<Need> needs, Map<String, Connection> connections, Purse purse) {
        var sum = BigDecimal.ZERO;
        var unknown = new ArrayList<String>();
        for (var need : needs) {
            var cost = Optional.ofNullable(connections.get(need.model()))
                    .flatMap(one -> purse.cost(one, need.tokensIn(), need.tokensOut()));
            if (cost.isPresent()) {
                sum = sum.add(cost.get());
            } else if (!unknown.contains(need.model())) {
                unknown.add(need.model());
            }
        }
        return words(sum, unknown);
    }

    private static String words(BigDecimal sum, List<String> unknown) {
        if (unknown.isEmpty()) {
            return sum.signum() == 0
                    ? "It costs nothing: its models are on this computer."
                    : "It will cost about " + Purse.dollars(sum) + " if each agent is asked once.";
        }
        var rest = sum.signum() == 0 ? "" : " The rest will cost about " + Purse.dollars(sum) + ".";
        return "Baton does not know what " + Words.listed(unknown) + (unknown.size() == 1 ? " costs." : " cost.")
                + rest;
    }
}
