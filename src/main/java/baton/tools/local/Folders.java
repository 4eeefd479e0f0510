package baton.tools.local;

import baton.tools.HomePath;
import baton.tools.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The folders that one agent is kept to, and where in them a path leads. What counts is where it leads in
/// truth, with all links followed.
///
/// @param all       as the workflow names them
/// @param userHome  what `~` stands for
/// @param batonHome where Baton keeps its own things, which no agent reads or writes
record Folders(List<String> all, Path userHome, Path batonHome) {

    Folders {
        all = List.copyOf(all);
    }

    /// A place inside of one of the folders.
    ///
    /// @param names the way to it from there
    record Spot(Folder folder, List<String> names) {

        Spot {
            names = List.copyOf(names);
        }

        String shown() {
            return folder.shown(names);
        }

        String name() {
            return names.isEmpty() ? folder.shown() : names.getLast();
        }

        /// As it is written, with no link followed.
        Path path() {
            var path = folder.path();
            for (var name : names) {
                path = path.resolve(name);
            }
            return path;
        }
    }

    /// The folders that there are.
    List<Folder> folders() throws Forbidden {
        if (all.isEmpty()) {
            throw new Forbidden("No folder was chosen for this agent, so it may use none. Choose one in the workflow.");
        }
        var folders = new ArrayList<Folder>();
        for (var one : all) {
            folders.add(Folder.of(one, userHome));
        }
        return folders;
    }

    /// Where `written` leads: into the only folder, or the first of several in which it is there.
    Spot find(String written) throws Forbidden {
        try {
            var folders = folders();
            if (PathWords.isAbsolute(written) || HomePath.isOfHome(written)) {
                return whole(written, folders);
            }
            var names = PathWords.names(written);
            for (var folder : folders) {
                var spot = new Spot(folder, names);
                if (Files.exists(spot.path(), LinkOption.NOFOLLOW_LINKS)) {
                    return inside(spot);
                }
            }
            return inside(new Spot(folders.getFirst(), names));
        } catch (InvalidPathException _) {
            throw new Forbidden("“" + Shown.name(written) + "” is no path of a file that Baton reads or writes.");
        }
    }

    /// A path that is written from the top down.
    private Spot whole(String written, List<Folder> folders) throws Forbidden {
        var plain = written.replace('\\', '/');
        for (var folder : folders) {
            for (var start : List.of(folder.shown(), folder.path().toString().replace('\\', '/'))) {
                if (plain.equals(start) || plain.startsWith(start + "/")) {
                    return inside(new Spot(folder, PathWords.names(plain.substring(start.length()))));
                }
            }
        }
        throw outside(written);
    }

    private Forbidden outside(String written) {
        var kept = all.stream().map(one -> "“" + one + "”").collect(Collectors.joining(", "));
        return new Forbidden("This agent tried to use “" + Shown.name(written) + "”, but is kept to " + kept + ".");
    }

    /// The same spot, if it lies in its folder when all links on the way are followed, and not among Baton's
    /// things.
    Spot inside(Spot spot) throws Forbidden {
        try {
            var root = spot.folder().path().toRealPath();
            var real = real(spot.path(), spot);
            if (!real.startsWith(root)) {
                throw new Forbidden(
                        "This agent tried to use “" + spot.shown() + "”, which is a link that leads out of “"
                                + spot.folder().shown() + "”.");
            }
            for (var name : root.relativize(real)) {
                if (name.toString().startsWith(".")) {
                    throw new Forbidden("This agent tried to use “" + spot.shown()
                            + "”, which is a link that leads to something hidden.");
                }
            }
            if (Files.exists(batonHome) && real.startsWith(batonHome.toRealPath())) {
                throw new Forbidden(
                        "This agent tried to use “" + spot.shown() + "”, where Baton keeps its own things.");
            }
            return spot;
        } catch (IOException _) {
            throw new Forbidden("“" + spot.shown() + "” cannot be used: the folder “"
                    + spot.folder().shown() + "” is not there, or not for Baton to read.");
        }
    }

    /// Where the path leads; of what is not there yet, where the nearest folder leads that is.
    private static Path real(Path path, Spot spot) throws IOException, Forbidden {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.isSymbolicLink(path) && !Files.exists(path)) {
                throw new Forbidden("“" + spot.shown() + "” is a link that leads nowhere.");
            }
            return path.toRealPath();
        }
        var parent = path.getParent();
        if (parent == null || !path.startsWith(spot.folder().path())) {
            throw new IOException("no such folder");
        }
        return real(parent, spot).resolve(path.getFileName());
    }
}
