package baton.studio.shell;

import baton.engine.LocalModels;
import baton.studio.fx.FxThread;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.jspecify.annotations.Nullable;

/// Downloads one model to this computer, and goes on once it is there.
final class DownloadDialog {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 480;

    private final Overlay overlay;
    private final LocalModels local;
    private final Label words = new Label(TEXT.text("download.beginning"));
    private final ProgressBar bar = new ProgressBar(-1);
    private LocalModels.@Nullable Download download;
    private boolean open = true;

    DownloadDialog(Overlay overlay, LocalModels local) {
        this.overlay = overlay;
        this.local = local;
    }

    /// @param then what the person was about to do
    void show(String model, Runnable then) {
        words.setId("download-words");
        words.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(TEXT.text("download.progress"));
        var stop = Buttons.secondary(TEXT.text("download.stop"));
        stop.setId("dialog-cancel");
        stop.setOnAction(_ -> stop());
        overlay.show(
                new Dialog("download-dialog", TEXT.text("download.title", model), TEXT.text("download.about"), WIDTH)
                        .with(bar, words)
                        .buttons(List.of(), List.of(stop)),
                this::stop);
        download = local.download(model, new LocalModels.Watcher() {
            @Override
            public void progress(long done, long all) {
                FxThread.later(() -> show(done, all));
            }

            @Override
            public void ended(Optional<String> problem) {
                FxThread.later(() -> over(problem, then));
            }
        });
    }

    private void show(long done, long all) {
        bar.setProgress(all <= 0 ? -1 : (double) done / all);
        words.setText(TEXT.text("download.part", all <= 0 ? 0 : (int) (100 * done / all)));
    }

    private void over(Optional<String> problem, Runnable then) {
        if (!open) {
            return;
        }
        if (problem.isPresent()) {
            bar.setProgress(0);
            words.setText(problem.get());
        } else {
            open = false;
            overlay.close();
            then.run();
        }
    }

    private void stop() {
        open = false;
        var running = download;
        if (running != null) {
            running.close();
        }
        overlay.close();
    }
}
