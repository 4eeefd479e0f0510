package baton.workflow;

/// One click that puts a [Problem] right. `label` is on the button and begins with a verb.
public record QuickFix(String label, Edit edit) {}
