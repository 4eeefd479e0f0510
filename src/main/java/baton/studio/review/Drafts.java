package baton.studio.review;

import baton.files.DraftAnswer;
import baton.workflow.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Answers that were begun and not sent. JavaFX thread only.
public final class Drafts {

    /// More than anybody begins; those of questions that others answered are forgotten in the end.
    private static final int MOST = 200;

    /// @param edits the fields that differ from what was received
    record Draft(Fields edits, String feedback) {
        static final Draft NONE = new Draft(Fields.NONE, "");

        boolean isEmpty() {
            return edits.isEmpty() && feedback.isBlank();
        }
    }

    private final Map<Question.Key, Draft> drafts = new LinkedHashMap<>();
    private final Consumer<List<DraftAnswer>> changed;

    /// @param before  what was kept the last time
    /// @param changed told all of them after each change
    public Drafts(List<DraftAnswer> before, Consumer<List<DraftAnswer>> changed) {
        before.forEach(one ->
                drafts.put(new Question.Key(one.run(), one.step(), one.use()), new Draft(one.edits(), one.feedback())));
        this.changed = changed;
    }

    /// None yet, and none is kept for the next time.
    Drafts() {
        this(List.of(), _ -> {});
    }

    Draft of(Question.Key question) {
        return drafts.getOrDefault(question, Draft.NONE);
    }

    void keep(Question.Key question, Draft draft) {
        if (draft.isEmpty()) {
            drop(question);
        } else if (!draft.equals(drafts.put(question, draft))) {
            drafts.keySet().stream()
                    .limit(Math.max(0, drafts.size() - MOST))
                    .toList()
                    .forEach(drafts::remove);
            tell();
        }
    }

    void drop(Question.Key question) {
        if (drafts.remove(question) != null) {
            tell();
        }
    }

    private void tell() {
        changed.accept(drafts.entrySet().stream()
                .map(one -> new DraftAnswer(
                        one.getKey().run(),
                        one.getKey().step(),
                        one.getKey().use(),
                        one.getValue().edits(),
                        one.getValue().feedback()))
                .toList());
    }
}
