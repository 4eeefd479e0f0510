package baton.cli;

import baton.engine.KeepRuns;
import baton.engine.RunArchive;
import baton.engine.RunLogException;
import baton.run.RunId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows which runs are pinned, and remembers the rest of what it was told.
final class ArchiveOfTests implements RunArchive {

    final Set<RunId> pinned = new HashSet<>();
    final List<String> told = new ArrayList<>();

    @Override
    public void pin(RunId run) {
        pinned.add(run);
    }

    @Override
    public void unpin(RunId run) {
        pinned.remove(run);
    }

    @Override
    public Set<RunId> pinned() {
        return Set.copyOf(pinned);
    }

    @Override
    public void delete(RunId run) throws RunLogException {
        if (pinned.contains(run)) {
            throw new RunLogException("This run is pinned. Unpin it first.");
        }
        told.add("delete " + run);
    }

    @Override
    public Tidied tidy(KeepRuns rules, Instant now) {
        told.add("tidy " + rules);
        return new Tidied(2, 1_500_000);
    }

    @Override
    public void export(RunId run, Path file) {
        told.add("export " + run + " to " + file);
    }

    @Override
    public Imported importRun(Path file) {
        told.add("import " + file);
        return new Imported(new RunId("20261121-brought"), 7, Optional.empty());
    }

    @Override
    public Space space() {
        return new Space(1, 1);
    }
}
