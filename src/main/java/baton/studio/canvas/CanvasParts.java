package baton.studio.canvas;

import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.gesture.Wish;
import baton.studio.canvas.picture.CardLife;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.Keys;
import baton.studio.document.Selection;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.look.Icon;
import baton.studio.look.Motion;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.MenuItem;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Puts one canvas together, and carries out what its hands wish for.
final class CanvasParts implements NodeView.Asks {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final Duration TICK = Duration.seconds(1);

    private final Board board;
    private final CanvasHost host;
    private final Camera camera = new Camera();
    private final Under under;
    private final World world;
    private final Surface surface;
    private final CanvasActions actions;
    private final Popups popups;
    private final NoteActions noteActions;
    private final CopyPaste copyPaste;
    private final LineActions lines;
    private final Popover popover;
    private final WordsEditor editor;
    private final Menus menus;
    private final Minimap minimap;
    private final FindBar find;
    private final Arranger arranger;
    private final Commands commands;
    private final Timeline clock = new Timeline();
    private boolean untouched = true;

    CanvasParts(Board board, Background background, CanvasHost host) {
        this.board = board;
        this.host = host;
        under = new Under(board, camera);
        world = new World(board, this, this::follow);
        surface = new Surface(board, world);
        camera.heed(() -> Motion.isReduced(surface));
        actions = new CanvasActions(board, camera, host);
        arranger = new Arranger(board, camera, world, background, host);
        popups = new Popups(board, camera, actions, surface);
        editor = new WordsEditor(board, camera, actions, surface);
        noteActions = new NoteActions(board, actions, editor);
        copyPaste = new CopyPaste(board, camera, actions, surface);
        popover = new Popover(board, camera, surface);
        lines = new LineActions(board, actions, popups);
        menus = menus();
        minimap = new Minimap(board, camera);
        find = new FindBar(board, camera, actions, surface);
        var walk = new WalkKeys(board, actions);
        commands = new Commands(listed(walk), host::keyMap);
        listen(walk);
        overlay();
        watch();
    }

    private Menus menus() {
        return new Menus(
                board,
                camera,
                actions,
                arranger,
                noteActions,
                popups,
                editor,
                copyPaste,
                lines,
                surface,
                host,
                this::key);
    }

    private List<Command> listed(WalkKeys walk) {
        var edits = new EditCommands(board, camera, actions, popups, editor, menus);
        var pieces = new PieceCommands(arranger, copyPaste, actions);
        return Stream.of(
                        walk.all(),
                        List.of(find.command()),
                        new CameraCommands(board, camera, minimap).all(),
                        board.isEditable() ? edits.all() : List.<Command>of(),
                        board.isEditable() ? pieces.all() : List.<Command>of(),
                        board.isEditable() ? new LineCommands(board, lines).all() : List.<Command>of(),
                        board.isEditable() ? new SampleCommands(board, host).all() : List.<Command>of(),
                        board.isEditable() ? noteActions.commands() : List.<Command>of(),
                        board.isEditable() ? new SizeCommands(board).all() : List.<Command>of(),
                        board.isEditable() ? ArrangeCommands.all(arranger) : List.<Command>of())
                .flatMap(List::stream)
                .toList();
    }

    private void follow(String address) {
        noteActions.follow(address);
    }

    private Optional<Keys> key(String id) {
        return commands.key(id);
    }

    private void listen(WalkKeys walk) {
        var mouse = new MouseInput(board, camera, under, surface, this::carryOut);
        var looks = new LookAt(board, under, popover, new CardPeek(board, camera, under, surface, host), host);
        looks.on(surface);
        new KeyInput(actions, arranger, walk, commands, surface, mouse, looks);
        if (board.isEditable()) {
            var here = new InsertHere(board, camera, world);
            here.on(surface);
            new DropIn(board, camera, here, actions).on(surface);
        }
    }

