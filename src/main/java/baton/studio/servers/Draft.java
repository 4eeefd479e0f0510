package baton.studio.servers;

import baton.engine.ToolServers.Server;
import baton.engine.ToolServers.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A server as it was typed.
///
/// @param program whether it is a program of this computer; an address otherwise
/// @param command the program and its arguments in one line
record Draft(String name, boolean program, String command, String address, List<Setting> settings) {

    static final Draft BLANK = new Draft("", true, "", "", List.of());

    private static final int LONGEST_NAME = 30;

    /// What is wrong with it; the words are with the view.
    enum Flaw {
        NO_COMMAND,
        OPEN_QUOTE,
        NO_ADDRESS,
        SETTING_NAME,
        SETTING_TWICE,
        SECRET,
        NAME,
        NAME_TAKEN
    }

    Draft {
        settings = List.copyOf(settings);
    }

    /// A server that is there, to be changed.
    static Draft of(Server server) {
        return switch (server.way()) {
            case Way.Program(var command, var environment, var secrets) ->
                new Draft(server.name(), true, CommandWords.line(command), "", settings(environment, secrets));
            case Way.Address(var url, var headers, var secrets) ->
                new Draft(server.name(), false, "", url, settings(headers, secrets));
        };
    }

    private static List<Setting> settings(Map<String, String> shown, Set<String> secrets) {
        var settings = new ArrayList<Setting>();
        new TreeMap<>(shown).forEach((name, value) -> settings.add(new Setting(name, value, false, false)));
        new TreeSet<>(secrets).forEach(name -> settings.add(new Setting(name, "", true, true)));
        return settings;
    }

    /// What keeps it from being saved.
    ///
    /// @param taken the names that others have
    Optional<Flaw> flaw(Set<String> taken) {
        return wayFlaw().or(this::settingsFlaw).or(() -> nameFlaw(taken));
    }

    private Optional<Flaw> wayFlaw() {
        if (!program) {
            return address.isBlank() ? Optional.of(Flaw.NO_ADDRESS) : Optional.empty();
        }
        var words = CommandWords.of(command);
        if (words.isEmpty()) {
            return Optional.of(Flaw.OPEN_QUOTE);
        }
        return words.get().isEmpty() || words.get().getFirst().isBlank()
                ? Optional.of(Flaw.NO_COMMAND)
                : Optional.empty();
    }

    private Optional<Flaw> settingsFlaw() {
        var seen = new HashSet<String>();
        for (var setting : filled()) {
            var key = setting.name().strip();
            if (!key.matches("[^=:\\s]+")) {
                return Optional.of(Flaw.SETTING_NAME);
            }
            if (!seen.add(key)) {
                return Optional.of(Flaw.SETTING_TWICE);
            }
            if (setting.secret() && setting.value().isBlank() && !setting.kept()) {
                return Optional.of(Flaw.SECRET);
            }
        }
        return Optional.empty();
    }

    private Optional<Flaw> nameFlaw(Set<String> taken) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (!name.strip().matches("[A-Za-z0-9-]{1," + LONGEST_NAME + "}")) {
            return Optional.of(Flaw.NAME);
        }
        return taken.contains(name.strip()) ? Optional.of(Flaw.NAME_TAKEN) : Optional.empty();
    }

    private List<Setting> filled() {
        return settings.stream().filter(setting -> !setting.isBlank()).toList();
    }

    /// The server that was typed; call it once nothing is wrong.
    ///
    /// @param taken the names that others have
    Server server(Set<String> taken) {
        var shown = new HashMap<String, String>();
        var secrets = new HashSet<String>();
        for (var setting : filled()) {
            if (setting.secret()) {
                secrets.add(setting.name().strip());
            } else {
                shown.put(setting.name().strip(), setting.value().strip());
            }
        }
        Way way = program
                ? new Way.Program(CommandWords.of(command).orElse(List.of()), shown, secrets)
                : new Way.Address(address.strip(), shown, secrets);
        return new Server(name.isBlank() ? ServerName.suggested(way, taken) : name.strip(), way);
    }

    /// The secrets that were typed, by name.
    Map<String, String> secrets() {
        var typed = new HashMap<String, String>();
        filled().stream()
                .filter(setting -> setting.secret() && !setting.value().isBlank())
                .forEach(setting ->
                        typed.put(setting.name().strip(), setting.value().strip()));
        return Map.copyOf(typed);
    }
}
