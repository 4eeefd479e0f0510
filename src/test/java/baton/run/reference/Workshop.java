package baton.run.reference;

import baton.run.Effect;
import baton.run.Failure;
import baton.run.PauseReason;
import baton.run.RunEvent;
import baton.run.StepKey;
import baton.run.ToolQuestion;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.run.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one turn of a node does with tools, as [Reference] keeps it: a list of jobs, each of which stands
/// somewhere.
final class Workshop {

    enum Stage {
        OPEN,
        AT_WORK,
        OVER
    }

    /// One use.
    static final class Job {
        final int number;
        final ToolWish wish;
        Stage stage = Stage.OPEN;
        boolean mayOnce;
        boolean unsure;
        /// Whether it waits for a person elsewhere.
        boolean waits;

        @Nullable ToolResult result;

        private Job(int number, ToolWish wish) {
            this.number = number;
            this.wish = wish;
        }

        boolean isLook() {
            return (wish.effect() == Effect.NONE || wish.effect() == Effect.LOOKS) && wish.repeatable();
        }

        boolean isSame(Job other) {
            return wish.call().tool().equals(other.wish.call().tool())
                    && wish.call().arguments().equals(other.wish.call().arguments());
        }

        void ends(ToolResult with) {
            stage = Stage.OVER;
            waits = false;
            result = with;
        }
    }

    /// What the person said for the rest of the run about one scope of one agent.
    interface Said {
        Optional<Boolean> about(ToolWish wish);
    }

    private final List<Job> jobs = new ArrayList<>();
    private int forgiven;
    /// Whether the person stopped the step, and only what is at work is brought to its end.
    boolean stopping;

    List<Job> jobs() {
        return List.copyOf(jobs);
    }

    Job job(int number) {
        return jobs.get(number - 1);
    }

    Optional<Job> first() {
        return jobs.stream().filter(job -> job.stage != Stage.OVER).findFirst();
    }

    List<Job> atWork() {
        return jobs.stream().filter(job -> job.stage == Stage.AT_WORK).toList();
    }

    boolean onlyWaits() {
        return atWork().stream().allMatch(job -> job.waits);
    }

    void wished(List<ToolWish> wishes) {
        for (var wish : wishes) {
            var job = new Job(jobs.size() + 1, wish);
            jobs.add(job);
            if (wish.leave() == ToolWish.Leave.REFUSED) {
                job.ends(new ToolResult.Refused(wish.why()));
            }
        }
    }

    void cutOff(Job job) {
        job.stage = Stage.OPEN;
        job.waits = false;
        job.unsure = !job.wish.repeatable();
    }

    /// What was allowed before is not begun any more.
    void stop() {
        stopping = true;
        jobs.forEach(job -> job.mayOnce = false);
    }

    void forgive() {
        forgiven = first().map(job -> job.number).orElse(jobs.size() + 1); // the step may have been stopped meanwhile
    }

    /// 10. A change is asked about the third time; a look when it gave the same five times running.
    private boolean isTooOften(Job job) {
        if (job.number <= forgiven) {
            return false;
        }
        var before = jobs.stream()
                .filter(one -> one.number < job.number && one.number > forgiven && one.isSame(job))
                .filter(one -> one.stage == Stage.OVER)
                .toList();
        if (!job.isLook()) {
            return before.size() >= 2;
        }
        int size = before.size();
        return size >= 5
                && before.subList(size - 5, size).stream()
                        .allMatch(one -> Objects.equals(before.getLast().result, one.result));
    }

    /// What may come next, any of it first.
    List<RunEvent> owed(StepKey key, int attempt, Said said) {
        var first = first();
        if (stopping) {
            return atWork().isEmpty() ? List.of(toStop(key, attempt)) : List.of();
        }
        if (first.isEmpty()) {
            return List.of(new RunEvent.StepContinued(key, attempt));
        }
        if (atWork().isEmpty()) {
            var only = alone(key, first.get(), said);
            if (!(only instanceof RunEvent.ToolStarted) || !first.get().isLook()) {
                return List.of(only);
            }
        }
        var begin = new ArrayList<RunEvent>();
        for (var job : jobs.subList(first.get().number - 1, jobs.size())) {
            boolean isFirst = atWork().isEmpty() && job == first.get();
            if (job.stage == Stage.AT_WORK && !job.isLook()) {
                return List.of();
            }
            if (job.stage == Stage.OPEN && !isFirst && !mayGoBeside(job, said)) {
                break;
            }
            if (job.stage == Stage.OPEN && atWork().size() < 4) {
                begin.add(new RunEvent.ToolStarted(key, job.number));
            }
        }
        return begin;
    }

    private RunEvent toStop(StepKey key, int attempt) {
        if (first().isEmpty()) {
            return new RunEvent.StepFailed(
                    key, attempt, new Failure(Failure.Kind.STOPPED, "", "", ""), Transcript.NONE);
        }
        var job = first().get();
        if (job.unsure) {
            return new RunEvent.ToolAsked(key, job.number, ToolQuestion.WAS_IT_DONE);
        }
        return job.mayOnce
                ? new RunEvent.ToolStarted(key, job.number)
                : new RunEvent.ToolEnded(key, job.number, new ToolResult.Refused(""), 0);
    }

    private RunEvent alone(StepKey key, Job job, Said said) {
        if (job.unsure) {
            return new RunEvent.ToolAsked(key, job.number, ToolQuestion.WAS_IT_DONE);
        }
        if (said.about(job.wish).equals(Optional.of(false))) {
            return new RunEvent.ToolEnded(key, job.number, new ToolResult.Refused(""), 0);
        }
        if (isTooOften(job)) {
            return new RunEvent.RunPaused(new PauseReason.RepeatsTool(key.node(), job.wish.words()));
        }
        boolean asks = job.wish.leave() == ToolWish.Leave.ASK
                && !job.mayOnce
                && !said.about(job.wish).orElse(false);
        if (asks) {
            return new RunEvent.ToolAsked(key, job.number, ToolQuestion.MAY_IT);
        }
        return job.wish.leave() == ToolWish.Leave.ANSWER
                ? new RunEvent.ToolAsked(key, job.number, ToolQuestion.WHAT_SAY_YOU)
                : new RunEvent.ToolStarted(key, job.number);
    }

    private boolean mayGoBeside(Job job, Said said) {
        boolean isFree = job.wish.leave() == ToolWish.Leave.GIVEN
                ? said.about(job.wish).orElse(true)
                : job.wish.leave() == ToolWish.Leave.ASK && said.about(job.wish).orElse(false);
        return job.isLook()
                && isFree
                && !isTooOften(job)
                && jobs.stream()
                        .noneMatch(one -> one.number < job.number && one.stage != Stage.OVER && one.isSame(job));
    }
}
