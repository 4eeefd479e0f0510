package baton.cli;

import baton.run.RunId;
import picocli.CommandLine.Parameters;

/// Which run a command is about, as a person names it.
final class WhichRun {

    @Parameters(paramLabel = "RUN", description = "Its number, its id, or the beginning of its id.")
    private String meant = "";

    /// @throws CliProblem if there is none, or more than one
    RunId find(Services services) {
        return new RunFinder(services).find(meant);
    }

    /// The same, as it was recorded.
    ///
    /// @throws CliProblem if it cannot be read
    PastRun read(Services services) {
        return new PastRun(services, find(services));
    }

    /// The words that were given.
    String words() {
        return meant.strip();
    }
}
