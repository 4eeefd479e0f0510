package baton.cli;

import baton.run.Handed;
import baton.run.HelpAnswer;
import baton.run.ReviewAnswer;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepState;
import baton.run.ToolAnswer;
import baton.run.ToolQuestion;
import baton.workflow.Fields;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// An answer that is given in the command, for whom is not to be asked.
final class AnswerOptions {

    @ArgGroup(exclusive = true)
    private final One one = new One();

    @Option(
            names = "--set",
            paramLabel = "name=value",
            description = "With --approve: hand this on in the place of what was given. name=@file takes a file.")
    private List<String> changes = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", description = "With --reject: why.")
    private String reason = "";

    /// One of these, or none.
    static final class One {

        @Option(names = "--approve", description = "A review: hand on what was given.")
        private boolean approve;

        @Option(
                names = "--send-back",
                paramLabel = "FEEDBACK",
                description = "A review: have it done again, saying what is to change.")
        private @Nullable String feedback;

        @Option(names = "--reject", description = "A review: no.")
        private boolean reject;

        @Option(
                names = "--allow",
                paramLabel = "once|run|always",
                description = "A tool: it may be used this once, in this run, or for good.")
        private ToolAnswer.@Nullable Reach allow;

        @Option(names = "--deny", description = "A tool: it may not be used now.")
        private boolean deny;

        @Option(names = "--never", description = "A tool: it may not be used, for good.")
        private boolean never;

        @Option(names = "--answer", paramLabel = "TEXT", description = "An agent's question: what you say to it.")
        private @Nullable String answer;

        @Option(names = "--again", description = "A step that failed: try once more. A limit: allow as much again.")
        private boolean again;

        @Option(names = "--skip", description = "A step that failed: go on without it.")
        private boolean skip;

        @Option(names = "--stop", description = "Anything: end the run here.")
        private boolean stop;
    }

    boolean isGiven() {
        return one.approve
                || one.feedback != null
                || one.reject
                || one.allow != null
                || one.deny
                || one.never
                || one.answer != null
                || one.again
                || one.skip
                || one.stop;
    }

    /// @throws CliProblem if something is said that belongs to an answer that is not given
    void requireComplete() {
        requireFor(one.approve, changes.isEmpty(), "--set goes with --approve.");
        requireFor(one.reject, reason.isEmpty(), "--reason goes with --reject.");
    }

    /// The answer to what is asked.
    ///
    /// @param in where a value is read from that is piped in
    /// @throws CliProblem if it does not answer that
    Signal to(Waiting asked, InputStream in) {
        if (one.stop) {
            return new Signal.Stop();
        }
        var step = asked.step();
        var answer = step == null
                ? Optional.<Signal>of(new Signal.Resume()).filter(_ -> one.again)
                : switch (asked.kind()) {
                    case REVIEW -> review(step, asked.run(), in).map(is -> new Signal.AnswerReview(step.key(), is));
                    case TOOL ->
                        tool(step)
                                .map(is -> new Signal.AnswerTool(
                                        step.key(), step.tools().next(), is));
                    case HELP -> help(step);
                    case LIMIT -> Optional.<Signal>empty();
                };
        return answer.orElseThrow(() -> unfit(asked));
    }

    private Optional<Signal> help(StepState step) {
        if (one.skip) {
            return Optional.of(new Signal.SkipStep(step.key()));
        }
        return one.again
                ? Optional.of(new Signal.AnswerHelp(step.key(), new HelpAnswer.TryAgain(null)))
                : Optional.empty();
    }

    private static void requireFor(boolean chosen, boolean isEmpty, String why) {
        if (!chosen && !isEmpty) {
            throw new CliProblem(why);
        }
    }

    private Optional<ReviewAnswer> review(StepState step, RunState run, InputStream in) {
        if (one.approve) {
            return Optional.of(new ReviewAnswer.Approve(changed(step, run, in)));
        }
        return one.reject
                ? Optional.of(new ReviewAnswer.Reject(reason))
                : Optional.ofNullable(one.feedback).map(ReviewAnswer.SendBack::new);
    }

    private Fields changed(StepState step, RunState run, InputStream in) {
        var shown = Handed.to(run, step.node()).contract().fields();
        return new Inputs(shown, in, Inputs.Of.SHOWN).readSome(changes);
    }

    private Optional<ToolAnswer> tool(StepState step) {
        if (step.tools().asked() != ToolQuestion.MAY_IT) {
            return Optional.ofNullable(one.answer).map(ToolAnswer.Say::new);
        }
        return one.deny || one.never
                ? Optional.of(new ToolAnswer.Deny(one.never))
                : Optional.ofNullable(one.allow).map(ToolAnswer.Allow::new);
    }

    private static CliProblem unfit(Waiting asked) {
        return new CliProblem(
                "That is no answer to what is asked: " + asked.words(),
                switch (asked.kind()) {
                    case REVIEW -> "A review is answered with --approve, --send-back FEEDBACK or --reject.";
                    case TOOL ->
                        asked.isAboutPermission()
                                ? "It is answered with --allow once, --allow run, --allow always, --deny or --never."
                                : "It is answered with --answer TEXT or --stop.";
                    case HELP -> "It is answered with --again, --skip or --stop.";
                    case LIMIT -> "It is answered with --again or --stop.";
                });
    }
}
