package baton.studio.alert;

import baton.run.RunId;
import java.util.List;

/// What the system tells a person about a run. It says nothing of what the run is about, for others may see the
/// screen.
///
/// @param offers what can be done at once, the most useful first
public record Alert(RunId run, String title, String words, List<Offer> offers) {

    /// What can be done from where it is told.
    public enum Offer {
        /// Try the step that failed once more.
        TRY_AGAIN,
        /// Open what is asked.
        ANSWER,
        /// See what happened.
        LOOK
    }

    public Alert {
        offers = List.copyOf(offers);
    }
}
