package baton.workflow;

/// Workflows with one thing wrong each.
public final class WrongWorkflows {

    private WrongWorkflows() {}

    /// The first of those in which a problem of this kind is found.
    public static Workflow of(String code) {
        return ValidatorTest.wrong()
                .map(wrong -> wrong.get())
                .filter(wrong -> wrong[0].equals(code))
                .map(wrong -> (Workflow) wrong[1])
                .findFirst()
                .orElseThrow();
    }
}
