package baton.studio.connect;

import baton.engine.LocalModels;
import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ModelCosts;
import baton.studio.fx.Background;
import baton.studio.fx.FxThread;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.FittingScroll;
import baton.studio.look.Segmented;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Connects a model, or changes a connection: three tabs by need, what was found, and one button that takes it.
/// While it is shown it looks for Ollama every three seconds.
public final class ConnectDialog extends VBox {

    /// What becomes of the dialog.
    public interface Listener {

        /// A connection is kept under this name.
        void connected(String name);

        /// It is to be closed; nothing, or nothing more, is to be kept.
        void closed();
    }

    enum Tab {
        HERE,
        SERVICE,
        ADDRESS
    }

    private static final Messages TEXT = Messages.of("connect");
    private static final double WIDTH = 680;
    private static final double TALLEST = 600;
    private static final Duration LOOK_AGAIN = Duration.seconds(3);

    private final ConnectModel model;
    private final Optional<Connection> changed;
    private final Listener listener;
    private final MoreFields more = new MoreFields();
    private final UsesBox uses = new UsesBox();
    private final Outcome outcome;
    private final HerePane here;
    private final ServicePane service;
    private final AddressPane address;
    private final Segmented<Tab> tabs = new Segmented<>(List.of(Tab.values()), ConnectDialog::words);
    private final StackPane pane = new StackPane();
    private final Button save = Buttons.primary("");
    private final Timeline again;

    /// @param changed the connection that is changed; nothing for a new one
    public ConnectDialog(
            ModelBook models,
            ModelCosts costs,
            LocalModels local,
            Background background,
            Optional<Connection> changed,
            Listener listener) {
        this.changed = changed;
        this.listener = listener;
        model = new ConnectModel(models, local, background, FxThread::later);
        outcome = new Outcome(model);
        var taken = changed.map(Connection::model).orElse("");
        here = new HerePane(model, taken, this::picked);
        service = new ServicePane(model, this::picked, this::test);
        address = new AddressPane(model, this::picked, this::test);
        again = new Timeline(new KeyFrame(LOOK_AGAIN, _ -> lookAgain()));
        again.setCycleCount(Animation.INDEFINITE);
        lay();
        begin();
        changed.ifPresent(one -> background.run(() -> costs.spent(one.name()), more::showSpent, _ -> {}));
    }

    private static String words(Tab tab) {
        return switch (tab) {
            case HERE -> TEXT.text("tab.here");
            case SERVICE -> TEXT.text("tab.service");
            case ADDRESS -> TEXT.text("tab.address");
        };
    }

