package baton.studio.alert;

import baton.studio.alert.Alert.Offer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells it through the program that the system has for that. Where there is none, nobody is told, and the badge
/// in the window has to do.
public final class DesktopAlerts implements Alerts {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopAlerts.class);

    /// Longer than any notification stays.
    private static final long PATIENCE_HOURS = 12;

    private final Function<Alert, AlertCommand> commands;

    /// @param commands how an alert is shown on this computer
    DesktopAlerts(Function<Alert, AlertCommand> commands) {
        this.commands = commands;
    }

    /// Those of this computer.
    public static DesktopAlerts ofThisComputer() {
        var os = System.getProperty("os.name", "");
        return new DesktopAlerts(alert -> AlertCommand.on(os, alert));
    }

    @Override
    public void show(Alert alert, Consumer<Offer> chosen) {
        Thread.ofVirtual().name("alert").start(() -> {
            try {
                run(commands.apply(alert)).ifPresent(chosen);
            } catch (IOException unavailable) {
                LOG.debug("this computer has no notifications", unavailable);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Optional<Offer> run(AlertCommand command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command.words()).redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        var process = builder.start();
        process.getOutputStream().close();
        try (var said = process.inputReader()) {
            var lines = said.lines().map(String::strip).toList();
            process.waitFor(PATIENCE_HOURS, TimeUnit.HOURS);
            return Arrays.stream(Offer.values())
                    .filter(offer -> lines.contains(offer.name()))
                    .findFirst();
        } finally {
            process.destroy();
        }
    }
}
