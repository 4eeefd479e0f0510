package baton.tools;

import baton.engine.Permissions;
import baton.engine.Toolbox;
import java.util.Optional;

/// What this toolbox asks of the permissions: whether an agent may for good, and to keep what a person decided.
public interface Grants extends Permissions {

    /// Whether the agent may (`true`) or may not (`false`) always use `tool` within exactly `scope`; nothing if
    /// the person has to be asked, and so for an empty scope.
    Optional<Boolean> decided(Toolbox.User user, String tool, String scope);

    /// Keeps it for good, in the place of what was decided before. Nothing is kept for an empty scope.
    ///
    /// @throws java.io.UncheckedIOException if it cannot be kept, with a sentence for the person
    void decide(Toolbox.User user, String tool, String scope, boolean allowed);
}
