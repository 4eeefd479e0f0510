package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.form.Column;
import baton.studio.form.Wrap;
import baton.studio.fx.Reconciler;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.Place;
import baton.workflow.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Problems, each with the buttons that put it right.
final class ProblemList implements Section {

    private final Document document;
    private final Predicate<Problem> which;
    private final Optional<Consumer<Selection>> go;
    private final VBox box = new Column(8);
    private final Reconciler<Key, Problem, HBox> shown = new Reconciler<>(box.getChildren(), Key::of, new Banners());

    ProblemList(Document document, Predicate<Problem> which) {
        this(document, which, Optional.empty());
    }

    /// @param go leads to where a problem is
    ProblemList(Document document, Predicate<Problem> which, Consumer<Selection> go) {
        this(document, which, Optional.of(go));
    }

    private ProblemList(Document document, Predicate<Problem> which, Optional<Consumer<Selection>> go) {
        this.document = document;
        this.which = which;
        this.go = go;
        box.getStyleClass().add("problem-list");
        Parts.present(box, false);
    }

    /// What stays the same while the repair of a problem follows what is typed.
    private record Key(String code, Place place, String title) {
        static Key of(Problem problem) {
            return new Key(problem.code(), problem.place(), problem.title());
        }
    }

    private final class Banners implements Reconciler.Part<Problem, HBox> {
        @Override
        public HBox create(Problem problem) {
            var banner = new HBox();
            banner.setId("problem-" + problem.code().replace('.', '-'));
            banner.getStyleClass()
                    .addAll("banner", "problem", problem.stopsRun() ? "banner-failed" : "banner-needs-you");
            return banner;
        }

        @Override
        public void update(HBox view, Problem problem) {
            view.getChildren().setAll(content(problem));
        }
    }

    private List<Node> content(Problem problem) {
        var icon = new IconView(problem.stopsRun() ? Icon.WARNING : Icon.INFO);
        var words = new Column(3, Parts.wrapped(problem.title(), "strong"), Parts.wrapped(problem.why(), "text-2"));
        var buttons = buttons(problem);
        if (!buttons.getChildren().isEmpty()) {
            words.getChildren().add(buttons);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return List.of(icon, words);
    }

    private Wrap buttons(Problem problem) {
        var row = new Wrap(6, 6);
        row.getStyleClass().add("problem-fixes");
        problem.fixes().forEach(fix -> row.getChildren().add(button(fix.label(), () -> document.edit(fix.edit()))));
        go.ifPresent(goes -> where(problem.place())
                .ifPresent(there -> row.getChildren().add(button(text("problem.show"), () -> goes.accept(there)))));
        return row;
    }

    private static Button button(String words, Runnable does) {
        var button = Buttons.secondary(words);
        button.getStyleClass().add("small");
        button.setMinWidth(0);
        button.setWrapText(true);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private static Optional<Selection> where(Place place) {
        return switch (place) {
            case Place.Whole _ -> Optional.empty();
            case Place.AtNode(var node) -> Optional.of(Selection.of(node));
            case Place.AtHandoff(var handoff) -> Optional.of(Selection.of(handoff));
        };
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        var seen = new HashSet<Key>();
        var wanted = draft.problems().stream()
                .filter(which)
                .filter(problem -> seen.add(Key.of(problem)))
                .toList();
        shown.reconcile(wanted);
        Parts.present(box, !wanted.isEmpty());
    }
}
