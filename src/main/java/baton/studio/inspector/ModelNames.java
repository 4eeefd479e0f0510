package baton.studio.inspector;

import java.util.List;

/// The models that agents can be given.
///
/// @param usual what stands for the workflow's default now, as people call it, such as “Practice”
/// @param names the connections, by name; practice is not among them
public record ModelNames(String usual, List<String> names) {
    public ModelNames {
        names = List.copyOf(names);
    }
}
