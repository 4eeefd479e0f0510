package baton.run;

import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Template;
import baton.workflow.Words;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is remembered of a run to tell its reviews: what each was handed, and what its question names. Told the
/// facts of one run in order.
final class ReviewStory {

    private static final Words WORDS = Words.of("baton.run.words");

    private final Map<StepKey, Fields> asked = new HashMap<>();
    /// Those since the run was looked at last: most questions name nothing, and then it never is.
    private final List<Recorded> unseen = new ArrayList<>();
    private @Nullable RunState state;
    private boolean isWhole = true;

    void add(Recorded fact) {
        if (isWhole) {
            unseen.add(fact);
        }
        if (fact.event() instanceof RunEvent.ReviewAsked(var step, var received)) {
            asked.put(step, Marking.together(received));
        }
    }

    /// What the review asks now, with values in the place of the names as far as they are known; empty if it
    /// asks nothing.
    String question(Workflow workflow, NodeId review) {
        var type = workflow.node(review).map(node -> node.type()).orElse(null);
        if (!(type instanceof NodeType.Review(var ask, var _, var _))) {
            return "";
        }
        var template = Template.parse(ask.strip());
        var now = template.placeholders().isEmpty() ? null : look();
        return now == null ? template.inWords() : Tasks.question(now, review);
    }

    /// A record that does not fit together is still told, with names.
    private @Nullable RunState look() {
        try {
            for (var fact : unseen) {
                state = state == null ? RunState.of(List.of(fact)) : state.evolve(fact);
            }
        } catch (IllegalArgumentException | IllegalStateException _) {
            isWhole = false;
            state = null;
        }
        unseen.clear();
        return state;
    }

    /// What the time limit decided, as it goes on after the name of the review.
    static String timedOut(ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Approve _ -> WORDS.text("story.timed-out-approved");
            case ReviewAnswer.SendBack(var feedback) -> WORDS.text("story.timed-out-back", Wording.quoted(feedback));
            case ReviewAnswer.Reject _ -> WORDS.text("story.timed-out-rejected");
        };
    }

    /// The names of the fields that were approved otherwise than they were handed over.
    List<String> changed(StepKey step, Fields approved) {
        var before = asked.getOrDefault(step, Fields.NONE);
        var changed = new ArrayList<String>();
        approved.byName().forEach((name, value) -> {
            if (!before.get(name).map(value::equals).orElse(value.isEmpty())) {
                changed.add(name);
            }
        });
        return changed;
    }
}
