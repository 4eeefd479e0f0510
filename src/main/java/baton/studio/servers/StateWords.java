package baton.studio.servers;

import baton.engine.ToolServers.Offered;
import baton.engine.ToolServers.Standing;
import baton.run.Effect;
import baton.studio.fx.Messages;
import baton.studio.servers.ServersModel.State;
import java.util.List;
import javafx.scene.control.Label;

/// What is said of a server and of its tools.
final class StateWords {

    private static final Messages TEXT = Messages.of("servers");

    private StateWords() {}

    /// The state of a server in a word or two.
    static Label pill(State state) {
        return switch (state) {
            case State.NotAllowed _ -> Parts.pill(TEXT.text("state.new"), "pill-needs-you");
            case State.Asking _ -> Parts.pill(TEXT.text("state.asking"), "pill-working");
            case State.Works(var tools) ->
                count(tools, Standing.CHANGED) > 0
                        ? Parts.pill(TEXT.text("state.changed"), "pill-needs-you")
                        : Parts.pill(TEXT.text("state.works"), "pill-done");
            case State.Fails _ -> Parts.pill(TEXT.text("state.fails"), "pill-failed");
        };
    }

    /// The same in a sentence.
    static String of(State state) {
        return switch (state) {
            case State.NotAllowed _ -> TEXT.text("says.new");
            case State.Asking _ -> TEXT.text("says.asking");
            case State.Works(var tools) -> counts(tools);
            case State.Fails(var words) -> words;
        };
    }

    private static String counts(List<Offered> tools) {
        if (tools.isEmpty()) {
            return TEXT.text("says.works", 0);
        }
        long changed = count(tools, Standing.CHANGED);
        var words = TEXT.text("says.works", tools.size()) + " " + TEXT.text("says.on", count(tools, Standing.ALLOWED));
        return changed == 0 ? words : words + " " + TEXT.text("says.changed", changed);
    }

    private static long count(List<Offered> tools, Standing standing) {
        return tools.stream().filter(tool -> tool.standing() == standing).count();
    }

    /// What a tool does to the world, as far as its server says.
    static Label pill(Effect effect) {
        return switch (effect) {
            case NONE, LOOKS -> Parts.pill(words(effect), "pill-neutral");
            case CHANGES -> Parts.pill(words(effect), "pill-needs-you");
            case LASTING -> Parts.pill(words(effect), "pill-failed");
        };
    }

    static String words(Effect effect) {
        return switch (effect) {
            case NONE, LOOKS -> TEXT.text("effect.looks");
            case CHANGES -> TEXT.text("effect.changes");
            case LASTING -> TEXT.text("effect.lasting");
        };
    }
}
