package baton.history;

import baton.engine.KeepRuns;
import baton.engine.NoSuchRunException;
import baton.engine.RunArchive;
import baton.engine.RunBusyException;
import baton.engine.RunLog.Origin;
import baton.engine.RunLogException;
import baton.files.SafeWrite;
import baton.history.Reading.Point;
import baton.run.RunEvent.RunFinished;
import baton.run.RunId;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What becomes of the runs of a home. A deleted run is gone from the disk with all its texts, and from the
/// catalog, which gives the space back.
public final class Archive implements RunArchive {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    /// From so many deleted runs on the catalog is made smaller; the room of fewer it uses again by itself.
    private static final int MANY = 100;

    private final Journals journals;
    private final H2RunCatalog catalog;
    private final Pins pins;
    private final ClockTrust clock;
    private final Import imports;

    /// @param fresh names runs whose own id is taken
    public Archive(Journals journals, H2RunCatalog catalog, Supplier<RunId> fresh) {
        this.journals = journals;
        this.catalog = catalog;
        this.pins = new Pins(journals.folders().beside("pinned"), journals.locks());
        this.clock = new ClockTrust(journals.folders().beside("last-tidied"));
        this.imports = new Import(journals, fresh);
    }

    @Override
    public void pin(RunId run) throws IOException {
        journals.requireThere(run);
        pins.add(run);
    }

    @Override
    public void unpin(RunId run) throws IOException {
        pins.remove(run);
    }

    @Override
    public Set<RunId> pinned() throws IOException {
        return Set.copyOf(pins.all());
    }

    @Override
    public void delete(RunId run) throws IOException {
        try {
            pins.unlessPinned(run, () -> journals.delete(run));
        } catch (RunBusyException e) {
            throw new RunLogException("Somebody is at work on this run. Stop it first, then delete it.", e);
        }
    }

    @Override
    public Tidied tidy(KeepRuns rules, Instant now) throws IOException {
        var believed = clock.believes(now) ? rules : rules.withAge(null);
        var kept = pins.all();
        var ended = catalog.ended().stream()
                .filter(run -> !kept.contains(run.run()))
                .toList();
        var tidied = Tidied.NOTHING;
        for (var run : Surplus.of(ended, believed, now)) {
            if (remove(run.run())) {
                tidied = new Tidied(tidied.runs() + 1, tidied.bytes() + run.bytes());
            }
        }
        if (tidied.runs() > 0) {
            LOG.info("{} runs were deleted as agreed, {} bytes", tidied.runs(), tidied.bytes());
        }
        if (tidied.runs() >= MANY) {
            catalog.compact();
        }
        return tidied;
    }

    /// @return whether it is gone
    private boolean remove(RunId run) throws IOException {
        try {
            if (!hasEnded(run)) {
                return false;
            }
            delete(run);
            return true;
        } catch (NoSuchRunException | RunLogException e) {
            LOG.info("run {} stays", run, e);
            return false;
        }
    }

    /// The journal says so itself, whatever the catalog says.
    private boolean hasEnded(RunId run) throws IOException {
        var reading = journals.readOn(run, Point.START);
        return reading.damage().isEmpty()
                && (reading.to().origin() == Origin.ELSEWHERE
                        || reading.facts().getLast().event() instanceof RunFinished);
    }

    @Override
    public void export(RunId run, Path file) throws IOException {
        journals.requireThere(run);
        var journal = journals.folders().fileOf(run);
        long length = journals.lengthOf(run);
        try (var in = new FileInputStream(journal.toFile())) {
            SafeWrite.replace(file, channel -> {
                long rest = length - channel.transferFrom(Channels.newChannel(in), 0, length);
                if (rest != 0) {
                    throw new IOException("the journal is shorter than it was by " + rest);
                }
            });
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
    }

    @Override
    public Imported importRun(Path file) throws IOException {
        return imports.of(file);
    }

    @Override
    public Space space() throws IOException {
        List<RunFile> all = journals.folders().all();
        return new Space(all.size(), all.stream().mapToLong(RunFile::bytes).sum());
    }
}
