package baton.studio.inspector;

import java.util.List;
import java.util.Map;

/// The models that agents can be given.
///
/// @param usual   what stands for the workflow's default now, as people call it, such as “Practice”
/// @param names   the connections, by name; practice is not among them
/// @param aliases what a workflow may ask for without knowing those names, and what it stands for here, as people
///     call it
public record ModelNames(String usual, List<String> names, Map<String, String> aliases) {
    public ModelNames {
        names = List.copyOf(names);
        aliases = Map.copyOf(aliases);
    }

    /// Where there are no aliases.
    public ModelNames(String usual, List<String> names) {
        this(usual, names, Map.of());
    }
}
