package baton.studio.shell;

import baton.studio.fx.Background;
import baton.studio.look.Appearance;
import baton.studio.monitor.Now;
import baton.studio.review.Drafts;
import baton.studio.review.NeedsYouModel;
import baton.studio.review.Outside;
import baton.studio.review.QuestionPanes;
import java.util.List;

/// What the window finds around it: the services, the tools, the person's settings, the computer's dialogs and
/// clock.
///
/// @param outside   opens files with what the system keeps for them
/// @param questions all that runs ask
/// @param underWay the runs that this studio is at work on
/// @param drafts    answers to them that were begun
/// @param windows all windows of the studio
/// @param greets  whether this is the first of them, which tells what happened since the last time
public record Surroundings(
        StudioServices services,
        ToolServices tools,
        Background background,
        Settings settings,
        Appearance appearance,
        List<Sample> samples,
        FilePicker picker,
        Outside outside,
        Now now,
        NeedsYouModel questions,
        UnderWay underWay,
        Drafts drafts,
        OtherWindows windows,
        boolean greets) {
    public Surroundings {
        samples = List.copyOf(samples);
    }

    /// What questions of runs are answered in.
    QuestionPanes panes() {
        return QuestionPanes.ofScreen(
                services.runner(), services.models(), services.localModels(), drafts, outside, background);
    }
}
