package baton.studio.shell;

import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.monitor.Now;
import baton.studio.review.NeedsYouModel;
import baton.studio.review.Question;
import java.time.Instant;
import java.util.List;
import javafx.scene.layout.VBox;

/// Says, when the studio opens, what has waited for the person since before. Gone once they have looked, or nothing
/// of it waits any more.
final class WaitingBanner {

    private static final Messages TEXT = Messages.of("shell");

    private final VBox place = new VBox();
    private final NeedsYouModel questions;
    private final Now now;
    private final Runnable look;
    private final Instant opened;
    private boolean isDone;

    /// @param look shows all that waits
    WaitingBanner(Surroundings around, Runnable look) {
        questions = around.questions();
        now = around.now();
        this.look = look;
        opened = now.instant();
        isDone = !around.greets();
        questions.questions().subscribe(this::show);
        show();
    }

    VBox place() {
        return place;
    }

    private void show() {
        var waiting = questions.questions().stream()
                .filter(one -> one.since().isBefore(opened))
                .toList();
        place.getChildren().clear();
        if (!isDone && !waiting.isEmpty()) {
            place.getChildren().add(banner(waiting));
        }
    }

    private Banner banner(List<Question> waiting) {
        boolean areReviews = waiting.stream().allMatch(one -> one.ask() instanceof Question.Ask.Review);
        var show = Buttons.secondary(TEXT.text("waiting.show"));
        show.setId("waiting-show");
        show.setOnAction(_ -> {
            done();
            look.run();
        });
        return new Banner("waiting", Icon.HAND, "banner-needs-you")
                .title(
                        TEXT.text(
                                areReviews ? "waiting.reviews" : "waiting.questions",
                                waiting.size(),
                                now.ago(waiting.getFirst().since())),
                        List.of(show, Banner.button("waiting-later", TEXT.text("waiting.later"), this::done)));
    }

    private void done() {
        isDone = true;
        show();
    }
}
