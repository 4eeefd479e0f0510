package baton.tools.aids;

import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;

/// `put_note`: keeps a text under a name for all agents of this run. That it was asked for and done is the
/// note.
record PutNote() implements Tool {

    static final String NAME = "put_note";

    private static final int LONGEST_NAME = 100;

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                NAME,
                "Keeps a text under a name, for yourself and the other agents of this run. One of the same name is"
                        + " replaced.",
                Schema.NOTHING
                        .text("name", "What the note is called, such as “budget”.")
                        .text("text", "What is to be remembered.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var name = arguments.text("name");
        var words = "put the note “" + Shown.line(name, LONGEST_NAME) + "”";
        return Notes.key(name).isEmpty() || name.length() > LONGEST_NAME
                ? new Look.Refused(words, Effect.NONE, "“name” must be a short name, at most 100 letters.")
                : Look.harmless(words);
    }

    @Override
    public ToolResult use(Fields arguments, Use use) {
        return new ToolResult.Gave("Noted under “" + Notes.key(arguments.text("name")) + "”.");
    }
}
