package baton.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command without a command: says what there is.
@Command(
        name = "baton",
        description = "Runs workflows of agents. Without a command, Baton opens its studio.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BatonCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where runs and settings live; else BATON_HOME says it, or .baton in your own folder.")
    private @Nullable String home;

    @Nullable String home() {
        return home;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            var commandLine = spec.commandLine();
            commandLine.usage(commandLine.getOut(), CommandLine.Help.Ansi.OFF);
        }
        return Exit.DONE;
    }
}
