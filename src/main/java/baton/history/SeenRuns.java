package baton.history;

import baton.run.RunId;
import baton.run.RunStatus;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How each journal was when the catalog last looked into it.
final class SeenRuns {

    /// Whether the journal may still change: it does not once the run is over, and somebody may put one right
    /// that cannot be read.
    enum Prospect {
        GOES_ON,
        OVER;

        static Prospect of(RunStatus status) {
            return status.isOver() ? OVER : GOES_ON;
        }
    }

    private final RunFolders folders;
    private final Map<Path, Map<RunId, RunFile>> months = new HashMap<>();
    private final Set<RunId> goingOn = new HashSet<>();

    SeenRuns(RunFolders folders) {
        this.folders = folders;
    }

    void put(RunFile file, Prospect prospect) {
        months.computeIfAbsent(folders.monthOf(file.run()), _ -> new HashMap<>())
                .put(file.run(), file);
        switch (prospect) {
            case GOES_ON -> goingOn.add(file.run());
            case OVER -> goingOn.remove(file.run());
        }
    }

    void remove(RunId run) {
        months.getOrDefault(folders.monthOf(run), new HashMap<>()).remove(run);
        goingOn.remove(run);
    }

    Optional<RunFile> get(RunId run) {
        return Optional.ofNullable(
                months.getOrDefault(folders.monthOf(run), Map.of()).get(run));
    }

    /// The runs of which facts may still come.
    Set<RunId> goingOn() {
        return goingOn;
    }

    /// The folders in which runs were seen.
    Set<Path> months() {
        return months.keySet();
    }

    /// The runs of a month that are new or gone.
    Set<RunId> comingOrGoing(Path month, Set<RunId> there) {
        var seen = months.getOrDefault(month, Map.of());
        var differing = new HashSet<>(there);
        differing.removeAll(seen.keySet());
        for (var run : seen.keySet()) {
            if (!there.contains(run)) {
                differing.add(run);
            }
        }
        return differing;
    }

    /// The runs of a month whose journals are not as they were seen: new, changed or gone.
    Set<RunId> differing(Path month, List<RunFile> files) {
        var seen = months.getOrDefault(month, Map.of());
        var differing = new HashSet<>(seen.keySet());
        for (var file : files) {
            if (file.equals(seen.get(file.run()))) {
                differing.remove(file.run());
            } else {
                differing.add(file.run());
            }
        }
        return differing;
    }
}
