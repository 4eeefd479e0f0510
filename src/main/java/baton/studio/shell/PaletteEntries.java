package baton.studio.shell;

import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.studio.canvas.CanvasView;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.command.Command;
import baton.studio.command.Commands;
import baton.studio.command.Group;
import baton.studio.command.Possible;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.studio.look.Icon;
import baton.studio.monitor.Now;
import baton.studio.seek.Entry;
import java.util.List;
import java.util.stream.Stream;

/// What the command palette offers: all commands, all that is on the canvas, recent files and runs.
final class PaletteEntries {

    private static final Messages TEXT = Messages.of("shell");

    private final MainWindow window;
    private final CanvasView canvas;
    private final Recents recents;
    private final Now now;

    PaletteEntries(MainWindow window, CanvasView canvas, Recents recents, Now now) {
        this.window = window;
        this.canvas = canvas;
        this.recents = recents;
        this.now = now;
    }

    /// All that is known at once.
    List<Entry> now(Commands commands) {
        var offered = commands.all().stream().filter(command -> command.group().isOffered());
        return Stream.of(
                        offered.map(command -> command(command, commands)),
                        recents.rowsProperty().get().stream().map(this::file),
                        canvas.cards().stream().map(this::step),
                        canvas.lines().stream().map(this::handoff))
                .flatMap(some -> some)
                .toList();
    }

    private Entry command(Command command, Commands commands) {
        return new Entry(
                command.id(),
                icon(command.group()),
                command.group().words(),
                command.words(),
                "",
                commands.told(command),
                command.possible(),
                () -> window.commanding().carryOut(command));
    }

    private static Icon icon(Group group) {
        return switch (group) {
            case RUN -> Icon.PLAY;
            case FILE -> Icon.FILE;
            case EDIT -> Icon.PEN;
            case ADD -> Icon.PLUS;
            case VIEW, WALK -> Icon.FIT;
            case LOOKS -> Icon.SUN;
            case HELP -> Icon.SETTINGS;
        };
    }

    private Entry file(Recents.Row row) {
        return new Entry(
                "file-" + row.file(),
                Icon.FOLDER,
                TEXT.text("seek.file"),
                row.name(),
                String.valueOf(row.file().getParent()),
                "",
                () -> row.isMissing() ? Possible.not(TEXT.text("recent.gone")) : Possible.YES,
                () -> window.open(row.file()));
    }

    private Entry step(CardPicture card) {
        var face = card.face();
        return Entry.of(
                "step-" + card.id(),
                face.icon(),
                TEXT.text("seek.step"),
                face.name(),
                face.job(),
                () -> go(Selection.of(card.id())));
    }

    private Entry handoff(LinePicture line) {
        var workflow = window.document().present();
        return Entry.of(
                "handoff-" + line.id(),
                Icon.ARROW_RIGHT,
                TEXT.text("seek.handoff"),
                TEXT.text("seek.fromTo", workflow.nameOf(line.from()), workflow.nameOf(line.to())),
                line.words(),
                () -> go(Selection.of(line.id())));
    }

    private void go(Selection place) {
        window.show(TopBar.Tab.BUILD);
        canvas.go(place);
        window.build().focusEditor();
    }

    /// Those runs, as they are found in the catalog.
    List<Entry> runs(List<RunSummary> found) {
        return found.stream().map(this::run).toList();
    }

    private Entry run(RunSummary run) {
        return Entry.of(
                "run-" + run.run(),
                icon(run.status()),
                TEXT.text("seek.run"),
                TEXT.text("seek.runTitle", String.valueOf(run.number()), run.workflow()),
                TEXT.text("seek.runDetail", now.ago(run.began()), run.headline()),
                () -> window.look(run.run()));
    }

    private static Icon icon(RunStatus status) {
        return switch (status) {
            case RUNNING -> Icon.ARC;
            case PAUSED -> Icon.PAUSE;
            case NEEDS_YOU -> Icon.HAND;
            case DONE -> Icon.CHECK;
            case FAILED -> Icon.CROSS;
            case STOPPED -> Icon.SQUARE;
        };
    }
}
