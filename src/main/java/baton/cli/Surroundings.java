package baton.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The world around a command.
///
/// @param interactive whether a person sits at both ends: asks are answered and words shown as they come
/// @param environment of the process
/// @param userHome    the person's own folder
/// @param zone        in which times are shown
/// @param clock       which says what is past
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean interactive,
        Map<String, String> environment,
        Path userHome,
        ZoneId zone,
        InstantSource clock,
        Interrupts interrupts,
        Hidden hidden) {

    /// Those in which nothing can be typed unseen.
    public Surroundings(
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean interactive,
            Map<String, String> environment,
            Path userHome,
            ZoneId zone,
            Interrupts interrupts) {
        this(
                in,
                out,
                err,
                interactive,
                environment,
                userHome,
                zone,
                InstantSource.system(),
                interrupts,
                _ -> Optional.empty());
    }

    /// What a person types without its being shown.
    @FunctionalInterface
    public interface Hidden {

        /// Nothing if nobody is there, or types nothing. Whoever asks wipes it.
        Optional<char[]> read(String question);
    }

    /// Ctrl-C.
    public interface Interrupts {

        /// Calls `last` if the process is told to end before what is returned is closed.
        Watch during(Runnable last);

        interface Watch extends AutoCloseable {
            @Override
            void close();
        }
    }

    /// Those of this process.
    @SuppressWarnings("SystemConsoleNull") // it is null where nobody sits there, seen on JDK 25
    public static Surroundings ofThisProcess() {
        var console = System.console();
        return new Surroundings(
                System.in,
                readable(System.out, FileDescriptor.out),
                readable(System.err, FileDescriptor.err),
                console != null && console.isTerminal(),
                System.getenv(),
                Path.of(System.getProperty("user.home", ".")),
                ZoneId.systemDefault(),
                InstantSource.system(),
                Surroundings::atShutdown,
                question -> unseen(console, question));
    }

    private static Optional<char[]> unseen(@Nullable Console console, String question) {
        var typed = console == null || !console.isTerminal() ? null : console.readPassword("%s", question);
        return Optional.ofNullable(typed).filter(one -> one.length > 0);
    }

    /// Where no language is set, Java writes question marks for everything but English letters, though every
    /// such terminal and every script reads UTF-8.
    private static PrintStream readable(PrintStream stream, FileDescriptor to) {
        var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Charset charset = stream.charset();
        return charset.equals(StandardCharsets.US_ASCII) && !windows
                ? new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8)
                : stream;
    }

    private static Interrupts.Watch atShutdown(Runnable last) {
        var hook = new Thread(last, "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException _) {
                // it is ending already, and the hook is at work
            }
        };
    }
}
