package baton.run;

import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.stream.Collectors;

/// What last went round in one loop, and how often in a row that was nearly the same.
///
/// @param given    what the node at the head of the loop had given
/// @param feedback what was sent back to it
record Echo(String given, String feedback, int times) {

    /// So often in a row, and somebody should look.
    static final int TOO_OFTEN = 3;

    static final Echo NONE = new Echo("", "", 0);

    /// What is known after one more round.
    Echo then(Fields nowGiven, Fields nowFeedback) {
        var text = text(nowGiven);
        var answer = text(nowFeedback);
        boolean same = times > 0 && Likeness.isClose(given, text) && Likeness.isClose(feedback, answer);
        return new Echo(text, answer, same ? times + 1 : 1);
    }

    boolean isTooOften() {
        return times >= TOO_OFTEN;
    }

    private static String text(Fields fields) {
        return fields.values().stream().map(Value::asText).collect(Collectors.joining("\n"));
    }
}
