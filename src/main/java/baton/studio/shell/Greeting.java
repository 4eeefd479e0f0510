package baton.studio.shell;

/// What the first window says when the studio opens: what has happened since the last time, and what it found.
final class Greeting {

    private final Surroundings around;
    private final Toasts toasts;

    Greeting(Surroundings around, Toasts toasts) {
        this.around = around;
        this.toasts = toasts;
    }

    /// @param connect opens the dialog that connects a model
    /// @param runs    shows the runs
    void tell(Runnable connect, Runnable runs) {
        if (around.greets()) {
            new FoundModels(around.services(), around.background(), toasts).tell(connect);
            new Unfinished(around.services().catalog(), around.background(), toasts).tell(runs);
        }
    }
}
