package baton.workflow;

/// Marks a hand-off that goes back up the workflow, `rounds` times at the most (1 to [#MOST]).
public record Again(int rounds) {
    public static final int MOST = 100;
    public static final Again USUAL = new Again(3);
}
