package baton.cli;

import baton.engine.RunCatalog;
import baton.engine.RunLog;
import baton.engine.RunLogException;
import baton.run.RunId;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the run that a person means: by its number, its id, or the beginning of its id.
final class RunFinder {

    private static final String LIST = "“baton runs” lists them all.";
    private static final int LONGEST_NUMBER = 9;
    private static final int SHOWN = 3;

    private final RunCatalog catalog;
    private final RunLog log;

    RunFinder(Services services) {
        this.catalog = services.catalog();
        this.log = services.log();
    }

    /// @throws CliProblem if there is none, or more than one
    RunId find(String meant) {
        var text = meant.strip().replaceFirst("^#", "");
        if (text.matches("\\d{1," + LONGEST_NUMBER + "}")) {
            var numbered = catalog.find(Integer.parseInt(text));
            if (numbered.isPresent()) {
                return numbered.get().run();
            }
        }
        var fitting = beginningWith(text);
        return switch (fitting.size()) {
            case 0 -> throw new CliProblem("There is no run “" + meant + "”.", LIST);
            case 1 -> fitting.getFirst();
            default ->
                throw new CliProblem(
                        "“" + meant + "” fits " + fitting.size() + " runs: " + some(fitting) + ".",
                        "Give more of the id, or the number. " + LIST);
        };
    }

    private List<RunId> beginningWith(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            var fitting = log.runs().stream()
                    .filter(run -> run.value().startsWith(text))
                    .sorted()
                    .toList();
            return fitting.stream()
                    .filter(run -> run.value().equals(text))
                    .findFirst()
                    .map(List::of)
                    .orElse(fitting);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static CliProblem unreadable(IOException e) {
        return e instanceof RunLogException told
                ? new CliProblem(String.valueOf(told.getMessage()))
                : new CliProblem("The runs cannot be read.", "See whether the disk is still there and sound.");
    }

    private static String some(List<RunId> runs) {
        return runs.stream().limit(SHOWN).map(RunId::value).collect(Collectors.joining(", "))
                + (runs.size() > SHOWN ? " …" : "");
    }
}
