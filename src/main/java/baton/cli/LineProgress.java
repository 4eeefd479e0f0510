package baton.cli;

import baton.engine.Live;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.StepKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For people: a line for each thing that happens, and on a terminal what agents say while they say it. Where
/// several speak at once, the one that began is heard out.
final class LineProgress implements Progress {

    private static final String INDENT = "    ";

    private final Voice voice;
    private final boolean streams;
    private final FactLines lines = new FactLines();
    private @Nullable StepKey speaker;

    /// @param streams whether what agents say is shown as it comes
    LineProgress(Voice voice, boolean streams) {
        this.voice = voice;
        this.streams = streams;
    }

    @Override
    public void fact(Recorded fact, RunState after) {
        if (fact.event() instanceof RunEvent.OfStep event && event.step().equals(speaker)) {
            speaker = null;
        }
        var origin = after.settings().origin();
        if (origin == null || fact.seq() == 1 || fact.seq() > origin.facts()) {
            lines.of(fact, after).ifPresent(voice::say);
        }
        if (origin != null && fact.seq() == origin.facts()) {
            voice.say(Words.DONE + Words.takenOver(after.totals().reused()) + ".");
        }
    }

    @Override
    public void live(Live live, RunState state) {
        if (!streams) {
            return;
        }
        switch (live) {
            case Live.Text(var step, var _, var piece) -> {
                if (speaker == null) {
                    speaker = step;
                    voice.piece(INDENT);
                }
                if (step.equals(speaker)) {
                    voice.piece(piece.replace("\n", "\n" + INDENT));
                }
            }
            case Live.Thought _ -> {}
            case Live.Remark(var _, var _, var sentence) -> voice.say(INDENT + sentence);
        }
    }

    @Override
    public void ended(RunId run, RunState state) {
        var number = state.settings().number();
        Optional<RunOutcome> outcome = state.outcome();
        if (outcome.isEmpty()) {
            waiting(number, state);
        } else if (outcome.get() instanceof RunOutcome.Done(var result)) {
            voice.say("");
            voice.say(result.isEmpty() ? List.of("There is no result.") : Words.listed(result, ""));
        } else {
            voice.say("What was done is kept. “baton show " + number + "” tells it step by step.");
        }
    }

    private void waiting(int number, RunState state) {
        var places = state.needingPerson().stream()
                .map(step -> Words.name(state.workflow(), step.key()))
                .toList();
        voice.say(Words.ASKS + "Run " + number
                + (places.isEmpty()
                        ? " stands still for now."
                        : " waits for you at " + String.join(" and ", places) + ".")
                + " “baton resume " + number + "” goes on.");
    }
}
