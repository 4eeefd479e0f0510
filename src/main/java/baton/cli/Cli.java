package baton.cli;

import baton.engine.NoSuchRunException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/// The command line `baton`. Everything that it says and ends with is decided here and below; it never ends
/// the process itself.
public final class Cli {

    private static final int WIDTH = 100;

    private final Services.Opener opener;
    private final Surroundings surroundings;
    private final String version;

    /// @param opener  builds the services once a command needs them and the home is known
    /// @param version of the program
    public Cli(Services.Opener opener, Surroundings surroundings, String version) {
        this.opener = opener;
        this.surroundings = surroundings;
        this.version = version;
    }

    /// Carries out what the words after `baton` say.
    ///
    /// @return what the process is to end with: 0 done, 1 the run failed or was stopped, 2 a wrong input or
    ///     file, 3 the run waits for a person
    public int run(List<String> words) {
        var root = new BatonCommand();
        try (var context = new Context(opener, surroundings, root::home)) {
            return commands(root, context).execute(words.toArray(String[]::new));
        }
    }

    private CommandLine commands(BatonCommand root, Context context) {
        var line = new CommandLine(root)
                .addSubcommand(new RunCommand(context))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(runs(context))
                .addSubcommand(new ShowCommand(context))
                .addSubcommand(new ResumeCommand(context))
                .addSubcommand(new ReviewsCommand(context))
                .addSubcommand(new ReviewCommand(context))
                .addSubcommand(new SkipCommand(context))
                .addSubcommand(new StopCommand(context))
                .addSubcommand(new ForkCommand(context))
                .addSubcommand(new CommandLine(new ModelsCommand(context))
                        .addSubcommand(new AddModelCommand(context))
                        .addSubcommand(new UseModelCommand(context))
                        .addSubcommand(new PricesCommand(context)))
                .addSubcommand(toolServers(context))
                .addSubcommand(new CommandLine(new PermissionsCommand(context))
                        .addSubcommand(new PermissionsCommand.TakeBack(context)))
                .addSubcommand(tables(context))
                .addSubcommand(new SchemaCommand(context));
        line.getCommandSpec().version("Baton " + version);
        line.getSubcommands().values().forEach(Cli::withHelp);
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler((fault, _) -> told(context, UsageFaults.words(fault)))
                .setExecutionExceptionHandler((fault, _, _) -> failed(context, fault));
    }

    private static CommandLine runs(Context context) {
        return new CommandLine(new RunsCommand(context))
                .addSubcommand(new KeepRunCommand.Pin(context))
                .addSubcommand(new KeepRunCommand.Unpin(context))
                .addSubcommand(new KeepRunCommand.Delete(context))
                .addSubcommand(new KeepRunCommand.Export(context))
                .addSubcommand(new ImportCommand(context))
                .addSubcommand(new TidyCommand(context));
    }

    private static CommandLine toolServers(Context context) {
        return new CommandLine(new ToolServersCommand(context))
                .addSubcommand(new AddToolServerCommand(context))
                .addSubcommand(new ToolServerCommand.Allow(context))
                .addSubcommand(new ToolServerCommand.Forbid(context))
                .addSubcommand(new ToolServerCommand.Remove(context));
    }

    private static CommandLine tables(Context context) {
        return new CommandLine(new TablesCommand(context))
                .addSubcommand(new TableCommand.Show(context))
                .addSubcommand(new TableCommand.Export(context))
                .addSubcommand(new TableCommand.Import(context));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static void withHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build());
        command.getSubcommands().values().forEach(Cli::withHelp);
    }

    private static int told(Context context, List<String> lines) {
        lines.forEach(context.voice()::tell);
        return Exit.BAD_INPUT;
    }

    private static int failed(Context context, Exception fault) {
        return switch (fault) {
            case CliProblem problem -> told(context, problem.lines());
            case NoSuchRunException gone -> told(context, List.of(String.valueOf(gone.getMessage())));
            case InterruptedException _ -> {
                Thread.currentThread().interrupt();
                yield Exit.NOT_DONE;
            }
            default -> {
                LoggerFactory.getLogger(Cli.class).error("a command failed", fault);
                told(
                        context,
                        List.of(
                                "Something went wrong inside Baton.",
                                "The log in “" + context.home() + "” says more."));
                yield Exit.NOT_DONE;
            }
        };
    }
}
