package baton.tools.local;

import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import baton.tools.Attempt;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// `write_file`: puts a text into a file. What the file held before is kept.
record WriteFile(Folders folders, Replaced replaced) implements Tool {

    /// The endings of files that are only ever read, and never run when somebody opens them.
    private static final Set<String> HARMLESS =
            Set.of("txt", "md", "csv", "tsv", "json", "jsonl", "xml", "yaml", "yml", "log", "ics", "vcf", "tex", "srt");

    private static final int LONGEST = 5_000_000;

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "write_file",
                "Writes a text into a file, in the place of what is there. You can use: "
                        + String.join(", ", folders.all()) + ".",
                Schema.NOTHING
                        .text("path", "The file, such as offers/dana.txt. Its folder is made if it is not there.")
                        .text("text", "All that the file is to hold.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var words = "write the file " + Shown.name(arguments.text("path"));
        var text = arguments.text("text");
        try {
            var spot = folders.find(arguments.text("path").strip());
            var problem = problem(spot, text);
            if (!problem.isEmpty()) {
                return new Look.Refused(words, Effect.CHANGES, problem);
            }
            return new Look.Possible(
                    words(spot, text),
                    Effect.CHANGES,
                    "write files in " + spot.folder().shown(),
                    true);
        } catch (Forbidden forbidden) {
            return new Look.Refused(words, Effect.CHANGES, forbidden.why());
        }
    }

    private static String problem(Folders.Spot spot, String text) {
        if (spot.names().isEmpty() || Files.isDirectory(spot.path())) {
            return "“" + spot.shown() + "” is a folder. Name a file in it.";
        }
        if (!HARMLESS.contains(PathWords.ending(spot.name()))) {
            return "This agent tried to write “" + spot.shown() + "”. Only files with text are written, which end in ."
                    + String.join(", .", HARMLESS.stream().sorted().toList()) + ".";
        }
        return text.length() > LONGEST ? "This is too much for one file: keep it under 5,000,000 letters." : "";
    }

    private static String words(Folders.Spot spot, String text) {
        var letters = String.format(Locale.ROOT, "%,d letters", text.length());
        return "write the file " + spot.shown()
                + (Files.exists(spot.path())
                        ? " (" + letters + ", in the place of what is there, which Baton keeps)"
                        : " (new, " + letters + ")");
    }

    /// Done twice, as after a crash, it finds what it wrote and leaves it.
    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> {
            try {
                var spot = folders.find(arguments.text("path").strip());
                return write(spot, arguments.text("text"), use);
            } catch (Forbidden forbidden) {
                return new ToolResult.Refused(forbidden.why());
            }
        });
    }

    private ToolResult write(Folders.Spot spot, String text, Use use) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var done = new ToolResult.Gave("Wrote " + spot.shown() + ".");
        if (!Files.exists(spot.path())) {
            FileBytes.write(spot, bytes);
            return done;
        }
        var before = FileBytes.read(spot);
        if (Arrays.equals(before, bytes)) {
            return done;
        }
        if (!use.wish().words().equals(words(spot, text)) && use.wish().leave() == ToolWish.Leave.ASK) {
            return new ToolResult.Refused("“" + spot.shown() + "” was not there when this was allowed, and now it is."
                    + " Nothing was written. Ask again if it is to be replaced.");
        }
        replaced.keep(spot.path().toRealPath(), before);
        FileBytes.write(spot, bytes);
        return done;
    }
}
