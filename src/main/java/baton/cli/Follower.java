package baton.cli;

import baton.engine.NoSuchRunException;
import baton.engine.Runner;
import baton.run.Deadlines;
import baton.run.PauseReason;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.StepState;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// Goes along with a run until it has ended or nothing goes on without a person: shows what happens, and
/// passes answers on.
final class Follower {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    /// A step at the try and the use of a tool at which it was asked about: after another it is asked about again.
    private record Asked(StepKey step, int attempt, int use) {

        Asked(StepState step) {
            this(step.key(), step.attempt(), step.tools().next());
        }
    }

    private final Runner runner;
    private final Progress progress;
    private final Answers answers;
    private final Voice voice;
    private final Set<Asked> answered = new HashSet<>();
    private final Set<Asked> left = new HashSet<>();
    private @Nullable RunState state;
    private long askedPause;
    private boolean troubled;
    private boolean isWorkedOn;

    Follower(Runner runner, Progress progress, Answers answers, Voice voice) {
        this.runner = runner;
        this.progress = progress;
        this.answers = answers;
        this.voice = voice;
    }

    /// Where the run stands in the end.
    ///
    /// @param after the number of the last fact that is not to be shown any more; 0 to show all
    /// @throws CliProblem if the run cannot be watched
    RunState follow(RunId run, long after) throws InterruptedException {
        var updates = new Updates();
        try (var _ = runner.watch(run, updates)) {
            while (true) {
                // Asked first: whoever is not at work has told all that there is by then.
                isWorkedOn = runner.isWorkingOn(run);
                var update = updates.next(PATIENCE);
                update.ifPresent(one -> show(one, after));
                var now = state;
                if (now != null && updates.isEmpty() && isOver(run, now, update.isEmpty())) {
                    progress.ended(run, now);
                    return now;
                }
            }
        } catch (NoSuchRunException gone) {
            throw new CliProblem(String.valueOf(gone.getMessage()));
        }
    }

    private void show(Updates.Update update, long after) {
        switch (update) {
            case Updates.Facts(var facts, var now) -> {
                state = now;
                for (Recorded fact : facts) {
                    if (fact.seq() > after) {
                        progress.fact(fact, now);
                    }
                }
            }
            case Updates.Said(var live) -> {
                var now = state;
                if (now != null) {
                    progress.live(live, now);
                }
            }
            case Updates.Trouble(var why) -> {
                voice.tell(why);
                troubled = true;
            }
        }
    }

    /// Whether there is nothing to go along with any more. Answers what waits for an answer on the way.
    private boolean isOver(RunId run, RunState now, boolean quiet) throws InterruptedException {
        if (now.outcome().isPresent() || troubled) {
            return true;
        }
        if (isWorkedOn && isTimed(now)) {
            return false; // what is late is carried out before anybody is asked
        }
        boolean calm = now.isWaitingForPerson();
        if (calm || !answers.waitsForCalm()) {
            for (var step : now.needingPerson()) {
                answer(run, step, now);
            }
        }
        if (calm && answerPause(run, now)) {
            return false;
        }
        if (calm) {
            return now.needingPerson().stream().allMatch(step -> left.contains(new Asked(step)));
        }
        return quiet && !runner.isWorkingOn(run) && standsStill();
    }

    private static boolean isTimed(RunState now) {
        return now.isWaitingForPerson()
                && now.needingPerson().stream()
                        .anyMatch(step -> Deadlines.of(now, step).isPresent());
    }

    /// Asks about a pause that nobody wished for, once nothing else is asked.
    ///
    /// @return whether an answer was passed on
    private boolean answerPause(RunId run, RunState now) throws InterruptedException {
        var reason =
                now.pause().filter(why -> !(why instanceof PauseReason.Wished)).filter(_ -> now.seq() > askedPause);
        if (reason.isEmpty() || !now.needingPerson().isEmpty()) {
            return false;
        }
        askedPause = now.seq();
        var answer = answers.toPause(reason.get());
        if (answer.isEmpty()) {
            return false;
        }
        var refusal = pass(run, answer.get());
        refusal.ifPresent(voice::tell);
        return refusal.isEmpty();
    }

    private boolean standsStill() {
        voice.tell("Nobody works at this run any more.");
        return true;
    }

    private void answer(RunId run, StepState step, RunState now) throws InterruptedException {
        var asked = new Asked(step);
        if (answered.contains(asked) || left.contains(asked)) {
            return;
        }
        var answer = answers.to(step, now);
        if (answer.isEmpty()) {
            left.add(asked);
        } else {
            answered.add(asked);
            pass(run, answer.get()).ifPresent(why -> {
                voice.tell(why);
                answered.remove(asked);
                left.add(asked);
            });
        }
    }

    private Optional<String> pass(RunId run, Signal signal) throws InterruptedException {
        try {
            return switch (runner.signal(run, signal).get()) {
                case SignalOutcome.Accepted _ -> Optional.empty();
                case SignalOutcome.Rejected(var why) -> Optional.of(why);
            };
        } catch (ExecutionException _) {
            return Optional.of("The answer did not arrive. Try again.");
        }
    }
}
