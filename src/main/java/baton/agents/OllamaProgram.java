package baton.agents;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The program of Ollama on this computer: where it is, and how it is started so that it goes on when Baton
/// ends.
final class OllamaProgram {

    private final String os;
    private final Map<String, String> environment;
    private final Path log;

    /// @param os  the name of the system, as Java has it
    /// @param log where what it says goes
    OllamaProgram(String os, Map<String, String> environment, Path log) {
        this.os = os.toLowerCase(Locale.ROOT);
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    Path log() {
        return log;
    }

    /// Where it is; nothing if it is not installed.
    Optional<Path> find() {
        return find(isWindows() ? "ollama.exe" : "ollama", usual());
    }

    private Optional<Path> find(String name, List<String> usual) {
        var listed = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        return Stream.concat(
                        Stream.of(listed.split(File.pathSeparator))
                                .filter(folder -> !folder.isBlank())
                                .map(folder -> folder + File.separator + name),
                        usual.stream())
                .flatMap(OllamaProgram::path)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }

    private boolean isWindows() {
        return os.contains("windows");
    }

    /// Where its installers put it.
    private List<String> usual() {
        if (isWindows()) {
            return under(List.of("LOCALAPPDATA", "PROGRAMFILES"), List.of("\\Programs\\Ollama\\", "\\Ollama\\"))
                    .map(folder -> folder + "ollama.exe")
                    .toList();
        }
        var mine = under(List.of("HOME"), List.of("/.local/bin/ollama", "/bin/ollama"));
        var all = os.contains("mac")
                ? Stream.of(
                        "/usr/local/bin/ollama",
                        "/opt/homebrew/bin/ollama",
                        "/Applications/Ollama.app/Contents/Resources/ollama")
                : Stream.of("/usr/local/bin/ollama", "/usr/bin/ollama", "/snap/bin/ollama");
        return Stream.concat(all, mine).toList();
    }

    private Stream<String> under(List<String> variables, List<String> places) {
        return variables.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> places.stream().map(place -> folder + place));
    }

    /// Starts it. What is meant for Baton alone is not handed on to it.
    Process start(Path program) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var builder = new ProcessBuilder(apart(List.of(program.toString(), "serve")));
        builder.environment().clear();
        environment.forEach((name, value) -> {
            if (!name.startsWith("BATON_")) {
                builder.environment().put(name, value);
            }
        });
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        var started = builder.start();
        started.getOutputStream().close();
        return started;
    }

    /// In a session of its own, where the system can do that: Ctrl-C in Baton's terminal is not for it.
    private List<String> apart(List<String> command) {
        var helper = isWindows()
                ? Optional.<Path>empty()
                : find("setsid", List.of("/usr/bin/setsid")).or(() -> find("nohup", List.of("/usr/bin/nohup")));
        var whole = new ArrayList<String>();
        helper.ifPresent(one -> whole.add(one.toString()));
        whole.addAll(command);
        return whole;
    }
}
