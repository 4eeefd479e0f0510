package baton.studio.shell;

import baton.engine.LocalModels;
import baton.engine.ModelBook;
import baton.engine.ModelCosts;
import baton.engine.ReadyCheck;
import baton.engine.RunArchive;
import baton.engine.RunCatalog;
import baton.engine.RunLog;
import baton.engine.Runner;
import baton.files.RecoveryFolder;
import baton.files.WorkflowFile;
import java.nio.file.Path;

/// What the studio is given to work with.
///
/// @param home where Baton keeps its own things
public record StudioServices(
        Runner runner,
        RunLog log,
        RunCatalog catalog,
        RunArchive archive,
        ModelBook models,
        LocalModels localModels,
        ModelCosts costs,
        ReadyCheck ready,
        WorkflowFile files,
        RecoveryFolder recovery,
        Path home) {}
