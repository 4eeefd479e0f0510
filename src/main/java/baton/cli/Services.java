package baton.cli;

import baton.engine.LocalModels;
import baton.engine.ModelBook;
import baton.engine.ModelCosts;
import baton.engine.Permissions;
import baton.engine.ReadyCheck;
import baton.engine.RunArchive;
import baton.engine.RunCatalog;
import baton.engine.RunLog;
import baton.engine.Runner;
import baton.engine.ToolServers;
import baton.files.WorkflowFile;
import java.io.IOException;
import java.nio.file.Path;

/// What commands are given to work with, once it is known which home they work in. Closing it lets go of every
/// run.
public interface Services extends AutoCloseable {

    Runner runner();

    RunLog log();

    RunCatalog catalog();

    RunArchive archive();

    ModelBook models();

    LocalModels localModels();

    ModelCosts costs();

    ReadyCheck ready();

    WorkflowFile files();

    default ToolServers toolServers() {
        return ToolServers.NONE;
    }

    default Permissions permissions() {
        return Permissions.NONE;
    }

    @Override
    void close();

    /// Builds the services of a home. Not asked by commands that need no home.
    interface Opener {

        /// @throws IOException if the home cannot be used; see [baton.engine.RunLogException]
        Services open(Path home) throws IOException;
    }
}
