package baton.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with the words after `baton`, in sentences.
final class UsageFaults {

    private UsageFaults() {}

    static List<String> words(ParameterException fault) {
        var command = fault.getCommandLine();
        var lines = new ArrayList<String>();
        lines.add(what(fault, command));
        lines.add("“" + command.getCommandSpec().qualifiedName() + " --help” tells how it is written.");
        return lines;
    }

    private static String what(ParameterException fault, CommandLine command) {
        var name = command.getCommandSpec().qualifiedName();
        return switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing ->
                "“" + name + "” needs "
                        + missing.getMissing().stream().map(UsageFaults::shown).collect(Collectors.joining(", ")) + ".";
            case OverwrittenOptionException twice -> shown(twice.getOverwritten()) + " is there twice.";
            default -> wrongValue(fault);
        };
    }

    private static String unmatched(UnmatchedArgumentException fault, CommandLine command) {
        var word = fault.getUnmatched().isEmpty() ? "" : fault.getUnmatched().getFirst();
        var known = command.getSubcommands().keySet();
        var name = command.getCommandSpec().qualifiedName();
        return known.isEmpty() || word.startsWith("-")
                ? "“" + name + "” does not know “" + word + "”."
                : "“" + name + "” has no command “" + word + "”; it has " + String.join(", ", known) + ".";
    }

    private static String wrongValue(ParameterException fault) {
        var argument = fault.getArgSpec();
        if (argument == null) {
            return "The words after “baton” do not fit together.";
        }
        return argument.type().isEnum()
                ? shown(argument) + " is one of " + choices(argument.type()) + ", not “" + fault.getValue() + "”."
                : shown(argument) + " cannot be “" + fault.getValue() + "”.";
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