    private void lay() {
        setId("connect-dialog");
        getStyleClass().addAll("dialog", "connect");
        setPrefWidth(WIDTH);
        var title = changed.map(one -> TEXT.text("title.change", one.name())).orElseGet(() -> TEXT.text("title"));
        setAccessibleText(title);
        tabs.setId("connect-tabs");
        tabs.setMaxWidth(Double.MAX_VALUE);
        var header = new VBox(4, Parts.wrapped(title, "title-section"), Parts.wrapped(TEXT.text("about"), "text-2"));
        header.getStyleClass().add("dialog-header");
        var body = new VBox(14, pane, uses.root(), more.root());
        body.getStyleClass().add("connect-body");
        var scroll = new FittingScroll(body);
        scroll.setMaxHeight(TALLEST);
        more.onOpen(() -> {
            scroll.applyCss();
            layout();
            scroll.setVvalue(scroll.getVmax());
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var top = new VBox(tabs);
        top.getStyleClass().add("connect-tabs");
        getChildren().setAll(header, top, scroll, outcome.root(), footer());
    }

    private HBox footer() {
        var note = Parts.wrapped("", "text-2");
        uses.defaultBox()
                .selectedProperty()
                .subscribe(used -> note.setText(used ? TEXT.text("note.default") : TEXT.text("note.own")));
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        var cancel = Buttons.secondary(TEXT.text("cancel"));
        cancel.setId("dialog-cancel");
        cancel.setOnAction(_ -> listener.closed());
        save.setId("connect-save");
        save.setOnAction(_ -> save());
        save.disableProperty().bind(model.busyProperty());
        var footer = new HBox(10);
        changed.ifPresent(one -> footer.getChildren().add(remove(one.name())));
        footer.getChildren().addAll(note, cancel, save);
        footer.getStyleClass().add("dialog-footer");
        return footer;
    }

    private Button remove(String name) {
        var remove = Buttons.danger(TEXT.text("remove"));
        remove.setId("connect-remove");
        remove.setOnAction(_ -> model.remove(name, listener::closed));
        return remove;
    }

    private void begin() {
        changed.ifPresentOrElse(this::fill, () -> uses.set(Set.of(ModelBook.DEFAULT)));
        model.begin(changed.map(Connection::name).orElse(""));
        if (changed.isPresent()) {
            model.usesProperty().subscribe(uses::set);
        }
        tabs.chosenProperty().subscribe(this::show);
        Stream.of(tabs.chosenProperty(), service.kinds(), address.kinds())
                .forEach(one ->
                        one.subscribe(_ -> more.withThinking(draft().kind().thinksIfAsked())));
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                again.stop();
            } else {
                again.play();
            }
        });
        model.look();
    }

    private void fill(Connection connection) {
        more.fill(connection);
        var known = Provider.of(connection);
        if (connection.kind() == Kind.OLLAMA && connection.address().equals(Kind.OLLAMA.usualAddress())) {
            tabs.chosenProperty().set(Tab.HERE);
        } else if (known.isPresent() && connection.keyHeader().isBlank()) {
            tabs.chosenProperty().set(Tab.SERVICE);
            service.fill(known.get(), connection.model());
        } else {
            tabs.chosenProperty().set(Tab.ADDRESS);
            address.fill(connection);
        }
    }

    private void show(Tab tab) {
        model.forget();
        pane.getChildren().setAll(shown(tab));
        more.withWire(tab != Tab.HERE);
        picked();
    }

    private Region shown(Tab tab) {
        return switch (tab) {
            case HERE -> here.root();
            case SERVICE -> service.root();
            case ADDRESS -> address.root();
        };
    }

    private String taken() {
        return switch (tabs.chosenProperty().get()) {
            case HERE -> here.taken();
            case SERVICE -> service.taken();
            case ADDRESS -> address.taken();
        };
    }

    private void picked() {
        var plain = taken().replaceFirst(":latest$", "");
        save.setText(plain.isEmpty() ? TEXT.text("use") : TEXT.text("use.named", plain));
    }

    /// Only what may change by itself is looked for again, so that nobody's choice jumps.
    private void lookAgain() {
        boolean found = model.hereProperty()
                .get()
                .filter(LocalModels.Found.class::isInstance)
                .isPresent();
        if (tabs.chosenProperty().get() == Tab.HERE && !found) {
            model.look();
        }
    }

    private Draft draft() {
        return switch (tabs.chosenProperty().get()) {
            case HERE -> draft(Kind.OLLAMA, here.address().orElse(Kind.OLLAMA.usualAddress()), here.taken(), "");
            case SERVICE ->
                draft(service.provider().kind(), service.provider().address(), service.taken(), service.key());
            case ADDRESS -> draft(address.kind(), address.address(), address.taken(), address.key());
        };
    }

    private Draft draft(Kind kind, String where, String taken, String key) {
        return new Draft(
                kind,
                where,
                taken,
                key,
                more.name(),
                more.atOnce(),
                more.spend(),
                more.keyHeader(),
                more.headers(),
                more.thinking(),
                uses.chosen());
    }

    private void test() {
        var draft = draft();
        draft.unreadable().ifPresentOrElse(this::tell, () -> model.test(draft));
    }

    private void save() {
        var draft = draft();
        draft.flaw().ifPresentOrElse(this::tell, () -> model.save(draft, listener::connected));
    }

    private void tell(Draft.Flaw flaw) {
        model.say(
                switch (flaw) {
                    case NO_MODEL -> TEXT.text("flaw.model");
                    case AT_ONCE -> TEXT.text("flaw.atOnce");
                    case SPEND -> TEXT.text("flaw.spend");
                    case THINKING -> TEXT.text("flaw.thinking");
                    case HEADERS -> TEXT.text("flaw.headers");
                });
        more.focus(flaw);
    }

    /// Call it once the dialog is gone.
    public void dispose() {
        again.stop();
        model.close();
    }
}
