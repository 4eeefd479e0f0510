package baton.cli;

import baton.engine.Live;
import baton.files.EventJson;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.workflow.Fields;
import baton.workflow.Value;

/// For other programs: one object a line, the facts as they are recorded, and how it stands at last.
final class JsonProgress implements Progress {

    private final Voice voice;

    JsonProgress(Voice voice) {
        this.voice = voice;
    }

    @Override
    public void fact(Recorded fact, RunState after) {
        voice.json(EventJson.line(fact));
    }

    @Override
    public void live(Live live, RunState state) {
        // facts only: what is shown while it lasts is for people
    }

    @Override
    public void ended(RunId run, RunState state) {
        var result = state.outcome().orElse(null) instanceof RunOutcome.Done(var delivered) ? delivered : Fields.NONE;
        voice.json(Fields.of("run", run.value())
                .with("outcome", state.outcome().map(JsonProgress::word).orElse("waiting"))
                .with("result", new Value.Group(result)));
    }

    private static String word(RunOutcome outcome) {
        return switch (outcome) {
            case RunOutcome.Done _ -> "done";
            case RunOutcome.Failed _ -> "failed";
            case RunOutcome.Stopped _ -> "stopped";
        };
    }
}
