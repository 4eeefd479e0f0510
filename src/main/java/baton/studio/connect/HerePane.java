package baton.studio.connect;

import baton.engine.LocalModels;
import baton.engine.ModelBook.Offer;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is on this computer: models of Ollama, none yet, or no Ollama.
final class HerePane {

    private static final Messages TEXT = Messages.of("connect");

    private final ConnectModel model;
    private final VBox root = new VBox(12);
    private final HBox status = new HBox(14);
    private final Label name = Parts.wrapped("", "title-section");
    private final Label under = Parts.wrapped("", "text-2");
    private final Label running = new Label(TEXT.text("here.running"), new IconView(Icon.CHECK));
    private final VBox actions = new VBox(8);
    private final ModelRows rows;
    private final VBox list;
    private String taken;
    private List<Offer> shown = List.of();
    private boolean downloading;

    /// @param taken  the model that is taken already, if any
    /// @param chosen told when another model is taken
    HerePane(ConnectModel model, String taken, Runnable chosen) {
        this.model = model;
        this.taken = taken;
        rows = new ModelRows(picked -> {
            this.taken = picked;
            chosen.run();
        });
        list = Parts.labelled(TEXT.text("model"), rows.root());
        status.setId("connect-here");
        status.getStyleClass().add("connect-status");
        status.setAlignment(Pos.CENTER_LEFT);
        running.getStyleClass().addAll("pill", "pill-done");
        running.setMinWidth(Region.USE_PREF_SIZE);
        root.getChildren().addAll(status, actions, list);
        model.hereProperty().subscribe(this::show);
        model.progressProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    /// The model that is taken; empty if there is none.
    String taken() {
        return shown.isEmpty() ? "" : taken;
    }

    /// The address of what was found.
    Optional<String> address() {
        return model.hereProperty().get().flatMap(state -> switch (state) {
            case LocalModels.Found(var address, var _) -> Optional.of(address);
            case LocalModels.Empty(var address) -> Optional.of(address);
            case LocalModels.Absent _ -> Optional.empty();
        });
    }

    private void show(Optional<?> changed) {
        var progress = model.progressProperty().get();
        if (progress.isPresent()) {
            showDownload(progress.get());
            return;
        }
        downloading = false;
        model.hereProperty().get().ifPresentOrElse(this::show, this::showLooking);
    }

    private void show(LocalModels.State state) {
        switch (state) {
            case LocalModels.Found(var _, var models) -> showFound(models);
            case LocalModels.Empty _ -> showEmpty();
            case LocalModels.Absent(var installed) -> showAbsent(installed);
        }
    }

    private void showLooking() {
        tell(TEXT.text("here.looking"), "", false);
        offer(List.of());
        actions.getChildren().clear();
    }

    private void showFound(List<Offer> models) {
        tell(TEXT.text("here.found", models.size()), TEXT.text("here.private"), true);
        actions.getChildren().clear();
        offer(models);
    }

    private void showEmpty() {
        tell(TEXT.text("here.empty"), TEXT.text("here.emptyWhy"), true);
        offer(List.of());
        var get = Buttons.secondary(TEXT.text("here.download", LocalModels.RECOMMENDED, LocalModels.RECOMMENDED_SIZE));
        get.setId("connect-download");
        get.setOnAction(_ -> model.download(LocalModels.RECOMMENDED));
        actions.getChildren().setAll(new HBox(get));
    }

    private void showAbsent(boolean installed) {
        tell(TEXT.text("here.absent"), TEXT.text(installed ? "here.installed" : "here.absentWhy"), false);
        offer(List.of());
        var again = Buttons.secondary(TEXT.text("here.again"));
        again.setId("connect-again");
        again.setOnAction(_ -> model.look());
        actions.getChildren().setAll(installed ? new HBox(10, start(), again) : new HBox(again));
    }

    private Node start() {
        var start = Buttons.secondary("");
        start.setId("connect-start");
        start.textProperty().bind(model.busyProperty().map(busy -> TEXT.text(busy ? "here.starting" : "here.start")));
        start.disableProperty().bind(model.busyProperty());
        start.setOnAction(_ -> model.start());
        return start;
    }

    private void showDownload(ConnectModel.Progress progress) {
        tell(TEXT.text("here.downloading", progress.model()), amount(progress), true);
        if (!downloading) {
            downloading = true;
            offer(List.of());
            actions.getChildren().setAll(bar());
        }
    }

    private static String amount(ConnectModel.Progress progress) {
        return progress.all() <= 0
                ? TEXT.text("here.beginning")
                : TEXT.text("here.amount", Sizes.gigabytes(progress.done()), Sizes.gigabytes(progress.all()));
    }

    private Node bar() {
        var bar = new ProgressBar();
        bar.setId("connect-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(TEXT.text("here.progress"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.progressProperty()
                .bind(model.progressProperty()
                        .map(now -> now.map(ConnectModel.Progress::part).orElse(0.0)));
        var stop = Buttons.secondary(TEXT.text("here.stop"));
        stop.setId("connect-stop");
        stop.setOnAction(_ -> model.stopDownload());
        var row = new HBox(10, bar, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void tell(String what, String why, boolean isRunning) {
        name.setText(what);
        under.setText(why);
        Parts.show(under, !why.isEmpty());
        var words = new VBox(2, name, under);
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = new IconView(isRunning ? Icon.WORKFLOW : Icon.SEARCH);
        icon.getStyleClass().add("large");
        var tile = new StackPane(icon);
        tile.getStyleClass().add("connect-tile");
        status.getStyleClass().setAll("connect-status", isRunning ? "connect-running" : "connect-away");
        status.getChildren().setAll(tile, words);
        if (isRunning) {
            status.getChildren().add(running);
        }
    }

    private void offer(List<Offer> models) {
        if (!models.equals(shown)) {
            shown = models;
            rows.show(models, taken);
        }
        Parts.show(list, !models.isEmpty());
    }
}
