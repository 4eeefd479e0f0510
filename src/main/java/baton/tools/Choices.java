package baton.tools;

import baton.engine.Toolbox;
import baton.workflow.ToolChoice;
import java.util.List;
import java.util.Optional;

/// The names of the tools that Baton brings along, and what an agent is given of them.
public final class Choices {

    public static final String FETCH_PAGE = "fetchPage";
    public static final String READ_FILES = "readFiles";
    public static final String WRITE_FILES = "writeFiles";
    public static final String TABLES = "tables";
    public static final String NOTES = "notes";
    public static final String ASK_PERSON = "askPerson";
    public static final String CALCULATE = "calculate";
    public static final String TODAY = "today";
    public static final String RUN_WORKFLOW = "runWorkflow";

    private Choices() {}

    public static boolean has(Toolbox.User user, String name) {
        return within(user, name).isPresent();
    }

    /// What the agent is kept to with the tool `name`; nothing if it is not given the tool. Chosen twice, it
    /// may be used within both.
    public static Optional<List<String>> within(Toolbox.User user, String name) {
        var chosen = user.agent().tools().stream()
                .filter(choice -> choice.name().equals(name))
                .map(ToolChoice::within)
                .toList();
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(chosen.stream().flatMap(List::stream).toList());
    }
}
