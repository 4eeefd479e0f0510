package baton.studio.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Port: opens files with what the system keeps for them. May block: never call it on the JavaFX thread.
public interface Outside {

    /// Opens the file, as a double click in its folder would. Never given a program.
    ///
    /// @throws IOException if nothing opens it
    void open(Path file) throws IOException;

    /// Opens the folder in which the file lies.
    ///
    /// @throws IOException if nothing shows it
    void showInFolder(Path file) throws IOException;

    /// That of this computer.
    static Outside ofThisComputer() {
        var os = System.getProperty("os.name", "");
        return new Outside() {
            @Override
            public void open(Path file) throws IOException {
                start(OutsideCommand.opening(os, file));
            }

            @Override
            public void showInFolder(Path file) throws IOException {
                start(OutsideCommand.showing(os, file));
            }
        };
    }

    /// What opens a file may stay as long as it is open; what cannot says so soon.
    private static void start(OutsideCommand command) throws IOException {
        var process = new ProcessBuilder(command.words())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        try {
            if (command.saysHowItEnds() && process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() != 0) {
                throw new IOException("ended with " + process.exitValue());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
