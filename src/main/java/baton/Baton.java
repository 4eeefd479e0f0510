package baton;

import baton.agents.ChatAgentRunner;
import baton.agents.Connections;
import baton.agents.MeteredAgents;
import baton.agents.ModelReadiness;
import baton.agents.OllamaHere;
import baton.agents.PracticeModel;
import baton.agents.Prices;
import baton.agents.Purse;
import baton.agents.SecretTexts;
import baton.agents.Secrets;
import baton.agents.Spending;
import baton.cli.Services;
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
import baton.engine.Tables;
import baton.engine.Timers;
import baton.engine.ToolServers;
import baton.files.RecoveryFolder;
import baton.files.WorkflowFile;
import baton.history.Archive;
import baton.history.H2RunCatalog;
import baton.history.Journals;
import baton.tools.ToolReadiness;
import baton.tools.aids.WorkflowShelf;
import baton.tools.kit.ToolKit;
import baton.tools.knowledge.Knowledge;
import baton.tools.knowledge.KnowledgeShelf;
import baton.tools.mcp.McpServers;
import baton.tools.mcp.McpShelf;
import baton.tools.web.AddressPolicy;
import baton.tools.web.Limits;
import baton.tools.web.NameLookup;
import baton.tools.web.WebShelf;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Builds every part of Baton for one home and closes them again: the only place that knows who fills which
/// port.
public final class Baton implements Services {

    private static final Logger LOG = LoggerFactory.getLogger(Baton.class);

    private final Journals journals;
    private final H2RunCatalog catalog;
    private final Archive archive;
    private final Connections connections;
    private final Purse purse;
    private final ReadyCheck ready;
    private final LocalModels local;
    private final LocalRunner runner;
    private final WorkflowFile files;
    private final RecoveryFolder recovery;
    private final McpServers toolServers;
    private final ToolKit tools;

    /// @param home              where runs, settings and earlier versions live; made when it is first written
    ///     to
    /// @param environment       of the process: keys may be given there
    /// @param practicePace how many words a second the practice model says; 0 for all at once
    public Baton(Path home, Map<String, String> environment, int practicePace) {
        this(home, environment, practicePace, new WebShelf(NameLookup.SYSTEM, AddressPolicy.PUBLIC, Limits.USUAL));
    }

    /// @param web where pages are read: tests have none but on this computer
    Baton(Path home, Map<String, String> environment, int practicePace, WebShelf web) {
        var clock = InstantSource.system();
        var secrets = Secrets.ofThisComputer(environment, home);
        journals = new Journals(home);
        catalog = new H2RunCatalog(home, journals);
        connections = new Connections(home, secrets);
        purse = new Purse(new Prices(home), new Spending(home, clock, ZoneId.systemDefault()));
        local = new OllamaHere(environment, home);
        var asked = new ChatAgentRunner(connections, secrets, new PracticeModel(practicePace), clock, purse);
        var agents = new MeteredAgents(asked, connections, purse);
        var ids = new RunIds(clock, new SecureRandom());
        files = new WorkflowFile(home);
        recovery = new RecoveryFolder(home);
        toolServers = new McpServers(home, environment, new ServerKeys(new SecretTexts(secrets)));
        tools = tools(home, clock, web);
        ready = new ToolReadiness(
                new ModelReadiness(connections, purse), toolServers, Path.of(System.getProperty("user.home")));
        runner = new LocalRunner(journals, agents, tools.toolbox(), Timers.system(), ids);
        archive = new Archive(journals, catalog, ids);
    }

    private ToolKit tools(Path home, InstantSource clock, WebShelf web) {
        var userHome = Path.of(System.getProperty("user.home"));
        return new ToolKit(
                home,
                userHome,
                journals,
                clock,
                ZoneId.systemDefault(),
                List.of(
                        web,
                        new KnowledgeShelf(new Knowledge(home, userHome, clock)),
                        new McpShelf(toolServers),
                        new WorkflowShelf(home, userHome, files, this::runner)));
    }

    @Override
    public Runner runner() {
        return runner;
    }

    @Override
    public RunLog log() {
        return journals;
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
        return connections;
    }

    @Override
    public LocalModels localModels() {
        return local;
    }

    @Override
    public ModelCosts costs() {
        return purse;
    }

    @Override
    public ReadyCheck ready() {
        return ready;
    }

    @Override
    public WorkflowFile files() {
        return files;
    }

    /// What was not saved, here and by Batons that are gone.
    public RecoveryFolder recovery() {
        return recovery;
    }

    @Override
    public ToolServers toolServers() {
        return toolServers;
    }

    @Override
    public Permissions permissions() {
        return tools.permissions();
    }

    @Override
    public Tables tables() {
        return tools.tables();
    }

    /// Lets go of the runs that are under way, and of the files.
    @Override
    public void close() {
        runner.close();
        toolServers.close();
        catalog.close();
        close(recovery, "the recovery files");
        close(tools, "the tools");
        close(journals, "the journals");
    }

    private static void close(AutoCloseable part, String what) {
        try {
            part.close();
        } catch (Exception unclosed) {
            LOG.warn("{} were not closed cleanly", what, unclosed);
        }
    }
}
