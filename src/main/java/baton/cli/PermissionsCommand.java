package baton.cli;

import baton.engine.Permissions;
import baton.engine.Permissions.Permission;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "permissions",
        description = "Lists what agents were allowed or forbidden for good.",
        sortOptions = false)
final class PermissionsCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--json", description = "One object a line for other programs.")
    private boolean json;

    PermissionsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var all = context.services().permissions().list();
        if (json) {
            IntStream.range(0, all.size()).forEach(place -> context.voice().json(fields(place + 1, all.get(place))));
        } else if (all.isEmpty()) {
            context.voice().say("You have allowed nothing and forbidden nothing for good.");
        } else {
            IntStream.range(0, all.size()).forEach(place -> context.voice().say(line(place + 1, all.get(place))));
        }
        return Exit.DONE;
    }

    private static String line(int number, Permission permission) {
        return number + " " + (permission.allowed() ? Words.DONE : Words.OVER) + permission.words() + " · "
                + permission.workflow();
    }

    private static Fields fields(int number, Permission permission) {
        return Fields.of("type", "permission")
                .with("number", Value.of(number))
                .with("workflow", permission.workflow())
                .with("agent", permission.name())
                .with("tool", permission.tool())
                .with("scope", permission.scope())
                .with("allowed", new Value.YesNo(permission.allowed()))
                .with("since", permission.since().toString());
    }

    @Command(
            name = "take-back",
            description = "Takes some back: whoever is at work is asked again.",
            sortOptions = false)
    static final class TakeBack implements Callable<Integer> {

        private final Context context;

        @Parameters(arity = "0..*", paramLabel = "NUMBER", description = "The numbers that “baton permissions” shows.")
        private List<Integer> numbers = List.of();

        @Option(names = "--all", description = "All of them.")
        private boolean all;

        TakeBack(Context context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            var permissions = context.services().permissions();
            var listed = permissions.list();
            if (numbers.isEmpty() != all) {
                throw new CliProblem(
                        "Which ones are to be taken back?",
                        "Give the numbers that “baton permissions” shows, or --all for all of them.");
            }
            var chosen = all
                    ? listed
                    : numbers.stream()
                            .distinct()
                            .map(number -> at(listed, number))
                            .toList();
            chosen.forEach(one -> forget(permissions, one));
            return Exit.DONE;
        }

        private static Permission at(List<Permission> listed, int number) {
            if (number < 1 || number > listed.size()) {
                throw new CliProblem("There is no number " + number + " in “baton permissions”.");
            }
            return listed.get(number - 1);
        }

        private void forget(Permissions permissions, Permission one) {
            try {
                permissions.forget(one);
            } catch (UncheckedIOException unkept) {
                throw new CliProblem(String.valueOf(unkept.getMessage()));
            }
            context.voice().say(Words.DONE + "Taken back: " + one.words());
        }
    }
}
