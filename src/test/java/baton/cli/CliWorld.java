package baton.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import baton.engine.HandTimers;
import baton.engine.HandToolbox;
import baton.engine.InMemoryRunLog;
import baton.engine.LocalModels;
import baton.engine.LocalRunner;
import baton.engine.ModelBook;
import baton.engine.ModelCosts;
import baton.engine.Permissions;
import baton.engine.ReadyCheck;
import baton.engine.RunArchive;
import baton.engine.RunCatalog;
import baton.engine.RunIds;
import baton.engine.RunLog;
import baton.engine.Runner;
import baton.engine.ScriptedAgents;
import baton.engine.Tables;
import baton.engine.ToolServers;
import baton.files.WorkflowFile;
import baton.files.WorkflowJson;
import baton.run.RunId;
import baton.tools.HomeLock;
import baton.tools.tables.TableStore;
import baton.workflow.Workflow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A computer on which commands are given one after the other: its runs stay, its processes do not.
final class CliWorld {

    /// What a command said and ended with.
    record Said(int exit, List<String> out, List<String> err) {

        String last() {
            return out.getLast();
        }

        String all() {
            return String.join("\n", out);
        }
    }

    final InMemoryRunLog log = new InMemoryRunLog();
    /// What commands read in the place of what was recorded.
    final Map<RunId, RunLog.History> readOtherwise = new HashMap<>();
    final ScriptedAgents agents = new ScriptedAgents();
    final HandToolbox toolbox = new HandToolbox();
    final HandTimers timers = new HandTimers();
    final ArchiveOfTests archive = new ArchiveOfTests();
    final BookOfTests models = new BookOfTests();
    final ServersOfTests toolServers = new ServersOfTests();
    Permissions permissions = Permissions.NONE;
    ModelCosts costs = ModelCosts.UNKNOWN;
    ReadyCheck ready = ReadyCheck.NOTHING;
    final List<Path> homesOpened = new ArrayList<>();
    final List<Runnable> onInterrupt = new ArrayList<>();
    final Map<String, String> environment = new HashMap<>();
    /// What a person types without its being shown, one after the other.
    final Deque<String> unseen = new ArrayDeque<>();
    private final RunIds ids = new RunIds(timers::now, new Random(3));
    private final Path folder;
    private boolean interactive;
    private String typed = "";
    private Charset charset = UTF_8;
    private volatile ByteArrayOutputStream out = new ByteArrayOutputStream();

    CliWorld(Path folder) {
        this.folder = folder;
    }

    /// From now on a person sits there and types this.
    CliWorld typing(String lines) {
        interactive = true;
        typed = lines;
        return this;
    }

    CliWorld piping(String text) {
        interactive = false;
        typed = text;
        return this;
    }

    CliWorld onTerminalOf(Charset signs) {
        charset = signs;
        return this;
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String workflow(Workflow workflow) {
        return file("test.baton", WorkflowJson.text(workflow)).toString();
    }

    Said baton(String... words) {
        out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var here = new Surroundings(
                new ByteArrayInputStream(typed.getBytes(UTF_8)),
                new PrintStream(out, true, charset),
                new PrintStream(err, true, charset),
                interactive,
                environment,
                folder.resolve("me"),
                ZoneOffset.UTC,
                timers::now,
                this::watch,
                question -> Optional.ofNullable(unseen.poll()).map(String::toCharArray));
        int exit = new Cli(this::open, here, "1.2.3").run(List.of(words));
        return new Said(exit, lines(out), lines(err));
    }

    /// What the command under way has said so far; callable from any thread.
    String saidSoFar() {
        return out.toString(charset);
    }

    private Surroundings.Interrupts.Watch watch(Runnable last) {
        onInterrupt.add(last);
        return () -> onInterrupt.remove(last);
    }

    private List<String> lines(ByteArrayOutputStream said) {
        return said.toString(charset).lines().toList();
    }

    private Services open(Path home) {
        homesOpened.add(home);
        var runner = new LocalRunner(log, agents, toolbox, timers, ids);
        var catalog = new CatalogOfTests(log);
        return new Services() {
            @Override
            public Runner runner() {
                return runner;
            }

            @Override
            public RunLog log() {
                return new LogOfTests(log, readOtherwise);
            }

            @Override
            public RunCatalog catalog() {
                return catalog;
            }

            @Override
            public RunArchive archive() {
                return archive;
            }

            @Override
            public ModelBook models() {
                return models;
            }

            @Override
            public ToolServers toolServers() {
                return toolServers;
            }

            @Override
            public Permissions permissions() {
                return permissions;
            }

            @Override
            public LocalModels localModels() {
                return LocalModels.NONE;
            }

            @Override
            public ModelCosts costs() {
                return costs;
            }

            @Override
            public ReadyCheck ready() {
                return ready;
            }

            @Override
            public Tables tables() {
                return new TableStore(home, new HomeLock(home));
            }

            @Override
            public WorkflowFile files() {
                return new WorkflowFile(home);
            }

            @Override
            public void close() {
                runner.close();
            }
        };
    }
}
