package baton.files;

import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.workflow.Fields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Facts about reviews.
final class ReviewEventJson {

    private static final String ANSWER = "answer";
    private static final String TYPE = "type";

    private ReviewEventJson() {}

    static Writing review(RunEvent.OfReview event) {
        return switch (event) {
            case RunEvent.ReviewAsked(var _, var received) ->
                EventWriter.of("reviewAsked", event).put("received", Writing.list(received, ExchangeJson::tree));
            case RunEvent.ReviewAnswered(var _, var answer) ->
                EventWriter.of("reviewAnswered", event).put(ANSWER, tree(answer));
            case RunEvent.ReviewReminded _ -> EventWriter.of("reviewReminded", event);
            case RunEvent.ReviewTimedOut(var _, var answer) ->
                EventWriter.of("reviewTimedOut", event).put(ANSWER, tree(answer));
        };
    }

    /// The fact of this type; nothing if it is none about reviews.
    static Optional<RunEvent> event(Reading reading, String type) {
        return switch (type) {
            case "reviewAsked" ->
                Optional.of(new RunEvent.ReviewAsked(EventReader.step(reading), ExchangeJson.deliveries(reading)));
            case "reviewAnswered" ->
                Optional.of(new RunEvent.ReviewAnswered(EventReader.step(reading), answer(reading.mustHave(ANSWER))));
            case "reviewReminded" -> Optional.of(new RunEvent.ReviewReminded(EventReader.step(reading)));
            case "reviewTimedOut" ->
                Optional.of(new RunEvent.ReviewTimedOut(EventReader.step(reading), answer(reading.mustHave(ANSWER))));
            default -> Optional.empty();
        };
    }

    private static ObjectNode tree(ReviewAnswer answer) {
        return (switch (answer) {
                    case ReviewAnswer.Approve(var fields) ->
                        EventWriter.typed("approve").fields("fields", fields);
                    case ReviewAnswer.SendBack(var feedback) ->
                        EventWriter.typed("sendBack").text("feedback", feedback);
                    case ReviewAnswer.Reject(var reason) ->
                        EventWriter.typed("reject").text("reason", reason);
                })
                .with(Fields.NONE);
    }

    private static ReviewAnswer answer(Reading answer) {
        var type = answer.mustText(TYPE, "A fact");
        return switch (type) {
            case "approve" -> new ReviewAnswer.Approve(EventReader.fields(answer, "fields"));
            case "sendBack" -> new ReviewAnswer.SendBack(answer.text("feedback", ""));
            case "reject" -> new ReviewAnswer.Reject(answer.text("reason", ""));
            default -> throw Keys.newer(answer, TYPE, type);
        };
    }
}
