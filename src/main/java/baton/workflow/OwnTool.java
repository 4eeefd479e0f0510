package baton.workflow;

import java.util.Optional;
import java.util.stream.Stream;

/// The tools that Baton brings along, by the names that they have in files.
public enum OwnTool {
    FETCH_PAGE("fetchPage", Within.HOSTS),
    READ_FILES("readFiles", Within.FOLDERS),
    WRITE_FILES("writeFiles", Within.FOLDERS),
    TABLES("tables", Within.TABLES),
    NOTES("notes", Within.NOTHING),
    ASK_PERSON("askPerson", Within.NOTHING),
    CALCULATE("calculate", Within.NOTHING),
    TODAY("today", Within.NOTHING),
    RUN_WORKFLOW("runWorkflow", Within.WORKFLOWS);

    /// What a tool is kept to.
    public enum Within {
        /// It needs no such limit.
        NOTHING,
        /// Names of web sites, such as `acme.example`.
        HOSTS,
        /// Folders of this computer.
        FOLDERS,
        /// Names of tables.
        TABLES,
        /// Workflow files.
        WORKFLOWS
    }

    /// What the name of a tool of a server of tools begins with; `server/tool` follows.
    public static final String OF_SERVER = "mcp:";

    private final String key;
    private final Within within;

    OwnTool(String key, Within within) {
        this.key = key;
        this.within = within;
    }

    /// The name in the file.
    public String key() {
        return key;
    }

    public Within within() {
        return within;
    }

    /// Whether it can change something outside the run.
    public boolean touches() {
        return switch (this) {
            case WRITE_FILES, TABLES, RUN_WORKFLOW -> true;
            case FETCH_PAGE, READ_FILES, NOTES, ASK_PERSON, CALCULATE, TODAY -> false;
        };
    }

    public static Optional<OwnTool> of(String name) {
        return Stream.of(values()).filter(tool -> tool.key.equals(name)).findFirst();
    }

    /// Whether `name` is that of a tool of a server of tools.
    public static boolean isOfServer(String name) {
        int slash = name.indexOf('/');
        return name.startsWith(OF_SERVER) && slash > OF_SERVER.length() && slash < name.length() - 1;
    }
}
