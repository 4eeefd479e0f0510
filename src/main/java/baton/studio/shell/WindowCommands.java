package baton.studio.shell;

import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import baton.studio.look.Appearance;
import baton.studio.look.Theme;
import baton.studio.review.ReviewOverlay;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What can be done in the window, wherever the keyboard is in it.
final class WindowCommands {

    private static final Messages TEXT = Messages.of("shell");
    private static final double TEXT_STEP = 0.125;

    private final MainWindow window;
    private final Surroundings around;
    private final ReviewOverlay review;

    WindowCommands(MainWindow window, Surroundings around, ReviewOverlay review) {
        this.window = window;
        this.around = around;
        this.review = review;
    }

    List<Command> all() {
        return Stream.of(
                        running(),
                        new StepCommands(window).all(),
                        files(),
                        samples(),
                        editing(),
                        looking(),
                        panes(),
                        looks(),
                        help())
                .flatMap(List::stream)
                .toList();
    }

    private static Command command(Group group, String id, Runnable action) {
        return Command.of(id, group, TEXT.text("command." + id), action);
    }

    private List<Command> running() {
        var ways = window.runWays();
        return List.of(
                command(Group.RUN, "run", ways::run)
                        .on("Mod+Enter", "F5")
                        .when(ways::mayRun, TEXT.text("command.needsBuild")),
                command(Group.RUN, "run-another", ways::another)
                        .when(this::isBuilding, TEXT.text("command.needsBuildPlace")),
                command(Group.RUN, "try-agent", ways.trying()::begin)
                        .on("Mod+Shift+Enter")
                        .when(ways.trying()::isPossible, TEXT.text("command.needsAgent")),
                command(Group.RUN, "run-from-here", ways.trying()::beginFrom)
                        .when(ways.trying()::isPossibleFrom, TEXT.text("command.needsStep")),
                command(Group.RUN, "rehearse", ways::rehearse).when(ways::mayRun, TEXT.text("command.needsBuild")),
                command(Group.RUN, "pause", ways::pause).when(ways::isUnderWay, TEXT.text("command.needsRun")),
                command(Group.RUN, "go-on", ways::goOn).when(ways::isPaused, TEXT.text("command.needsPause")),
                command(Group.RUN, "stop", ways::stop)
                        .on("Mod+Period")
                        .within(Reach.ALWAYS)
                        .when(ways::isUnderWay, TEXT.text("command.needsRun")),
                command(Group.RUN, "answer-next", review::openNext).on("Mod+R"));
    }

    private List<Command> files() {
        var files = window.files();
        return List.of(
                command(Group.FILE, "new", () -> files.begin(Workflow.EMPTY)).on("Mod+N"),
                command(Group.FILE, "open", files::openChosen).on("Mod+O"),
                command(Group.FILE, "save", files::save).on("Mod+S"),
                command(Group.FILE, "save-as", files::saveAs).on("Mod+Shift+S"),
                command(Group.FILE, "new-window", around.windows()::openAnother).on("Mod+Shift+N"),
                command(Group.FILE, "quit", around.windows()::quit).on("Mod+Q"));
    }

    private List<Command> samples() {
        return around.samples().stream()
                .map(sample -> Command.of(
                        "sample-" + sample.key(),
                        Group.FILE,
                        TEXT.text("command.sample", sample.workflow().name()),
                        () -> window.files().begin(sample.workflow())))
                .toList();
    }

    private List<Command> editing() {
        var document = window.document();
        return List.of(
                command(Group.EDIT, "undo", document::undo)
                        .within(Reach.OUTSIDE_TEXT)
                        .on("Mod+Z")
                        .when(() -> !document.undoLabelProperty().get().isEmpty(), TEXT.text("undo.nothing")),
                command(Group.EDIT, "redo", document::redo)
                        .within(Reach.OUTSIDE_TEXT)
                        .on("Mod+Shift+Z", "Mod+Y")
                        .when(() -> !document.redoLabelProperty().get().isEmpty(), TEXT.text("redo.nothing")));
    }

    private List<Command> looking() {
        var build = window.build();
        return List.of(
                command(Group.VIEW, "build", () -> window.show(TopBar.Tab.BUILD)),
                command(Group.VIEW, "runs", () -> window.show(TopBar.Tab.RUNS)).on("Mod+Shift+H"),
                command(Group.VIEW, "needs-you", () -> window.show(TopBar.Tab.NEEDS_YOU)),
                command(Group.VIEW, "palette", build::togglePalette).on("Mod+1"),
                command(Group.VIEW, "inspector", build::toggleInspector).on("Mod+2"),
                command(Group.VIEW, "drawer", build::toggleDrawer)
                        .on("Mod+3")
                        .when(this::isBuilding, TEXT.text("command.needsBuildPlace")),
                command(Group.VIEW, "outline", build::toggleOutline)
                        .on("Mod+Shift+O")
                        .when(this::isBuilding, TEXT.text("command.needsBuildPlace")),
                command(Group.VIEW, "problems", () -> {
                            window.show(TopBar.Tab.BUILD);
                            build.toggleProblems();
                        })
                        .on("Mod+Shift+M"),
                command(Group.VIEW, "workflow", () -> {
                    window.show(TopBar.Tab.BUILD);
                    build.toggleWorkflow(window.document());
                }));
    }

    private List<Command> panes() {
        return List.of(
                command(Group.WALK, "next-pane", () -> cycle(1)).on("F6"),
                command(Group.WALK, "previous-pane", () -> cycle(-1)).on("Shift+F6"),
                command(Group.WALK, "search-palette", window.build()::searchPalette)
                        .on("Slash")
                        .within(Reach.OUTSIDE_TEXT));
    }

    private boolean isBuilding() {
        return window.places().isShowing(TopBar.Tab.BUILD);
    }

    private void cycle(int by) {
        Panes.cycle(window.panes(), window.root().getScene().getFocusOwner(), by);
    }

    private List<Command> looks() {
        var text = around.appearance().textScaleProperty();
        var still = around.appearance().stillProperty();
        return Stream.concat(
                        Stream.of(Appearance.Choice.values()).map(this::look),
                        Stream.of(
                                command(Group.LOOKS, "look-still", () -> still.set(!still.get())),
                                command(Group.LOOKS, "text-larger", () -> scale(text.get() + TEXT_STEP)),
                                command(Group.LOOKS, "text-smaller", () -> scale(text.get() - TEXT_STEP)),
                                command(Group.LOOKS, "text-usual", () -> scale(1))))
                .toList();
    }

    private Command look(Appearance.Choice choice) {
        return command(
                Group.LOOKS,
                "look-" + choice.name().toLowerCase(Locale.ROOT),
                () -> around.appearance().choiceProperty().set(choice));
    }

    private void scale(double wanted) {
        around.appearance().textScaleProperty().set(Math.clamp(wanted, Theme.SMALLEST_TEXT, Theme.LARGEST_TEXT));
    }

    private List<Command> help() {
        return List.of(
                command(Group.HELP, "keys", () -> window.commanding().showKeys())
                        .on("F1", "Shift+Slash"),
                command(Group.HELP, "welcome", window.places()::showWelcome),
                command(Group.HELP, "connect-model", window.modelWays()::connect),
                command(Group.HELP, "servers", window.tools()::showServers),
                command(Group.HELP, "permissions", window.tools()::showPermissions));
    }
}
