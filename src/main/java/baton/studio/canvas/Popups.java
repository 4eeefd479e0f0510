package baton.studio.canvas;

import baton.studio.canvas.editing.Connecting;
import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.editing.Newcomer;
import baton.studio.canvas.editing.Verdict;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Routing;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.fx.Messages;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lists that open on the canvas: what to add, and whom to hand off to.
final class Popups {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final Surface surface;
    private @Nullable PickMenu open;

    Popups(Board board, Camera camera, CanvasActions actions, Surface surface) {
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        this.surface = surface;
    }

    /// Asks what to add around `at` on the canvas.
    void askWhatToAdd(Position at) {
        askWhatToAdd(at, newcomer -> actions.addAround(newcomer, at));
    }

    /// Asks what `from` is to hand off to; the line to it ends at `at` on the canvas.
    void askWhatToAdd(Position at, NodeId from) {
        var corner = at.plus(0, -CardSize.PORT_Y);
        show(
                new PickMenu(
                        "add-menu",
                        MESSAGES.text("add.next"),
                        kinds(false, newcomer -> actions.addFrom(from, newcomer, corner)),
                        name -> agent(name, newcomer -> actions.addFrom(from, newcomer, corner)),
                        this::close),
                at);
    }

    /// Asks what to add where the keyboard is: after the selected step, or in the middle of the view.
    void askWhatToAdd() {
        var at = board.document()
                .selection()
                .onlyNode()
                .map(node -> board.picture().boxes().getOrDefault(node, new Box(0, 0, 0, 0)))
                .map(Routing::outPort)
                .orElseGet(() -> camera.viewport().toCanvas(camera.middle()));
        askWhatToAdd(at, actions::add);
    }

    private void askWhatToAdd(Position at, Consumer<Newcomer> add) {
        show(
                new PickMenu(
                        "add-menu",
                        MESSAGES.text("add.prompt"),
                        kinds(true, add),
                        name -> agent(name, add),
                        this::close),
                at);
    }

    private List<PickMenu.Item> kinds(boolean alone, Consumer<Newcomer> add) {
        var startIsWanted = alone && board.workflow().start().isEmpty();
        return Stream.of(Kind.values())
                .filter(kind -> !kind.isRemark() || alone)
                .filter(kind -> kind != Kind.START || startIsWanted)
                .map(kind -> item(kind, KindWords.title(kind), kind.unnamed(), add))
                .toList();
    }

    /// Whoever types a name that is no kind gets an agent of that name.
    private static PickMenu.Item agent(String name, Consumer<Newcomer> add) {
        return item(Kind.AGENT, MESSAGES.text("add.named", name), Kind.AGENT.named(name), add);
    }

    private static PickMenu.Item item(Kind kind, String title, Newcomer newcomer, Consumer<Newcomer> add) {
        return new PickMenu.Item(
                kind.key(), kind.look(), kind.look().icon(), title, KindWords.text(kind), () -> add.accept(newcomer));
    }

    /// Asks whom `from` is to hand off to, of those it can.
    void askWhereTo(NodeId from) {
        var targets = board.picture().cards().stream()
                .filter(card -> Connecting.judge(board.workflow(), from, card.id()) instanceof Verdict.Allowed)
                .map(card -> target(from, card))
                .toList();
        if (targets.isEmpty()) {
            actions.say(MESSAGES.text("connect.nobody", board.workflow().nameOf(from)));
            return;
        }
        var box = board.picture().boxes().getOrDefault(from, new Box(0, 0, 0, 0));
        show(
                new PickMenu("connect-menu", MESSAGES.text("connect.prompt"), targets, null, this::close),
                Routing.outPort(box));
    }

    private PickMenu.Item target(NodeId from, CardPicture card) {
        var face = card.face();
        return new PickMenu.Item(
                card.id().value(),
                face.look(),
                face.icon(),
                face.name(),
                face.job(),
                () -> actions.connect(from, card.id()));
    }

    private void show(PickMenu menu, Position at) {
        close();
        open = menu;
        surface.putOnTop(menu);
        menu.applyCss();
        double width = menu.prefWidth(-1);
        double height = menu.prefHeight(width);
        var pixels = camera.viewport().toPixels(at);
        var box = surface.within(Box.at(pixels.plus(8, -24), width, height));
        menu.resizeRelocate(Math.rint(box.x()), Math.rint(box.y()), width, height);
        menu.begin();
    }

    boolean isOpen() {
        return open != null;
    }

    /// Gives the keyboard back to the canvas.
    void close() {
        var menu = open;
        open = null;
        if (menu != null) {
            surface.take(menu);
        }
    }
}
