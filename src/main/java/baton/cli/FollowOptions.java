package baton.cli;

import baton.engine.StartResult;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunState;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/// How a run is gone along with: the options that `run` and `resume` share.
final class FollowOptions {

    @Option(
            names = "--review",
            paramLabel = "HOW",
            description = "When the run needs a person: ask here (the usual), approve, reject, or leave it waiting.")
    private ReviewMode review = ReviewMode.ASK;

    @Option(
            names = "--tools",
            paramLabel = "HOW",
            description =
                    "When an agent asks whether it may use a tool: ask here (the usual), allow it for this run, or"
                            + " refuse.")
    private ToolMode tools = ToolMode.ASK;

    @Option(names = "--json", description = "One object a line for other programs, the outcome last.")
    private boolean json;

    Progress progress(Context context) {
        return json
                ? new JsonProgress(context.voice())
                : new LineProgress(context.voice(), context.surroundings().interactive());
    }

    /// Goes along with a run that was just started.
    ///
    /// @throws CliProblem if it was not
    int followNew(Context context, StartResult result) throws InterruptedException {
        return switch (result) {
            case StartResult.Started(var run) ->
                follow(
                        context,
                        run,
                        context.services()
                                .runner()
                                .state(run)
                                .map(state -> state.settings().number())
                                .orElse(0),
                        0);
            case StartResult.Refused(var why) -> throw new CliProblem(why);
        };
    }

    /// Goes along with a run that is under way.
    ///
    /// @param after the number of the last fact that is not shown any more
    /// @return what the command ends with
    int follow(Context context, RunId run, int number, long after) throws InterruptedException {
        return follow(context, run, number, after, answers -> answers);
    }

    /// As [#follow(Context, RunId, int, long)], but asking `first` before anybody else.
    int follow(Context context, RunId run, int number, long after, UnaryOperator<Answers> first)
            throws InterruptedException {
        var surroundings = context.surroundings();
        var voice = context.voice();
        var answers = first.apply(tools.before(
                review == ReviewMode.ASK && surroundings.interactive()
                        ? new Questions(voice, surroundings.in(), Charset.defaultCharset())
                        : new Answers.Fixed(review)));
        try (var _ = surroundings.interrupts().during(() -> {
            voice.tell("Cut off. “baton resume " + number + "” goes on from here.");
            context.close();
        })) {
            var runner = context.services().runner();
            return exit(new Follower(runner, progress(context), answers, voice).follow(run, after));
        }
    }

    static int exit(RunState state) {
        return state.outcome()
                .map(outcome -> outcome instanceof RunOutcome.Done ? Exit.DONE : Exit.NOT_DONE)
                .orElse(Exit.WAITING);
    }
}