    private void overlay() {
        surface.place(zoomBar(), Surface.Corner.BOTTOM_LEFT);
        surface.place(minimap, Surface.Corner.BOTTOM_RIGHT);
        if (!board.isEditable()) {
            return;
        }
        var tools = new LineTools(board, camera, actions);
        surface.putOnTop(tools);
        world.putAbove(new LineEnds(board, camera, tools.shownProperty()));
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> tools.pointerOn(under.of(event)));
        world.putBelow(new NextGhost(board, popups::askWhatToAdd));
        var empty = new EmptyGround(host, () -> actions.add(Kind.AGENT.unnamed()), () -> key("add"));
        surface.place(empty, Surface.Corner.MIDDLE);
        board.pictureProperty()
                .subscribe(picture -> empty.setVisible(
                        picture.cards().isEmpty() && picture.notes().isEmpty()));
        surface.putOnTop(new ArrangeBar(board, camera, arranger, surface));
        surface.place(new ClickBanner(board), Surface.Corner.TOP);
        surface.place(new TidyBanner(arranger), Surface.Corner.TOP);
    }

    private ZoomBar zoomBar() {
        var bar = new ZoomBar(camera, actions::fit);
        if (board.isEditable()) {
            bar.add("zoom-tidy", Icon.TIDY, MESSAGES.text("zoom.tidy"), arranger::tidy);
        }
        bar.add("zoom-map", Icon.MAP, MESSAGES.text("zoom.map"), minimap::toggle);
        return bar;
    }

    private void watch() {
        host.samplesKept()
                .subscribe(_ -> board.picture()
                        .cards()
                        .forEach(card -> world.card(card.id()).ifPresent(NodeView::dressSample)));
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched());
        surface.addEventFilter(KeyEvent.KEY_PRESSED, _ -> touched());
        surface.addEventFilter(GestureEvent.ANY, _ -> touched());
        board.document().selectionProperty().subscribe((_, now) -> {
            touched();
            board.follow(now);
        });
        board.document().presentProperty().subscribe((_, _) -> touched());
        camera.viewportProperty().subscribe(viewport -> {
            world.look(viewport, camera.seen(), camera.isLedByHand());
        });
        surface.layoutBoundsProperty().subscribe(bounds -> resized(bounds.getWidth(), bounds.getHeight()));
        clock.getKeyFrames().setAll(new KeyFrame(TICK, _ -> board.refresh()));
        clock.setCycleCount(Animation.INDEFINITE);
        board.pictureProperty().subscribe(this::tick);
        surface.sceneProperty().subscribe(this::tick);
    }

    /// Time passes only while something that is seen depends on it.
    private void tick() {
        if (surface.getScene() != null && board.isEditable() && board.picture().isTicking()) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    /// Until somebody does something with it, everything is in view, however large the view becomes: panels beside it
    /// find their width one after the other.
    private void resized(double width, double height) {
        camera.resize(width, height);
        if (untouched && width > 0 && height > 0) {
            camera.fitAtOnce(board.picture().bounds());
        }
        world.look(camera.viewport(), camera.seen(), false);
        minimap.draw();
    }

    private void touched() {
        untouched = false;
    }

    /// Brings everything into view, at once.
    void showAll() {
        camera.fitAtOnce(board.picture().bounds());
        untouched = true;
    }

    Surface surface() {
        return surface;
    }

    Popover popover() {
        return popover;
    }

    Board board() {
        return board;
    }

    CopyPaste copyPaste() {
        return copyPaste;
    }

    List<MenuItem> menu(Selection selection, Map<String, Runnable> elsewhere) {
        return menus.items(Hit.anyOf(selection), elsewhere);
    }

    List<Command> commands() {
        return commands.all();
    }

    CanvasActions actions() {
        return actions;
    }

    Arranger arranger() {
        return arranger;
    }

    private void carryOut(Wish wish) {
        switch (wish) {
            case Wish.Select(var selection) -> actions.select(selection);
            case Wish.Pan(var dx, var dy) -> camera.pan(dx, dy);
            case Wish.Change(var edit) -> actions.change(edit);
            case Wish.AskWhoGets(var handoff) -> lines.askWhoGets(handoff);
            case Wish.RemoveLine(var handoff) -> lines.remove(handoff);
            case Wish.Say(var why) -> actions.say(why);
            case Wish.AskWhatToAdd(var at, var from) -> {
                if (from == null) {
                    popups.askWhatToAdd(at);
                } else {
                    popups.askWhatToAdd(at, from);
                }
            }
            case Wish.ShowMenu(var on, var at) -> menus.show(on, at);
            case Wish.Open(var what) -> {
                actions.select(what.alone());
                actions.openDetails();
            }
            case Wish.EditWords(var what) -> editor.edit(what);
        }
    }

    @Override
    public void answer(CardPicture card) {
        if (card.life() instanceof CardLife.Living living) {
            host.openReview(living.step());
        }
    }

    @Override
    public SampleLook sample(NodeId step) {
        return host.samplesKept().getValue().getOrDefault(step, SampleLook.NONE);
    }

    @Override
    public void open(CardPicture card) {
        carryOut(new Wish.Open(new Hit.Card(card.id(), Hit.Part.BODY)));
    }

    @Override
    public void showMenu(CardPicture card) {
        var at = camera.viewport().toPixels(card.box().centre());
        menus.show(new Hit.Card(card.id(), Hit.Part.BODY), new Position(at.x(), at.y()));
    }
}
