package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Field;
import baton.workflow.Guard;
import baton.workflow.Rule;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;

/// One check of an agent. Which kind it is stays the same as long as the row is there.
final class GuardRow extends Column {

    /// What a row shows.
    ///
    /// @param given what a rule can look at
    record Shown(int index, Guard guard, List<Field> given, List<ModelSection.Offer> models) {

        /// Another kind of check needs another row.
        String key() {
            return index + guard.getClass().getSimpleName();
        }
    }

    private final GuardHandle handle;
    private final TextField words = new TextField();
    private final TextBinding binding;
    private final RuleEditor rule;
    private final Choice<ModelSection.Offer> model;

    GuardRow(GuardHandle handle, Guard guard) {
        super(6);
        this.handle = handle;
        var id = "inspector-guard-" + handle.index();
        words.setId(id);
        words.setAccessibleText(title(guard));
        binding = new TextBinding(
                words,
                handle.document(),
                workflow -> handle.guard(workflow).map(GuardRow::words).orElse(""),
                this::typed);
        rule = new RuleEditor(handle, id);
        model = new Choice<>(id + "-model", text("guard.model"), List.of(), ModelSection.Offer::words);
        model.onChoose(offer -> handle.guard(handle.document().present()).ifPresent(now -> choose(now, offer)));
        var remove = Buttons.icon(Icon.CLOSE, text("guard.remove"));
        remove.setId(id + "-remove");
        remove.getStyleClass().add("small");
        remove.setOnAction(_ -> handle.remove());
        getStyleClass().addAll("field-card", "column", "guard-card");
        getChildren().add(Parts.row(Parts.label(title(guard), "field-label"), Parts.spring(), remove));
        switch (guard) {
            case Guard.Never _ -> {
                words.setPromptText(text("guard.never.prompt"));
                getChildren().add(words);
            }
            case Guard.Must _ -> getChildren().add(rule.root());
            case Guard.Judged _ -> {
                words.setPromptText(text("guard.judged.prompt"));
                getChildren().addAll(words, model.root());
            }
        }
    }

    private static String title(Guard guard) {
        return switch (guard) {
            case Guard.Never _ -> text("guard.never");
            case Guard.Must _ -> text("guard.must");
            case Guard.Judged _ -> text("guard.judged");
        };
    }

    private static String words(Guard guard) {
        return switch (guard) {
            case Guard.Never(var words) -> words;
            case Guard.Must _ -> "";
            case Guard.Judged(var question, var _) -> question;
        };
    }

    private void typed(String typed) {
        handle.guard(handle.document().present()).ifPresent(now -> {
            switch (now) {
                case Guard.Never _ -> handle.type(new Guard.Never(typed));
                case Guard.Judged(var _, var with) -> handle.type(new Guard.Judged(typed, with));
                case Guard.Must _ -> {}
            }
        });
    }

    private void choose(Guard now, ModelSection.Offer offer) {
        if (now instanceof Guard.Judged(var question, var _)) {
            handle.change(new Guard.Judged(question, offer.model()));
        }
    }

    void show(Shown shown) {
        binding.show(words(shown.guard()));
        switch (shown.guard()) {
            case Guard.Never _ -> {}
            case Guard.Must(var now) -> rule.show(Optional.<Rule>of(now), shown.given());
            case Guard.Judged(var _, var with) -> {
                var offers = shown.models();
                model.show(
                        offers,
                        offers.stream()
                                .filter(offer -> java.util.Objects.equals(offer.model(), with))
                                .findFirst()
                                .orElse(offers.getFirst()));
            }
        }
    }
}
