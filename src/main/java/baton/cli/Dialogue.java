package baton.cli;

import baton.run.Signal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What is said to the person on the terminal, and what they type. The end of the input means later.
final class Dialogue {

    static final String INDENT = "    ";

    /// One of the things that the person may choose, by its word or the beginning of it.
    record Choice(String word, Supplier<Optional<Signal>> then) {}

    private final Voice voice;
    private final BufferedReader in;

    Dialogue(Voice voice, InputStream in, Charset charset) {
        this.voice = voice;
        this.in = new BufferedReader(new InputStreamReader(in, charset));
    }

    void tell(String line) {
        voice.tell(line);
    }

    void tell(List<String> lines) {
        lines.forEach(voice::tell);
    }

    Optional<Signal> choose(List<Choice> choices) {
        var all = new ArrayList<>(choices);
        all.add(new Choice("later", Optional::empty));
        var question = INDENT + all.stream().map(Choice::word).collect(Collectors.joining(" · ")) + "? ";
        while (true) {
            var said = line(question);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            var meant = meant(all, said.get().strip().toLowerCase(Locale.ROOT));
            if (meant.size() == 1) {
                return meant.getFirst().then().get();
            }
            voice.tell(INDENT + "Type one of these words, or as much of it as tells them apart.");
        }
    }

    private static List<Choice> meant(List<Choice> choices, String said) {
        return said.isEmpty()
                ? List.of()
                : choices.stream()
                        .filter(choice -> choice.word().toLowerCase(Locale.ROOT).startsWith(said))
                        .toList();
    }

    /// The line that is typed; nothing at the end of the input.
    Optional<String> line(String question) {
        voice.ask(question);
        try {
            var line = in.readLine();
            if (line == null) {
                voice.tell("");
            }
            return Optional.ofNullable(line);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
