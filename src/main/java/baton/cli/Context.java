package baton.cli;

import baton.engine.RunLogException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What every command has at hand. The services are opened when the first asks for them, so that commands that
/// need none start nothing.
final class Context implements AutoCloseable {

    private static final String HOME = "BATON_HOME";

    private final Services.Opener opener;
    private final Surroundings surroundings;
    private final Voice voice;
    private final Supplier<@Nullable String> homeOption;
    private @Nullable Services services;

    /// @param homeOption what `--home` says, once that is known
    Context(Services.Opener opener, Surroundings surroundings, Supplier<@Nullable String> homeOption) {
        this.opener = opener;
        this.surroundings = surroundings;
        this.voice = new Voice(surroundings.out(), surroundings.err());
        this.homeOption = homeOption;
    }

    Voice voice() {
        return voice;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Path home() {
        var option = homeOption.get();
        var wished = option != null ? option : surroundings.environment().getOrDefault(HOME, "");
        return wished.isBlank() ? surroundings.userHome().resolve(".baton") : path(wished);
    }

    /// @throws CliProblem if it cannot be one
    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new CliProblem("“" + text + "” cannot be the name of a file.");
        }
    }

    /// @throws CliProblem if the home cannot be used
    Services services() {
        var open = services;
        if (open == null) {
            open = open();
            services = open;
        }
        return open;
    }

    private Services open() {
        try {
            return opener.open(home());
        } catch (RunLogException e) {
            throw new CliProblem(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException _) {
            throw new CliProblem(
                    "Baton cannot use “" + home() + "” as its home.",
                    "Allow it to write there, or name another folder with --home.");
        }
    }

    @Override
    public void close() {
        var open = services;
        if (open != null) {
            open.close();
        }
    }
}
