package baton.agents;

import baton.run.AgentTask;
import baton.run.Exchange.Told;
import baton.run.Failure;
import baton.run.Usage;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The built-in model that needs nothing: it says what the agent's sample reply says, or makes something
/// plausible up from the contract, always the same for the same input. It is told what a real model would be
/// told, and its answer goes the same way.
public final class PracticeModel {

    /// As fast as one reads along.
    public static final int USUAL_PACE = 40;

    private static final int SLOW_PACE = 3;
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");

    private final int wordsPerSecond;
    private final PracticeMood usual;
    private final Rest rest;

    /// @param wordsPerSecond how fast it writes; 0 for at once
    public PracticeModel(int wordsPerSecond) {
        this(wordsPerSecond, PracticeMood.NORMAL);
    }

    /// @param mood the mood that it has unless an agent asks for another one
    public PracticeModel(int wordsPerSecond, PracticeMood mood) {
        this(wordsPerSecond, mood, Thread::sleep);
    }

    PracticeModel(int wordsPerSecond, PracticeMood mood, Rest rest) {
        if (wordsPerSecond < 0) {
            throw new IllegalArgumentException("words per second " + wordsPerSecond);
        }
        this.wordsPerSecond = wordsPerSecond;
        this.usual = mood;
        this.rest = rest;
    }

    /// Lets time pass between two words.
    @FunctionalInterface
    interface Rest {
        void take(Duration time) throws InterruptedException;
    }

    Talker in(PracticeMood asked) {
        var mood = asked == PracticeMood.NORMAL ? usual : asked;
        return new Talker() {
            @Override
            public Answer answer(AgentTask task, Prompt prompt, Ear ear) throws InterruptedException {
                return PracticeModel.this.answer(mood, task, prompt, ear.text());
            }

            @Override
            public boolean isPractice() {
                return true;
            }
        };
    }

    private Answer answer(PracticeMood mood, AgentTask task, Prompt prompt, Consumer<String> live)
            throws InterruptedException {
        if (mood == PracticeMood.FAILS) {
            return new Answer.Broke(pretended(task), Heard.nothing());
        }
        var said = mood == PracticeMood.MISSES_FIELD ? PracticeReply.lacking(task) : PracticeReply.of(task);
        write(said, mood == PracticeMood.SLOW ? SLOW_PACE : wordsPerSecond, live);
        return new Answer.Said(Heard.text(said, usage(prompt.told(), said)));
    }

    private void write(String said, int pace, Consumer<String> live) throws InterruptedException {
        if (pace == 0) {
            live.accept(said);
            return;
        }
        var words = WORD.matcher(said);
        while (words.find()) {
            live.accept(words.group());
            rest.take(Duration.ofSeconds(1).dividedBy(pace));
        }
    }

    private static Usage usage(List<Told> told, String said) {
        long read = told.stream().mapToLong(one -> Words.count(one.text())).sum();
        return new Usage(tokens(read), tokens(Words.count(said)), BigDecimal.ZERO);
    }

    /// A word of English has about four thirds of a token.
    private static long tokens(long words) {
        return (words * 4 + 2) / 3;
    }

    private static Failure pretended(AgentTask task) {
        return new Failure(
                Failure.Kind.UNEXPECTED,
                Spoken.text("practice.failed", Spoken.quoted(task.node().name())),
                Spoken.text("practice.failed.why"),
                "practice mood: fails");
    }
}
