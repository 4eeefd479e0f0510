package baton.tools.aids;

import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Attempt;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;

/// `get_note`: the text of a note of this run, or the names of all.
record GetNote(Notes notes) implements Tool {

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "get_note",
                "Gives a note that an agent of this run has put down; without a name, the names of all notes.",
                Schema.NOTHING.mayText("name", "What the note is called.").json());
    }

    @Override
    public Look look(Fields arguments) {
        var name = arguments.text("name");
        return Look.harmless(name.isBlank() ? "list the notes" : "get the note “" + Shown.name(name) + "”");
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return Attempt.at(() -> {
            var all = notes.all();
            var name = Notes.key(arguments.text("name"));
            var note = all.get(name);
            if (note != null) {
                return new ToolResult.Gave(note);
            }
            var there = all.isEmpty()
                    ? "There are no notes yet."
                    : "There are these notes: “" + String.join("”, “", all.keySet()) + "”.";
            return new ToolResult.Gave(
                    name.isEmpty() ? there : "There is no note called “" + Shown.name(name) + "”. " + there);
        });
    }
}
