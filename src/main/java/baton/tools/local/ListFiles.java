package baton.tools.local;

import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Attempt;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Tool;
import baton.tools.ToolTrouble;
import baton.tools.Use;
import baton.workflow.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `list_files`: what lies in a folder.
record ListFiles(Folders folders) implements Tool {

    private static final int MOST = 1_000;

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "list_files",
                "Lists the files and folders in a folder, with their sizes. You can use: "
                        + String.join(", ", folders.all()) + ".",
                Schema.NOTHING
                        .mayText("folder", "Which folder; the whole of what you can use if left out.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        try {
            var spots = spots(arguments.text("folder"));
            var shown =
                    String.join(" and ", spots.stream().map(Folders.Spot::shown).toList());
            var scope = spots.size() == 1 ? spots.getFirst().folder().shown() : shown;
            return new Look.Possible("list the files in " + shown, Effect.LOOKS, "see what lies in " + scope, true);
        } catch (Forbidden forbidden) {
            return new Look.Refused("list the files in a folder", Effect.LOOKS, forbidden.why());
        }
    }

    private List<Folders.Spot> spots(String written) throws Forbidden {
        if (!written.isBlank() && !written.equals(".")) {
            return List.of(folders.find(written.strip()));
        }
        var spots = new ArrayList<Folders.Spot>();
        for (var folder : folders.folders()) {
            spots.add(folders.inside(new Folders.Spot(folder, List.of())));
        }
        return spots;
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> {
            try {
                var lines = new ArrayList<String>();
                for (var spot : spots(arguments.text("folder"))) {
                    lines.addAll(lines(spot));
                }
                return new ToolResult.Gave(String.join("\n", lines));
            } catch (Forbidden forbidden) {
                return new ToolResult.Refused(forbidden.why());
            }
        });
    }

    private static List<String> lines(Folders.Spot spot) throws IOException {
        var real = spot.path().toRealPath();
        if (!Files.isDirectory(real)) {
            throw new ToolTrouble("“" + spot.shown() + "” is no folder.");
        }
        var lines = new ArrayList<String>();
        try (var folder = OpenFolder.open(spot.folder().path().toRealPath(), real)) {
            var names = folder.names().stream()
                    .map(Path::toString)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            lines.add(
                    "In " + spot.shown() + ": " + (names.isEmpty() ? "nothing" : names.size() + " files and folders"));
            names.stream().limit(MOST).forEach(name -> lines.add(line(real.resolve(name), name)));
            if (names.size() > MOST) {
                lines.add("… and " + (names.size() - MOST) + " more");
            }
        }
        return lines;
    }

    private static String line(Path path, String name) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return "- " + name + "/";
        }
        try {
            return "- " + name + " (" + Files.size(path) + " bytes)";
        } catch (IOException _) {
            return "- " + name;
        }
    }
}
