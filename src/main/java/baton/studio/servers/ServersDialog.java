package baton.studio.servers;

import baton.engine.ToolServers;
import baton.engine.ToolServers.Kept;
import baton.studio.fx.Background;
import baton.studio.fx.FxThread;
import baton.studio.look.Dressing;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The servers of tools: all of them, one of them, or a form to add or change one. JavaFX thread only.
public final class ServersDialog extends VBox {

    /// What becomes of the dialog.
    public interface Listener {

        /// Agents can be given other tools than before, perhaps.
        void changed();

        /// It is to be closed.
        void closed();
    }

    private static final double WIDTH = 680;
    private static final double TALLEST = 560;
    private static final double LOWEST = 200;
    private static final double OTHERWISE_USED = 250;

    private final ServersModel model;
    private final ListPage list;
    private final Label title = Parts.wrapped("", "title-section");
    private final Label about = Parts.wrapped("", "text-2");
    private final StackPane place = new StackPane();
    private final ScrollPane scroll = new ScrollPane(place);
    private final HBox footer = new HBox(10);
    private final Label words = Parts.wrapped("", "strong");
    private final HBox said = new HBox(8);
    private double tallest = TALLEST;
    private Page page;

    public ServersDialog(ToolServers servers, Background background, Listener listener) {
        model = new ServersModel(servers, background, listener::changed);
        list = new ListPage(model, this::open, this::add, listener::closed);
        page = list;
        setId("servers-dialog");
        getStyleClass().addAll("dialog", "servers");
        setPrefWidth(WIDTH);
        lay();
        model.saidProperty().subscribe(this::say);
        show(list);
        model.begin();
    }

    private void lay() {
        var header = new VBox(4, title, about);
        header.getStyleClass().add("dialog-header");
        place.getStyleClass().add("servers-body");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        place.heightProperty().subscribe((_, _) -> FxThread.later(this::fit));
        sceneProperty().flatMap(Scene::heightProperty).subscribe(height -> {
            if (height != null) {
                tallest = height.doubleValue();
                fit();
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        words.setId("servers-said");
        HBox.setHgrow(words, Priority.ALWAYS);
        footer.getStyleClass().add("dialog-footer");
        getChildren().setAll(header, scroll, said, footer);
    }

    /// As high as the page, and no higher than the window has room beside title and buttons. What is asked for
    /// in the middle of laying out would be lost, so the height follows a moment later.
    private void fit() {
        double room = Math.clamp(tallest - OTHERWISE_USED, LOWEST, TALLEST);
        scroll.setPrefViewportHeight(Math.min(place.getHeight(), room));
    }

    private void say(ServersModel.Said now) {
        words.setText(now.words());
        said.getStyleClass().setAll("banner", "servers-said", now.good() ? "banner-done" : "banner-needs-you");
        said.getChildren().setAll(new IconView(now.good() ? Icon.CHECK : Icon.WARNING), words);
        Parts.show(said, !now.words().isEmpty());
    }

    // ---- pages ----

    private void show(Page next) {
        page.dispose();
        page = next;
        title.setText(next.title());
        about.setText(next.about());
        setAccessibleText(next.title());
        place.getChildren().setAll(next.body());
        scroll.setVvalue(0);
        footer.getChildren().setAll(next.left());
        footer.getChildren().add(Parts.spring());
        footer.getChildren().addAll(next.right());
        focusFirst();
    }

    private void goTo(Page next) {
        model.tell("");
        show(next);
    }

    private void focusFirst() {
        if (Dressing.ready(this)) {
            page.first().requestFocus();
        }
    }

    private void open(String name) {
        goTo(server(name));
    }

    /// Shows a server that was just kept, with what was said of that.
    private void saved(String name) {
        show(server(name));
    }

    private Page server(String name) {
        return new ServerPage(name, model, new ServerPage.Ways() {
            @Override
            public void back() {
                goTo(list);
            }

            @Override
            public void edit(Kept kept) {
                change(kept);
            }
        });
    }

    /// Begins a new server.
    private void add() {
        goTo(new FormPage(model, Draft.BLANK, "", () -> goTo(list), this::saved));
    }

    private void change(Kept kept) {
        var name = kept.server().name();
        goTo(new FormPage(model, Draft.of(kept.server()), name, () -> open(name), this::saved));
    }

    /// Goes back from a page, or closes the dialog.
    public void escape() {
        page.escape();
    }

    /// Call it once the dialog is gone.
    public void dispose() {
        page.dispose();
        model.close();
    }
}
