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
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Problems, each with the buttons that put it right.
final class ProblemList implements Section {

    private static final int MOST = 50;

    private final Document document;
    private final Predicate<Problem> which;
    private final Optional<Consumer<Problem>> go;
    private final Predicate<Problem> leadsTo;
    private final VBox rows = new Column(8);
    private final Label more = Parts.wrapped("", "hint");
    private final VBox box = new Column(8, rows, more);
    private final Reconciler<Key, Problem, HBox> shown = new Reconciler<>(rows.getChildren(), Key::of, new Banners());

    ProblemList(Document document, Predicate<Problem> which) {
        this(document, which, Optional.empty(), _ -> false);
    }

    /// @param go leads to where a problem is; those of the workflow as a whole lie nowhere
    ProblemList(Document document, Predicate<Problem> which, Consumer<Selection> go) {
        this(
                document,
                which,
                Optional.of(problem -> where(problem.place()).ifPresent(go)),
                problem -> where(problem.place()).isPresent());
    }

    /// All problems.
    ///
    /// @param show leads to where a problem is, also to those of the workflow as a whole
    static ProblemList ofAll(Document document, Consumer<Problem> show) {
        return new ProblemList(document, _ -> true, Optional.of(show), _ -> true);
    }

    private ProblemList(
            Document document, Predicate<Problem> which, Optional<Consumer<Problem>> go, Predicate<Problem> leadsTo) {
        this.document = document;
        this.leadsTo = leadsTo;
        this.which = which;
        this.go = go;
        box.getStyleClass().add("problem-list");
        Parts.present(box, false);
        Parts.present(more, false);
    }

    /// What stays the same while the repair of a problem follows what is typed.
    private record Key(String code, Place place, String title) {
        static Key of(Problem problem) {
            return new Key(problem.code(), problem.place(), problem.title());
        }
    }

    /// The id of the banner that shows `problem`.
    static String idOf(Problem problem) {
        return "problem-" + problem.code().replace('.', '-');
    }

    private final class Banners implements Reconciler.Part<Problem, HBox> {
        @Override
        public HBox create(Problem problem) {
            var banner = new HBox();
            banner.setId(idOf(problem));
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
        go.filter(_ -> leadsTo.test(problem))
                .ifPresent(goes -> row.getChildren().add(button(text("problem.show"), () -> goes.accept(problem))));
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
        shown.reconcile(wanted.stream().limit(MOST).toList());
        more.setText(text("problems.more", Math.max(0, wanted.size() - MOST)));
        Parts.present(more, wanted.size() > MOST);
        Parts.present(box, !wanted.isEmpty());
    }
}
