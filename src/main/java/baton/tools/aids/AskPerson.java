package baton.tools.aids;

import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;

/// `ask_person`: what the person at this computer says is the result.
record AskPerson() implements Tool {

    private static final int LONGEST = 4_000;

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                "ask_person",
                "Asks the person who runs this workflow, and gives their answer. Ask only what you cannot find out"
                        + " otherwise, one thing at a time.",
                Schema.NOTHING
                        .text("question", "The question, as a whole sentence that can be understood by itself.")
                        .json());
    }

    @Override
    public Look look(Fields arguments) {
        var question = arguments.text("question").strip();
        return question.isEmpty() || question.length() > LONGEST
                ? new Look.Refused(
                        "ask you something", Effect.NONE, "“question” must be a question of at most 4,000 letters.")
                : new Look.Question(question);
    }

    @Override
    public ToolResult use(Fields arguments, Use use) {
        return new ToolResult.Failed("Nobody was asked.", "a question is answered, not used");
    }
}
