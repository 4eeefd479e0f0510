package baton.files;

import baton.workflow.Workflow;
import java.util.Optional;

/// What a text from a mail or the clipboard has in it.
public sealed interface FoundWorkflow {

    record Readable(Workflow workflow) implements FoundWorkflow {}

    /// It was meant to be a workflow; `why` says in a sentence what is wrong with it.
    record Unreadable(String why) implements FoundWorkflow {}

    /// It is about something else.
    record NoWorkflow() implements FoundWorkflow {}

    /// Looks for a workflow in `text`: also between other words, behind the marks of a reply, and where a mail
    /// program broke its long lines.
    static FoundWorkflow in(String text) {
        if (text.length() > WorkflowJson.LARGEST || !looksLikeOne(text)) {
            return new NoWorkflow();
        }
        var whole = read(text);
        if (whole instanceof Readable) {
            return whole;
        }
        var first = Optional.<FoundWorkflow>empty();
        for (var passage : Passages.of(text)) {
            var found = read(passage);
            if (found instanceof Readable) {
                return found;
            }
            first = first.or(() -> Optional.of(found));
        }
        return first.orElse(whole);
    }

    private static boolean looksLikeOne(String text) {
        return text.contains("{") && text.contains("\"nodes\"") && text.contains("\"format\"");
    }

    private static FoundWorkflow read(String text) {
        try {
            return new Readable(WorkflowJson.read(text, "").workflow());
        } catch (UnreadableWorkflowException e) {
            return new Unreadable(e.why());
        }
    }
}
