package baton.studio;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Gathers what nobody at the screen would see: warnings in the logs of Baton and of JavaFX, and what was
/// thrown on the JavaFX thread.
final class Complaints implements AutoCloseable {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final FromBaton fromBaton = new FromBaton();
    private final FromJavaFx fromJavaFx = new FromJavaFx();
    private final java.util.logging.Logger javaRoot = LogManager.getLogManager().getLogger("");

    Complaints() {
        fromBaton.start();
        batonRoot().addAppender(fromBaton);
        javaRoot.addHandler(fromJavaFx);
    }

    private static Logger batonRoot() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    /// To be called on the JavaFX thread.
    void listenToThisThread() {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> {
            if (!isOfTheScreen(thrown)) {
                heard.add(trace(thrown));
            }
        });
    }

    /// The screen that is not there cannot show a menu that is larger than it is.
    private static boolean isOfTheScreen(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith("HeadlessWindow")
                        && frame.getMethodName().equals("blit"));
    }

    private static String trace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        batonRoot().detachAppender(fromBaton);
        javaRoot.removeHandler(fromJavaFx);
    }

    private final class FromBaton extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
                heard.add(event.getLoggerName() + ": " + event.getFormattedMessage() + "\n"
                        + ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
    }

    private final class FromJavaFx extends Handler {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
                var thrown = entry.getThrown();
                heard.add(entry.getLoggerName() + ": " + entry.getMessage() + "\n"
                        + (thrown == null ? "" : trace(thrown)));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
