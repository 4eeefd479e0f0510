package baton.studio.review;

import baton.workflow.Fields;
import java.util.HashMap;
import java.util.Map;

/// Answers that were begun and not sent, kept as long as the studio is open. JavaFX thread only.
public final class Drafts {

    /// @param edits the fields that differ from what was received
    record Draft(Fields edits, String feedback) {
        static final Draft NONE = new Draft(Fields.NONE, "");

        boolean isEmpty() {
            return edits.isEmpty() && feedback.isBlank();
        }
    }

    private final Map<Question.Key, Draft> drafts = new HashMap<>();

    Draft of(Question.Key question) {
        return drafts.getOrDefault(question, Draft.NONE);
    }

    void keep(Question.Key question, Draft draft) {
        if (draft.isEmpty()) {
            drafts.remove(question);
        } else {
            drafts.put(question, draft);
        }
    }

    void drop(Question.Key question) {
        drafts.remove(question);
    }
}
