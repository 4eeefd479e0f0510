package baton.studio.shell;

import baton.files.RecoveryFolder.Found;
import baton.files.UnsavedState;
import baton.studio.document.LostWork;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.monitor.Now;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Offers back what Baton kept when it ended unexpectedly.
final class LostWorkBanner {

    private static final Messages TEXT = Messages.of("shell");

    private final VBox place = new VBox();
    private final LostWork lost;
    private final FileActions actions;
    private final Runnable shown;
    private final Toasts toasts;
    private final Now now;

    LostWorkBanner(LostWork lost, FileActions actions, Toasts toasts, Runnable shown, Now now) {
        this.lost = lost;
        this.actions = actions;
        this.toasts = toasts;
        this.shown = shown;
        this.now = now;
        lost.foundProperty().subscribe(this::show);
    }

    VBox place() {
        return place;
    }

    private void show(List<Found> found) {
        place.getChildren().clear();
        if (found.isEmpty()) {
            return;
        }
        var banner = new Banner("lost-work", Icon.WARNING, "banner-needs-you");
        if (found.size() == 1) {
            var one = found.getFirst();
            banner.title(TEXT.text("lost.one", time(one.state().kept()), name(one.state())), buttons(one, true));
        } else {
            banner.title(TEXT.text("lost.several"), List.of());
            found.forEach(one -> banner.line(
                    TEXT.text("lost.line", name(one.state()), time(one.state().kept())), buttons(one, false)));
        }
        place.getChildren().add(banner);
    }

    private List<Button> buttons(Found one, boolean only) {
        var restore = only ? Buttons.primary(TEXT.text("lost.restore")) : Buttons.secondary(TEXT.text("lost.restore"));
        restore.setId("lost-restore");
        restore.setOnAction(_ -> actions.leaving(() -> lost.restore(one, TEXT.text("lost.label"), shown)));
        var other = one.state()
                .file()
                .map(file -> Banner.button(
                        "lost-saved", TEXT.text("lost.saved"), () -> actions.open(file, () -> dismiss(one))))
                .orElseGet(() -> Banner.button("lost-forget", TEXT.text("lost.forget"), () -> dismiss(one)));
        return List.of(restore, other);
    }

    private void dismiss(Found one) {
        lost.dismiss(one);
        toasts.show(TEXT.text("lost.dismissed", name(one.state())), TEXT.text("lost.undo"), () -> lost.bringBack(one));
    }

    private static String name(UnsavedState state) {
        return state.file()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(state.workflow().name());
    }

    /// `14:02`, or with its day where that is another.
    private String time(Instant kept) {
        var day = now.day(kept);
        var clock = now.ofDay(kept).substring(0, 5);
        return day.equals(now.day(now.instant())) ? clock : day + " " + clock;
    }
}
