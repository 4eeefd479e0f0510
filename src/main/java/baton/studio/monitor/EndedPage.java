package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Failure;
import baton.run.Figures;
import baton.run.StepTry;
import baton.run.Story;
import baton.run.Times;
import java.util.List;

/// How a try ended: its part of the story, what it cost, and the technical side of a failure.
final class EndedPage {

    private EndedPage() {}

    static List<Piece> of(StepSight step) {
        var page = new Reading();
        step.tried().ifPresentOrElse(tried -> read(page, step, tried), () -> page.aside(Waiting.words(step)));
        LedgerPart.write(page, step.run());
        return page.pieces();
    }

    private static void read(Reading page, StepSight step, StepTry tried) {
        Story.of(step.run().facts()).stream()
                .filter(line -> tried.facts().contains(line.fact()))
                .forEach(line -> {
                    if (line.weight() == Story.Weight.PROBLEM) {
                        page.problem(line.sentence());
                    } else {
                        page.text(line.sentence());
                    }
                });
        page.aside(figures(step, tried));
        tried.failure()
                .map(Failure::details)
                .filter(details -> !details.isBlank())
                .ifPresent(details -> page.heading(text("ended.details")).raw(details));
    }

    private static String figures(StepSight step, StepTry tried) {
        var took = Times.spoken(tried.took(step.now()));
        var transcript = tried.transcript();
        if (transcript.exchanges().isEmpty()) {
            return tried.isOpen() ? text("ended.so-far", took) : text("ended.took", took);
        }
        var model = transcript.practice() ? text("ended.practice") : transcript.model();
        return text("ended.with-model", took, model, Figures.used(transcript.usage()));
    }
}
