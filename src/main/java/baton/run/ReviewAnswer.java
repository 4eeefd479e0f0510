package baton.run;

import baton.workflow.Fields;

/// What a person said to a review.
public sealed interface ReviewAnswer {

    /// Go on with these fields. They are what was shown, with the person's changes.
    record Approve(Fields fields) implements ReviewAnswer {}

    /// Do it again, with this feedback.
    record SendBack(String feedback) implements ReviewAnswer {}

    /// No; the reason may be empty.
    record Reject(String reason) implements ReviewAnswer {}
}
