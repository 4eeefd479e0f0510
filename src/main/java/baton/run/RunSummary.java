package baton.run;

import baton.workflow.NodeType;
import baton.workflow.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// A run in a line of a list. Follows from its facts alone.
///
/// @param number    what people call it
/// @param began     when it began
/// @param latest    when its last fact came; when it ended, if it has
/// @param stepsDone agents, reviews, decisions and results that are settled: done, failed with another way on,
///     or skipped
/// @param steps     those that the workflow has
/// @param headline  how it stands, as one sentence
/// @param about     the beginning of what it was given, after the run that it was forked from if it was
/// @param rehearsal whether nothing outside was to be changed
public record RunSummary(
        RunId run,
        int number,
        String workflow,
        String model,
        RunStatus status,
        Instant began,
        Instant latest,
        int stepsDone,
        int steps,
        Usage usage,
        String headline,
        String about,
        boolean rehearsal) {

    private static final Words WORDS = Words.of("baton.run.words");

    private static final int ABOUT_LENGTH = 80;

    public static RunSummary of(RunState state) {
        var counted = state.steps()
                .filter(step ->
                        !(state.workflow().node(step.node()).orElseThrow().type() instanceof NodeType.Start))
                .toList();
        return new RunSummary(
                state.run(),
                state.settings().number(),
                state.workflow().name(),
                state.settings().model(),
                RunStatus.of(state),
                state.began(),
                state.latest(),
                (int) counted.stream().filter(step -> step.status().isSettled()).count(),
                counted.size(),
                state.totals().usage(),
                headline(state),
                about(state),
                state.settings().rehearsal());
    }

    /// How long it took, or has been under way at its last fact.
    public Duration took() {
        return Duration.between(began, latest);
    }

    private static String headline(RunState state) {
        var outcome = state.outcome().orElse(null);
        if (outcome != null) {
            return switch (outcome) {
                case RunOutcome.Done(var result) ->
                    result.isEmpty() ? WORDS.text("headline.no-result") : WORDS.text("headline.done");
                case RunOutcome.Failed(var _, var failure) -> failure.title();
                case RunOutcome.Stopped(var why) -> why;
            };
        }
        var waiting = state.needingPerson();
        if (!waiting.isEmpty()) {
            return WORDS.text("headline.waits", names(state, waiting));
        }
        return state.pause()
                .map(reason -> switch (reason) {
                    case PauseReason.Wished _ -> WORDS.text("headline.paused");
                    case PauseReason.Limit(var what, var allowed) -> limit(what, allowed);
                    case PauseReason.Repeats _, PauseReason.RepeatsTool _ -> WORDS.text("headline.repeats");
                })
                .orElseGet(() -> working(state));
    }

    private static String limit(PauseReason.What what, String allowed) {
        return switch (what) {
            case STEPS -> WORDS.text("headline.steps", allowed);
            case TIME -> WORDS.text("headline.time", Times.spoken(Wording.duration(allowed)));
            case TOKENS -> WORDS.text("headline.words");
            case COST -> WORDS.text("headline.cost", allowed);
        };
    }

    private static String working(RunState state) {
        var working = state.steps()
                .filter(step -> step.status().isUnderWay() || step.status() == StepStatus.RETRYING)
                .toList();
        return working.isEmpty()
                ? WORDS.text("headline.under-way")
                : WORDS.text("headline.working", names(state, working), working.size());
    }

    private static String names(RunState state, List<StepState> steps) {
        return Wording.list(
                steps.stream().map(step -> state.workflow().nameOf(step.node())).toList());
    }

    private static String about(RunState state) {
        var given = state.workflow()
                .start()
                .flatMap(start -> state.step(start.id()))
                .map(step -> step.output().values().stream()
                        .map(value -> value.asText().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse("")
                .replaceAll("\\s+", " ");
        var origin = state.settings().origin();
        return shortened(origin == null ? given : WORDS.text("about.from-run", origin.number(), given));
    }

    private static String shortened(String given) {
        return given.length() > ABOUT_LENGTH ? beginning(given).strip() + "…" : given;
    }

    /// Some signs are two characters long, and half of one is none.
    private static String beginning(String text) {
        int end = ABOUT_LENGTH - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
