package baton;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Sets up the log, see `logback.xml`. To be called before anything else: the first logger that anybody asks
/// for fixes where the log is written.
final class Logging {

    private Logging() {}

    /// Keeps the log in the given home, and with it what JavaFX and the JDK would print to the terminal.
    static void into(Path home) {
        System.setProperty("baton.home", home.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
