package baton.studio.review;

import baton.engine.LocalModels;
import baton.engine.ModelBook;
import baton.engine.Runner;
import baton.studio.fx.Background;
import java.util.ArrayList;
import java.util.List;

/// Makes the dialog for a question.
public final class QuestionPanes {

    private final Runner runner;
    private final ModelBook book;
    private final Background background;
    private final Alarm alarm;
    private final Drafts drafts;
    private final LocalModels local;
    private final Outside outside;
    private List<String> models = List.of();

    /// @param drafts  answers that were begun
    /// @param outside opens the files that a review is about
    public QuestionPanes(
            Runner runner,
            ModelBook book,
            LocalModels local,
            Drafts drafts,
            Outside outside,
            Background background,
            Alarm alarm) {
        this.outside = outside;
        this.drafts = drafts;
        this.runner = runner;
        this.book = book;
        this.local = local;
        this.background = background;
        this.alarm = alarm;
        lookForModels();
    }

    /// With the alarms of the screen.
    public static QuestionPanes ofScreen(
            Runner runner, ModelBook book, LocalModels local, Drafts drafts, Outside outside, Background background) {
        return new QuestionPanes(runner, book, local, drafts, outside, background, Alarm.ofScreen());
    }

    /// The names are asked for beforehand, so that no dialog waits for them.
    private void lookForModels() {
        background.run(this::names, found -> models = found, _ -> {});
    }

    private List<String> names() {
        var names = new ArrayList<>(List.of(ModelBook.PRACTICE));
        book.connections().forEach(connection -> names.add(connection.name()));
        return List.copyOf(names);
    }

    QuestionPane of(Question question) {
        lookForModels();
        var answering = new Answering(runner, background, question.state().run());
        return switch (question.ask()) {
            case Question.Ask.Review(var step) ->
                new ReviewPane(
                        question,
                        new ReviewModel(question, step, drafts, answering, alarm),
                        answering,
                        () -> new Attachments(outside, background));
            case Question.Ask.Help help ->
                new HelpPane(
                        question,
                        new HelpModel(question, help, drafts, answering),
                        answering,
                        models,
                        new OllamaHelp(local, background));
            case Question.Ask.Tool tool -> tool(question, tool, answering);
            case Question.Ask.Limit(var limit) -> new LimitPane(question, limit, answering);
        };
    }

    private QuestionPane tool(Question question, Question.Ask.Tool tool, Answering answering) {
        var model = new ToolAskModel(question, tool, drafts, answering, alarm);
        return switch (tool.about()) {
            case MAY_IT -> new LeavePane(question, model, answering);
            case WHAT_SAY_YOU -> new AskedPane(question, model, answering);
            case WAS_IT_DONE -> new WasItDonePane(question, model, answering);
        };
    }
}
