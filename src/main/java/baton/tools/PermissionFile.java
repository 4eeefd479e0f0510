package baton.tools;

import baton.engine.Toolbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The permissions in `permissions.json` of Baton's home. Read each time, so that several Batons on one home
/// agree, and that one who takes a permission back is obeyed at once. A file that cannot be read allows
/// nothing, and is left as it is.
public final class PermissionFile implements Grants {

    private static final Comparator<Permission> ORDER = Comparator.comparing(Permission::workflow)
            .thenComparing(Permission::place)
            .thenComparing(permission -> permission.agent().value())
            .thenComparing(Permission::tool)
            .thenComparing(Permission::scope);

    private final Path file;
    private final HomeLock lock;
    private final InstantSource clock;

    public PermissionFile(Path home, HomeLock lock, InstantSource clock) {
        this.file = home.resolve("permissions.json");
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public List<Permission> list() {
        try {
            return read().stream().sorted(ORDER).toList();
        } catch (IOException unread) {
            throw new UncheckedIOException("Baton could not read what agents may do, in “" + file + "”.", unread);
        }
    }

    @Override
    public Optional<Boolean> decided(Toolbox.User user, String tool, String scope) {
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        try {
            return read().stream()
                    .filter(one -> isFor(one, user, tool, scope))
                    .map(Permission::allowed)
                    .findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public void decide(Toolbox.User user, String tool, String scope, boolean allowed) {
        if (scope.isEmpty()) {
            return;
        }
        var decided = new Permission(
                user.place(), user.workflow(), user.step().node(), user.name(), tool, scope, allowed, clock.instant());
        change(all -> {
            var kept = new ArrayList<>(all);
            kept.removeIf(one -> isFor(one, user, tool, scope));
            kept.add(decided);
            return kept;
        });
    }

    @Override
    public void forget(Permission permission) {
        change(all -> all.stream().filter(one -> !isSame(one, permission)).toList());
    }

    private static boolean isFor(Permission one, Toolbox.User user, String tool, String scope) {
        return one.place().equals(user.place())
                && one.workflow().equals(user.workflow())
                && one.agent().equals(user.step().node())
                && one.tool().equals(tool)
                && one.scope().equals(scope);
    }

    /// What people call the agent, and when it was decided, does not matter.
    private static boolean isSame(Permission one, Permission other) {
        return ORDER.compare(one, other) == 0;
    }

    private void change(UnaryOperator<List<Permission>> change) {
        try {
            lock.holding(() -> {
                var text = PermissionText.write(change.apply(read()));
                SteadyFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
                return file;
            });
        } catch (IOException unkept) {
            throw new UncheckedIOException(
                    "Baton could not keep this in “" + file + "”. It counts for this time only.", unkept);
        }
    }

    private List<Permission> read() throws IOException {
        try {
            return PermissionText.read(Files.readString(file));
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }
}
