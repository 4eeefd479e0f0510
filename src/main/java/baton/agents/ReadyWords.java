package baton.agents;

import baton.engine.KeyPlace;
import baton.engine.ModelBook;
import baton.engine.ModelBook.Check;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ReadyCheck.Finding;
import baton.engine.ReadyCheck.Fix;
import baton.run.Failure;
import baton.workflow.Edit;
import baton.workflow.NodeType;
import baton.workflow.QuickFix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says for people what keeps an agent from its model, and what can be done about it.
record ReadyWords(Need need, Connection connection) {

    static Finding notSetUp(Need need) {
        var fixes = new ArrayList<Fix>();
        fixes.add(new Fix.Connect("Connect it", need.model()));
        fixes.addAll(others(need));
        return new Finding(
                true,
                need.node().id(),
                Words.quoted(need.name()) + " asks for the model " + Words.quoted(need.model())
                        + ", which is not set up here.",
                "Connect one under this name, or choose another model.",
                fixes);
    }

    Finding closed(Failure failure) {
        return finding(true, failure.title(), failure.why(), new Fix.Connect("Change its limit", connection.name()));
    }

    Finding away(Check check) {
        return finding(
                true,
                Words.quoted(need.name()) + " cannot reach its model.",
                check.words(),
                new Fix.LookAgain("Look again"),
                new Fix.Connect("Open its settings", connection.name()));
    }

    Finding keyRefused(Check check, KeyPlace.State place) {
        var label = place == KeyPlace.State.LOCKED_FILE ? "Unlock the keys" : "Enter the key";
        return finding(
                true,
                Words.quoted(need.name()) + " may not use its model.",
                check.words(),
                new Fix.Connect(label, connection.name()));
    }

    Finding noModel(Check check) {
        return finding(
                true,
                "The model " + Words.quoted(connection.model()) + " of " + Words.quoted(need.name()) + " is not there.",
                check.words(),
                Stream.concat(
                                download().stream(),
                                Stream.of(new Fix.Connect("Choose another model", connection.name())))
                        .toArray(Fix[]::new));
    }

    private Optional<Fix> download() {
        boolean here = connection.kind() == Kind.OLLAMA && new Service(connection, false).isHere();
        return here
                ? Optional.of(new Fix.Download("Download " + Words.quoted(connection.model()), connection.model()))
                : Optional.empty();
    }

    Finding unsure(Check check) {
        return finding(
                false,
                "Baton cannot tell whether the model of " + Words.quoted(need.name()) + " is there.",
                check.words(),
                new Fix.Connect("Open its settings", connection.name()));
    }

    /// @param able connections whose models take tools
    Finding noTools(List<String> able) {
        var tools = need.tools() == 1 ? "a tool" : need.tools() + " tools";
        return finding(
                true,
                Words.quoted(connection.model()) + " cannot use tools, and " + Words.quoted(need.name()) + " has "
                        + tools + ".",
                "Choose a model that can, or take the tools away.",
                Stream.concat(
                                able.stream().flatMap(name -> use("Use " + Words.quoted(name), name).stream()),
                                Stream.of(new Fix.Connect("Choose another model", connection.name())))
                        .toArray(Fix[]::new));
    }

    Finding tooMuch(int room) {
        return finding(
                false,
                "There may be too much text for " + Words.quoted(connection.model()) + ".",
                Words.quoted(need.name()) + " is given about " + words(need.characters() / 4) + " words; the model has "
                        + "room for about " + words(room) + ".",
                new Fix.Connect("Choose another model", connection.name()));
    }

    /// Four words are about as many as three tokens.
    private static String words(long tokens) {
        return String.format(Locale.ENGLISH, "%,d", Math.max(10, tokens * 3 / 4 / 10 * 10));
    }

    Finding limitCannotBeHeld() {
        return finding(
                false,
                "Baton does not know what " + Words.quoted(connection.name()) + " costs.",
                "So its limit for a month is not held. Add its price to the table of prices.",
                new Fix.Connect("Open its settings", connection.name()));
    }

    private Finding finding(boolean stops, String title, String why, Fix... fixes) {
        var all = new ArrayList<>(List.of(fixes));
        if (stops) {
            all.addAll(others(need));
        }
        return new Finding(stops, need.node().id(), title, why, all);
    }

    /// What always helps: the model that the rest takes, or practice.
    private static List<Fix> others(Need need) {
        return need.asked() == null
                ? List.of(new Fix.UseByDefault("Use Practice", ModelBook.PRACTICE))
                : use(need, "Use the usual model", null).stream().toList();
    }

    private Optional<Fix> use(String label, String model) {
        return use(need, label, model);
    }

    private static Optional<Fix> use(Need need, String label, @Nullable String model) {
        return need.node().type() instanceof NodeType.Agent agent
                ? Optional.of(new Fix.Change(
                        new QuickFix(label, new Edit.ChangeNode(need.node().withType(agent.withModel(model))))))
                : Optional.empty();
    }
}
