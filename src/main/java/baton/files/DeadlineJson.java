package baton.files;

import baton.workflow.Deadline;
import baton.workflow.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// How long a review waits, and what then happens.
final class DeadlineJson {

    private static final String KEY = "deadline";

    private DeadlineJson() {}

    /// @param extras of the step
    static JsonNode tree(Deadline deadline, Fields extras) {
        return new Writing()
                .text("after", deadline.after().toString())
                .text("then", deadline.then().key())
                .textUnlessEmpty("feedback", deadline.feedback())
                .with(Writing.inside(extras, KEY));
    }

    static @Nullable Deadline deadline(@Nullable Reading reading) {
        if (reading == null) {
            return null;
        }
        var after = reading.durationOrNull("after");
        var then = reading.textOrNull("then");
        return new Deadline(
                after == null ? Deadline.USUAL_AFTER : after,
                then == null ? Deadline.Then.REMIND : then(reading, then),
                reading.text("feedback", ""));
    }

    private static Deadline.Then then(Reading reading, String key) {
        return Deadline.Then.fromKey(key)
                .orElseThrow(() -> reading.wrong("then", "must be remind, approve, sendBack or reject."));
    }
}
