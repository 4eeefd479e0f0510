package baton.history;

import baton.engine.RunArchive.Imported;
import baton.engine.RunLog.Origin;
import baton.engine.RunLogException;
import baton.engine.UnreadableRunException;
import baton.files.EventJson;
import baton.run.Recorded;
import baton.run.RunEvent.RunStarted;
import baton.run.RunId;
import baton.run.RunState;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Brings in runs that were exported, by whomever: the file is read once, within limits, and what was
/// understood of it is written anew; nothing in it decides where. That the run comes from elsewhere stands
/// in its first line, so that nobody goes on with it here.
final class Import {

    private static final int LARGEST = 512 * 1024 * 1024;
    private static final RunId NAMELESS = new RunId("nameless");
    /// Stands behind the last fact of a run that was damaged, so that it will be told of here too. Not
    /// sealed, so whoever reads it finds damage.
    private static final String CUT = "{\"cut\":\"what followed here was damaged\"}\n";

    private final Journals journals;
    private final Supplier<RunId> fresh;

    Import(Journals journals, Supplier<RunId> fresh) {
        this.journals = journals;
        this.fresh = fresh;
    }

    Imported of(Path file) throws IOException {
        var reading = understood(read(file));
        var facts = reading.facts();
        var own = facts.getFirst().run();
        if (journals.isThere(own) && isHere(own, facts)) {
            throw new RunLogException("This run is here already.");
        }
        int number = journals.nextNumber();
        var run = journals.isThere(own) ? fresh.get() : own;
        journals.install(run, linesOf(run, number, reading));
        return new Imported(run, number, reading.damage());
    }

    private static Reading read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RunLogException("“" + file.getFileName() + "” is no file. Choose the file of an exported run.");
        }
        if (Files.size(file) > LARGEST) {
            throw new RunLogException("“" + file.getFileName() + "” is larger than any run that Baton brings in.");
        }
        try (var in = new FileInputStream(file.toFile())) {
            var bytes = in.readNBytes(LARGEST);
            return JournalReader.readForeign(JournalLine.run(bytes).orElse(NAMELESS), bytes);
        } catch (UnreadableRunException e) {
            throw e;
        } catch (IOException e) {
            throw new RunLogException(
                    "“" + file.getFileName() + "” cannot be read. Copy it to this computer first.", e);
        }
    }

    /// Up to the first fact that cannot follow those before it.
    private static Reading understood(Reading reading) throws RunLogException {
        int good = 0;
        Optional<RunState> state = Optional.empty();
        try {
            for (var fact : reading.facts()) {
                state = Optional.of(
                        state.isEmpty()
                                ? RunState.of(List.of(fact))
                                : state.get().evolve(fact));
                good++;
            }
        } catch (RuntimeException _) {
            // told below, in words
        }
        if (good == 0) {
            throw new RunLogException("This file holds no run, or is damaged from its beginning on. Ask for it again.");
        }
        return good == reading.facts().size()
                ? reading
                : new Reading(
                        reading.facts().subList(0, good),
                        reading.to(),
                        Optional.of("This version of Baton cannot make sense of the run after entry " + good + "."));
    }

    /// The same but for the number.
    private boolean isHere(RunId run, List<Recorded> facts) throws IOException {
        try {
            return numbered(journals.read(run).facts(), 0).equals(numbered(facts, 0));
        } catch (UnreadableRunException _) {
            return false;
        }
    }

    private static List<Recorded> numbered(List<Recorded> facts, int number) {
        return facts.stream()
                .map(fact -> fact.event() instanceof RunStarted started
                        ? new Recorded(
                                fact.run(),
                                fact.seq(),
                                fact.at(),
                                new RunStarted(
                                        started.workflow(),
                                        started.input(),
                                        started.settings().withNumber(number)))
                        : fact)
                .toList();
    }

    private static byte[] linesOf(RunId run, int number, Reading reading) {
        var lines = new LineBuffer();
        var texts = new LargeTexts(Map.of());
        lines.head(run, Origin.ELSEWHERE);
        for (var fact : numbered(reading.facts(), number)) {
            var event = EventJson.toTree(fact.event());
            texts.takeOutOf(event).forEach(lines::largeText);
            lines.fact(fact.seq(), fact.at(), event);
        }
        reading.damage().ifPresent(_ -> lines.raw(CUT.getBytes(StandardCharsets.US_ASCII)));
        var all = lines.lines();
        var bytes = new byte[all.remaining()];
        all.get(bytes);
        return bytes;
    }
}
