package baton.history;

import baton.engine.NoSuchRunException;
import baton.engine.RunBusyException;
import baton.engine.RunLog;
import baton.engine.RunLogException;
import baton.engine.Subscription;
import baton.engine.UnreadableRunException;
import baton.history.Reading.Point;
import baton.run.RunId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// All runs of a home, each as one file of facts; see [JournalLine] for what is in it. Any number of
/// processes may use one home at once; within a process there is one of these a home.
///
/// What comes after damage in a journal is not read, and a damaged journal is never written.
public final class Journals implements RunLog, AutoCloseable {

    private final RunFolders folders;
    private final HomeLocks locks;
    private final RunNumbers numbers;
    private final ForcedFile.Opener opener;
    private final Map<RunId, RunJournal> held = new ConcurrentHashMap<>();
    private final List<Consumer<RunId>> watchers = new CopyOnWriteArrayList<>();

    /// @param home the folder that holds everything Baton keeps; made when it is needed
    public Journals(Path home) {
        this(home, path -> FileChannel.open(path, StandardOpenOption.WRITE));
    }

    Journals(Path home, ForcedFile.Opener opener) {
        var place = home.toAbsolutePath().normalize();
        this.folders = new RunFolders(place);
        this.locks = new HomeLocks(place.resolve("runs"));
        this.numbers = new RunNumbers(place.resolve("runs/last-number"), locks, this::highestNumber);
        this.opener = opener;
    }

    @Override
    public int nextNumber() throws IOException {
        return numbers.next();
    }

    @Override
    public Journal create(RunId run) throws IOException {
        var hold = hold(run);
        try {
            return journal(run, folders.create(run), Point.START, hold);
        } catch (FileAlreadyExistsException e) {
            hold.close();
            throw new RunLogException("There is a run " + run + " already.", e);
        } catch (IOException e) {
            hold.close();
            throw DiskTrouble.writing(folders.fileOf(run), e);
        }
    }

    @Override
    public Journal open(RunId run) throws IOException {
        requireThere(run);
        var hold = hold(run);
        try {
            var reading = readOn(run, Point.START);
            if (reading.damage().isPresent()) {
                throw new UnreadableRunException(reading.damage().get());
            }
            requireOurs(reading.to().origin());
            return journal(run, folders.fileOf(run), reading.to(), hold);
        } catch (IOException | RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    @Override
    public History read(RunId run) throws IOException {
        var reading = readOn(run, Point.START);
        if (reading.facts().isEmpty()) {
            throw new UnreadableRunException(reading.damage().orElseThrow());
        }
        return new History(reading.facts(), reading.damage(), reading.to().origin());
    }

    @Override
    public List<RunId> runs() throws IOException {
        return folders.all().stream()
                .filter(file -> file.bytes() > 0)
                .map(RunFile::run)
                .toList();
    }

    @Override
    public boolean isHeld(RunId run) throws IOException {
        return locks.isHeld(run);
    }

    /// Removes all that was recorded of the run, for good.
    ///
    /// @throws RunBusyException if somebody is at work on it
    /// @throws NoSuchRunException if there is none
    public void delete(RunId run) throws IOException {
        requireThere(run);
        try (var _ = hold(run)) {
            Files.deleteIfExists(folders.fileOf(run));
        }
        tell(run);
    }

    /// Lets every run go that is still held for writing.
    @Override
    public void close() throws IOException {
        for (var journal : List.copyOf(held.values())) {
            journal.close();
        }
        locks.close();
    }

    RunFolders folders() {
        return folders;
    }

    HomeLocks locks() {
        return locks;
    }

    /// Tells `watcher` about every run of which something was added or removed by this process, on the
    /// thread that did it.
    Subscription onChange(Consumer<RunId> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// The facts from `from` on.
    ///
    /// @throws NoSuchRunException if there is no run, or nothing of it ever came to be recorded
    Reading readOn(RunId run, Point from) throws IOException {
        try {
            var journal = held.get(run);
            var limit = journal == null ? Long.MAX_VALUE : journal.length();
            var reading = JournalReader.read(run, folders.fileOf(run), from, limit);
            if (reading.to().facts() == 0 && reading.damage().isEmpty()) {
                throw noSuch(run);
            }
            return reading;
        } catch (FileNotFoundException e) {
            requireThere(run);
            throw new RunLogException("Baton is not allowed to read " + folders.fileOf(run) + ".", e);
        }
    }

    private static void requireOurs(Origin origin) throws UnreadableRunException {
        switch (origin) {
            case HERE -> {}
            case ELSEWHERE ->
                throw new UnreadableRunException(
                        "This run came from another computer and is here to be looked at. To go on"
                                + " with it, run it again from the step of your choice.");
        }
    }

    private Journal journal(RunId run, Path path, Point to, HomeLocks.Hold hold) throws IOException {
        var journal = new RunJournal(run, new ForcedFile(path, to.bytes(), opener), to, new RunJournal.Listener() {
            @Override
            public void appended(RunId changed) {
                tell(changed);
            }

            @Override
            public void closed(RunJournal journal) throws IOException {
                letGo(journal, path, hold);
            }
        });
        held.put(run, journal);
        return journal;
    }

    /// A run of which nothing was recorded leaves nothing behind.
    private void letGo(RunJournal journal, Path path, HomeLocks.Hold hold) throws IOException {
        try (hold) {
            held.remove(journal.run());
            if (journal.length() == 0) {
                Files.deleteIfExists(path);
            }
        }
    }

    private HomeLocks.Hold hold(RunId run) throws IOException {
        return locks.tryRun(run).orElseThrow(() -> new RunBusyException(run));
    }

    /// @throws NoSuchRunException if there is no such run
    void requireThere(RunId run) {
        if (!isThere(run)) {
            throw noSuch(run);
        }
    }

    boolean isThere(RunId run) {
        return Files.exists(folders.fileOf(run));
    }

    /// How many bytes of the journal count, as far as this process knows.
    long lengthOf(RunId run) throws IOException {
        var journal = held.get(run);
        return journal == null ? Files.size(folders.fileOf(run)) : journal.length();
    }

    /// Puts the whole journal of a run there that is not here yet.
    void install(RunId run, byte[] content) throws IOException {
        try (var _ = hold(run)) {
            folders.create(run, content);
        } catch (RunLogException e) {
            throw e;
        } catch (IOException e) {
            throw DiskTrouble.writing(folders.fileOf(run), e);
        }
        tell(run);
    }

    private int highestNumber() throws IOException {
        int highest = 0;
        for (var run : runs()) {
            var number =
                    FirstLine.of(folders.fileOf(run)).map(FirstLine::number).orElse(0);
            highest = number < Integer.MAX_VALUE ? Math.max(highest, number) : highest;
        }
        return highest;
    }

    private static NoSuchRunException noSuch(RunId run) {
        return new NoSuchRunException("There is no run " + run + " here. See “baton runs” for those there are.");
    }

    private void tell(RunId run) {
        watchers.forEach(watcher -> watcher.accept(run));
    }
}
