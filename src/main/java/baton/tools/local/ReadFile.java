package baton.tools.local;

import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Attempt;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.Use;
import baton.tools.reading.Bounds;
import baton.tools.reading.DocumentReader;
import baton.workflow.Fields;
import java.nio.file.Files;

/// `read_file`: what a file says.
record ReadFile(Folders folders) implements Tool {

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "read_file",
                "Gives the text of a file: plain text, Markdown, CSV, HTML, PDF, Word or Excel. You can use: "
                        + String.join(", ", folders.all()) + ".",
                Schema.NOTHING
                        .text("path", "The file, as “list_files” names it, such as offers/dana.txt.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var words = "read the file " + Shown.name(arguments.text("path"));
        try {
            var spot = folders.find(arguments.text("path").strip());
            if (!Files.isRegularFile(spot.path())) {
                return new Look.Refused(words, Effect.LOOKS, "There is no file “" + spot.shown() + "”.");
            }
            if (!DocumentReader.reads(spot.name())) {
                return new Look.Refused(
                        words, Effect.LOOKS, "“" + spot.shown() + "” is not a file with text that Baton can read.");
            }
            return new Look.Possible(
                    "read the file " + spot.shown(),
                    Effect.LOOKS,
                    "read files in " + spot.folder().shown(),
                    true);
        } catch (Forbidden forbidden) {
            return new Look.Refused(words, Effect.LOOKS, forbidden.why());
        }
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> {
            try {
                var spot = folders.find(arguments.text("path").strip());
                return new ToolResult.Gave(DocumentReader.read(spot.name(), FileBytes.read(spot), Bounds.USUAL)
                        .text());
            } catch (Forbidden forbidden) {
                return new ToolResult.Refused(forbidden.why());
            }
        });
    }
}
