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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says for people what keeps an agent from its model, and what can be done about it.
record ReadyWords(Need need, Connection connection) {

    static Finding notSetUp(Need need) {
        var fixes = new ArrayList<Fix>();
        fixes.add(new Fix.Connect(Spoken.text("ready.connect"), need.model()));
        fixes.addAll(others(need));
        return new Finding(
                true,
                need.node().id(),
                Spoken.text("fault.not-set-up", Spoken.quoted(need.name()), Spoken.quoted(need.model())),
                Spoken.text("ready.not-set-up.why"),
                fixes);
    }

    Finding closed(Failure failure) {
        return finding(
                true, failure.title(), failure.why(), new Fix.Connect(Spoken.text("ready.limit"), connection.name()));
    }

    Finding away(Check check) {
        return finding(
                true,
                Spoken.text("ready.away", who()),
                check.words(),
                new Fix.LookAgain(Spoken.text("ready.look")),
                new Fix.Connect(Spoken.text("ready.settings"), connection.name()));
    }

    Finding keyRefused(Check check, KeyPlace.State place) {
        var label = place == KeyPlace.State.LOCKED_FILE ? Spoken.text("ready.unlock") : Spoken.text("ready.key");
        return finding(
                true, Spoken.text("ready.forbidden", who()), check.words(), new Fix.Connect(label, connection.name()));
    }

    Finding noModel(Check check) {
        return finding(
                true,
                Spoken.text("ready.gone", model(), who()),
                check.words(),
                Stream.concat(
                                download().stream(),
                                Stream.of(new Fix.Connect(Spoken.text("ready.other"), connection.name())))
                        .toArray(Fix[]::new));
    }

    private Optional<Fix> download() {
        boolean here = connection.kind() == Kind.OLLAMA && new Service(connection, false).isHere();
        return here
                ? Optional.of(new Fix.Download(Spoken.text("ready.download", model()), connection.model()))
                : Optional.empty();
    }

    Finding unsure(Check check) {
        return finding(
                false,
                Spoken.text("ready.unsure", who()),
                check.words(),
                new Fix.Connect(Spoken.text("ready.settings"), connection.name()));
    }

    /// @param able connections whose models take tools
    Finding noTools(List<String> able) {
        return finding(
                true,
                Spoken.text("ready.no-tools", model(), who(), need.tools()),
                Spoken.text("ready.no-tools.why"),
                Stream.concat(
                                able.stream()
                                        .flatMap(name ->
                                                use(Spoken.text("ready.use", Spoken.quoted(name)), name).stream()),
                                Stream.of(new Fix.Connect(Spoken.text("ready.other"), connection.name())))
                        .toArray(Fix[]::new));
    }

    Finding tooMuch(int room) {
        return finding(
                false,
                Spoken.text("ready.long", model()),
                Spoken.text("ready.long.why", who(), words(need.characters() / 4), words(room)),
                new Fix.Connect(Spoken.text("ready.other"), connection.name()));
    }

    /// Four words are about as many as three tokens.
    private static long words(long tokens) {
        return Math.max(10, tokens * 3 / 4 / 10 * 10);
    }

    private String who() {
        return Spoken.quoted(need.name());
    }

    private String model() {
        return Spoken.quoted(connection.model());
    }

    Finding limitCannotBeHeld() {
        return finding(
                false,
                Spoken.text("ready.price", Spoken.quoted(connection.name())),
                Spoken.text("ready.price.why"),
                new Fix.Connect(Spoken.text("ready.settings"), connection.name()));
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
                ? List.of(new Fix.UseByDefault(Spoken.text("ready.practice"), ModelBook.PRACTICE))
                : use(need, Spoken.text("ready.usual"), null).stream().toList();
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
