package baton.studio.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files that were open lately.
///
/// @param files  latest first; at most [#MOST], of which pinned ones are never dropped for others
/// @param pinned those of them that the person wants to keep at hand
public record RecentFiles(List<Path> files, Set<Path> pinned) {

    public static final int MOST = 10;
    public static final RecentFiles NONE = new RecentFiles(List.of(), Set.of());

    public RecentFiles {
        var known = new LinkedHashSet<>(files);
        pinned = Set.copyOf(pinned.stream().filter(known::contains).toList());
        files = atMost(List.copyOf(known), pinned);
    }

    private static List<Path> atMost(List<Path> files, Set<Path> pinned) {
        // The one that was opened last is always there, however many are pinned.
        long others = Math.max(1, MOST - pinned.size());
        var kept = new ArrayList<Path>();
        for (var file : files) {
            if (pinned.contains(file) || others-- > 0) {
                kept.add(file);
            }
        }
        return List.copyOf(kept);
    }

    /// As they are shown: pinned ones first, else latest first.
    public List<Path> inOrder() {
        return Stream.concat(
                        files.stream().filter(pinned::contains), files.stream().filter(file -> !pinned.contains(file)))
                .toList();
    }

    public boolean isPinned(Path file) {
        return pinned.contains(file);
    }

    /// `file` was opened or saved just now.
    public RecentFiles opened(Path file) {
        var all = new ArrayList<>(List.of(file.toAbsolutePath()));
        all.addAll(files);
        return new RecentFiles(all, pinned);
    }

    public RecentFiles without(Path file) {
        return new RecentFiles(
                files.stream().filter(other -> !other.equals(file)).toList(), pinned);
    }

    /// Pins `file`, or lets go of it again.
    public RecentFiles withPin(Path file, boolean pin) {
        var changed = new LinkedHashSet<>(pinned);
        if (pin) {
            changed.add(file);
        } else {
            changed.remove(file);
        }
        return new RecentFiles(files, changed);
    }
}
