package baton.agents;

import com.github.javakeyring.KeyringStorageType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.interfaces.DBus;

/// Which keychain this system has. Looks before anything is opened: to open one that is not there takes long,
/// writes to the log, and leaves a thread behind that keeps the program from ending.
final class SystemKeychain {

    private static final String SECRET_SERVICE = "org.freedesktop.secrets";
    private static final String OLD_KDE_WALLET = "org.kde.kwalletd5";

    private final String os;
    private final Map<String, String> environment;

    SystemKeychain(String os, Map<String, String> environment) {
        this.os = os.toLowerCase(Locale.ROOT);
        this.environment = Map.copyOf(environment);
    }

    Optional<KeyringStorageType> kind() {
        if (os.contains("mac")) {
            return Optional.of(KeyringStorageType.OSX_KEYCHAIN);
        }
        if (os.contains("windows")) {
            return Optional.of(KeyringStorageType.WINDOWS_CREDENTIAL_STORE);
        }
        return bus().flatMap(SystemKeychain::serviceOn);
    }

    /// The address of the desktop's message bus: no bus, no keychain.
    private Optional<String> bus() {
        return Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS")).filter(said -> !said.isBlank());
    }

    private static Optional<KeyringStorageType> serviceOn(String bus) {
        try (var connection =
                DBusConnectionBuilder.forAddress(bus).withShared(false).build()) {
            var names = connection.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
            if (isThere(names, SECRET_SERVICE)) {
                return Optional.of(KeyringStorageType.GNOME_KEYRING);
            }
            return isThere(names, OLD_KDE_WALLET) ? Optional.of(KeyringStorageType.KWALLET) : Optional.empty();
        } catch (Exception | LinkageError _) {
            return Optional.empty();
        }
    }

    private static boolean isThere(DBus names, String service) {
        return names.NameHasOwner(service)
                || List.of(names.ListActivatableNames()).contains(service);
    }
}
