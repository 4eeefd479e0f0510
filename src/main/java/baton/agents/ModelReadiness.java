package baton.agents;

import baton.engine.ModelBook;
import baton.engine.ModelBook.Check;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Offer;
import baton.engine.ReadyCheck;
import baton.workflow.Workflow;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Asks every connection that a workflow needs, all at once, whether its model is there and can do what the
/// agents want of it.
public final class ModelReadiness implements ReadyCheck {

    private final ModelBook models;
    private final Purse purse;

    public ModelReadiness(ModelBook models, Purse purse) {
        this.models = models;
        this.purse = purse;
    }

    @Override
    public Report look(Workflow workflow, String model) {
        try {
            var needs = Need.of(workflow, model, models).toList();
            return needs.isEmpty() ? Report.GOOD : looked(needs);
        } catch (UncheckedIOException _) {
            return Report.GOOD;
        }
    }

    private Report looked(List<Need> needs) {
        var connections = needs.stream()
                .map(Need::model)
                .distinct()
                .flatMap(name -> models.connection(name).stream())
                .collect(Collectors.toMap(Connection::name, one -> one));
        var checks = tested(connections.values().stream().toList());
        var findings = new ArrayList<Finding>();
        for (var need : needs) {
            var connection = Optional.ofNullable(connections.get(need.model()));
            findings.addAll(connection
                    .map(one -> looked(need, one, checks))
                    .orElseGet(() -> List.of(ReadyWords.notSetUp(need))));
        }
        return new Report(findings, Bill.of(needs, connections, purse));
    }

    private Map<String, Check> tested(List<Connection> connections) {
        var checks = new ConcurrentHashMap<String, Check>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connections.forEach(one -> threads.execute(() -> checks.put(one.name(), models.test(one, null))));
        }
        return checks;
    }

    private List<Finding> looked(Need need, Connection connection, Map<String, Check> checks) {
        var words = new ReadyWords(need, connection);
        var closed = purse.closed(connection, need.name());
        if (closed.isPresent()) {
            return List.of(words.closed(closed.get()));
        }
        var check = checks.get(connection.name());
        if (check == null) {
            return List.of();
        }
        return switch (check.verdict()) {
            case WORKS -> fitting(need, connection, check.offer(connection.model()), withTools(checks));
            case UNSURE -> List.of(words.unsure(check));
            case NO_SUCH_MODEL, NO_MODELS -> List.of(words.noModel(check));
            case KEY_REFUSED ->
                List.of(words.keyRefused(check, models.keyPlace().state()));
            case AWAY -> List.of(words.away(check));
        };
    }

    private List<Finding> fitting(Need need, Connection connection, Optional<Offer> offer, List<String> able) {
        var words = new ReadyWords(need, connection);
        var findings = new ArrayList<Finding>();
        if (need.tools() > 0 && offer.filter(Offer::surelyTakesNoTools).isPresent()) {
            findings.add(words.noTools(able));
        }
        offer.map(Offer::room).filter(need::isTooMuchFor).ifPresent(room -> findings.add(words.tooMuch(room)));
        if (connection.spend() != null && purse.cost(connection, 1, 1).isEmpty()) {
            findings.add(words.limitCannotBeHeld());
        }
        return findings;
    }

    /// The connections among those that were asked whose model surely takes tools.
    private List<String> withTools(Map<String, Check> checks) {
        return models.connections().stream()
                .filter(one -> takesTools(one, checks.get(one.name())))
                .map(Connection::name)
                .toList();
    }

    private static boolean takesTools(Connection connection, @Nullable Check check) {
        return check != null
                && check.works()
                && check.offer(connection.model())
                        .filter(offer -> Boolean.TRUE.equals(offer.tools()))
                        .isPresent();
    }
}
