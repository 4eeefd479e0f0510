package baton.tools.aids;

import baton.engine.RunLog;
import baton.engine.Toolbox;
import baton.tools.Choices;
import baton.tools.Tool;
import baton.tools.ToolShelf;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The aids that need nothing but the run itself: `notes`, `askPerson`, `calculate` and `today`.
public final class AidsShelf implements ToolShelf {

    private final RunLog log;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param log where the notes of a run are found again
    public AidsShelf(RunLog log, InstantSource clock, ZoneId zone) {
        this.log = log;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public List<Tool> tools(Toolbox.User user) {
        var tools = new ArrayList<Tool>();
        if (Choices.has(user, Choices.NOTES)) {
            tools.add(new PutNote());
            tools.add(new GetNote(new Notes(log, user.run())));
        }
        if (Choices.has(user, Choices.ASK_PERSON)) {
            tools.add(new AskPerson());
        }
        if (Choices.has(user, Choices.CALCULATE)) {
            tools.add(new Calculate());
        }
        if (Choices.has(user, Choices.TODAY)) {
            tools.add(new Today(clock, zone));
        }
        return tools;
    }
}
