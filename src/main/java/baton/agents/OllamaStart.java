package baton.agents;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Starts Ollama and waits until it answers.
///
/// @param answers  whether it does
/// @param patience how long it may take
record OllamaStart(OllamaProgram program, BooleanSupplier answers, Duration patience) {

    private static final long BETWEEN_MILLIS = 250;
    private static final int QUOTED = 200;

    /// Why it does not run; nothing if it does now.
    Optional<String> now() {
        if (answers.getAsBoolean()) {
            return Optional.empty();
        }
        var found = program.find();
        if (found.isEmpty()) {
            return Optional.of(Spoken.text("ollama.absent"));
        }
        try {
            return await(program.start(found.get()));
        } catch (IOException _) {
            return Optional.of(Spoken.text("ollama.not-started", found.get()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(Spoken.text("ollama.nobody"));
        }
    }

    private Optional<String> await(Process started) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            boolean ended = started.waitFor(BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
            if (answers.getAsBoolean()) {
                return Optional.empty();
            }
            if (ended) {
                return Optional.of(Spoken.text("ollama.ended", said(), program.log()));
            }
        }
        return Optional.of(Spoken.text("ollama.slow", program.log()));
    }

    private String said() {
        try {
            var lines = Files.readAllLines(program.log()).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty()
                    ? ""
                    : " " + Spoken.text("ollama.last", Words.cut(lines.getLast().strip(), QUOTED));
        } catch (IOException _) {
            return "";
        }
    }
}
