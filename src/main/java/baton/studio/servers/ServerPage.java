package baton.studio.servers;

import baton.engine.ToolServers.Kept;
import baton.engine.ToolServers.Way;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.servers.ServersModel.Entry;
import baton.studio.servers.ServersModel.State;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One server: what is started or called, whether it may be, and its tools.
final class ServerPage implements Page {

    /// Where the page leads.
    interface Ways {

        void back();

        void edit(Kept kept);
    }

    private static final Messages TEXT = Messages.of("servers");

    private final String name;
    private final ServersModel model;
    private final Ways ways;
    private final WayBox way = new WayBox();
    private final Button allow = Buttons.primary("");
    private final Button check = Buttons.withIcon(Buttons.secondary(TEXT.text("server.check")), Icon.RETRY);
    private final Button edit = Buttons.secondary(TEXT.text("server.edit"));
    private final Button remove = Buttons.danger(TEXT.text("server.remove"));
    private final Button back = Buttons.withIcon(Buttons.secondary(TEXT.text("server.back")), Icon.CHEVRON_LEFT);
    private final HBox state = new HBox(10);
    private final HBox warning = new HBox(10);
    private final RemoveQuestion question;
    private final ToolList tools;
    private final VBox body;
    private final Subscription following;

    ServerPage(String name, ServersModel model, Ways ways) {
        this.name = name;
        this.model = model;
        this.ways = ways;
        tools = new ToolList((tool, on) -> model.turn(name, tool, on, this::reset));
        question = new RemoveQuestion(name, () -> model.remove(name, ways::back), this::keep);
        name("server-allow", allow);
        name("server-check", check);
        name("server-edit", edit);
        name("server-remove", remove);
        name("server-back", back);
        allow.setOnAction(_ -> allow());
        check.setOnAction(_ -> model.check(name));
        edit.setOnAction(_ -> model.find(name).map(Entry::kept).ifPresent(ways::edit));
        remove.setOnAction(_ -> question.ask());
        back.setOnAction(_ -> ways.back());
        state.setId("server-state");
        state.setAlignment(Pos.CENTER_LEFT);
        var warned = Parts.wide(Parts.wrapped(""));
        warned.setId("server-warning");
        warning.getStyleClass().addAll("banner", "banner-needs-you");
        warning.getChildren().addAll(new IconView(Icon.WARNING), warned);
        body = new VBox(14, way.root(), warning, state, question.root(), tools.root());
        following = model.entriesProperty()
                .subscribe(_ -> model.find(name).ifPresent(entry -> {
                    warned.setText(warning(entry.kept()));
                    show(entry);
                }));
    }

    private static void name(String id, Button button) {
        button.setId(id);
    }

    private void allow() {
        model.find(name).ifPresent(entry -> model.allow(entry.kept().server()));
    }

    private void reset() {
        tools.reset();
    }

    private void keep() {
        remove.requestFocus();
    }

    private static String warning(Kept kept) {
        return switch (kept.server().way()) {
            case Way.Program _ -> TEXT.text("server.warning.program");
            case Way.Address _ -> TEXT.text("server.warning.address");
        };
    }

    private void show(Entry entry) {
        boolean asksForLeave = entry.state() instanceof State.NotAllowed;
        boolean waits = entry.state() instanceof State.Asking;
        boolean hadFocus = allow.isFocused();
        way.show(entry.kept().server());
        allow.setText(
                entry.kept().server().way() instanceof Way.Program
                        ? TEXT.text("server.allow.program")
                        : TEXT.text("server.allow.address"));
        Parts.show(allow, asksForLeave);
        Parts.show(warning, asksForLeave);
        Parts.show(state, !asksForLeave);
        check.setDisable(waits);
        state.getChildren()
                .setAll(
                        StateWords.pill(entry.state()),
                        Parts.wide(Parts.wrapped(StateWords.of(entry.state()), "text-2")),
                        check);
        if (hadFocus && !asksForLeave) {
            back.requestFocus();
        }
        Parts.show(tools.root(), entry.state() instanceof State.Works);
        if (entry.state() instanceof State.Works(var offered)) {
            tools.show(offered);
        }
    }

    @Override
    public void dispose() {
        following.unsubscribe();
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public String about() {
        return TEXT.text("server.about");
    }

    @Override
    public Region body() {
        return body;
    }

    @Override
    public List<Button> left() {
        return List.of(back);
    }

    @Override
    public List<Button> right() {
        return List.of(remove, edit, allow);
    }

    @Override
    public Node first() {
        return back;
    }

    @Override
    public void escape() {
        ways.back();
    }
}
