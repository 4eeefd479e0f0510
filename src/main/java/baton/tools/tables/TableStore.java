package baton.tools.tables;

import baton.engine.Tables;
import baton.tools.Attempt;
import baton.tools.HomeLock;
import baton.tools.ToolTrouble;
import baton.workflow.Fields;
import baton.workflow.Rule;
import baton.workflow.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The tables of one home, in `tables` of it: what has been added or changed is on disk. Safe for several
/// threads and several processes.
public final class TableStore implements Tables {

    private static final String ENDING = ".jsonl";
    private static final int LARGEST_ROW = 200_000;

    private final Path folder;
    private final HomeLock lock;
    private final Folds folds = new Folds();

    public TableStore(Path home, HomeLock lock) {
        this.folder = home.resolve("tables");
        this.lock = lock;
    }

    /// The table up to where it can be read; nothing if there is none of that name.
    Optional<Table> read(TableName name) throws IOException {
        return journal(name).read();
    }

    List<TableName> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .flatMap(file -> TableName.of(file.substring(0, file.length() - ENDING.length())).stream())
                    .sorted(Comparator.comparing(TableName::key))
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
    }

    /// Adds rows, and makes the table if it is not there. Does nothing if the use of this key has added some
    /// before.
    ///
    /// @param key what the use is known by; empty if a person adds them
    /// @return the numbers of the rows
    List<Long> add(TableName name, List<Fields> rows, String key) throws IOException {
        for (var row : rows) {
            check(row);
        }
        return lock.holding(() -> {
            var journal = journal(name);
            var table = journal.read().orElseGet(() -> new Table(name.shown()));
            var before = table.done(key);
            if (before.isPresent()) {
                return before.get();
            }
            var lines = new ArrayList<TableLine>();
            var ids = new ArrayList<Long>();
            for (var row : rows) {
                ids.add(table.next() + ids.size());
                lines.add(new TableLine.Add(ids.getLast(), key, row));
            }
            journal.append(name, lines);
            return List.copyOf(ids);
        });
    }

    /// Sets fields of all rows that `rule` holds for. Does nothing if the use of this key has done so before.
    ///
    /// @return the numbers of the rows
    List<Long> change(TableName name, Rule rule, Fields set, String key) throws IOException {
        check(set);
        return lock.holding(() -> {
            var journal = journal(name);
            var table = journal.read().orElseThrow(() -> missing(name));
            var before = table.done(key);
            if (before.isPresent()) {
                return before.get();
            }
            var ids = table.rows().stream()
                    .filter(row -> Rules.holds(rule, RowText.withId(row)))
                    .map(Table.Row::id)
                    .toList();
            if (!ids.isEmpty()) {
                journal.append(name, List.of(new TableLine.Change(ids, key, set)));
                tidy(journal);
            }
            return ids;
        });
    }

    /// The change is on disk already, whatever becomes of this.
    private static void tidy(TableJournal journal) {
        try {
            journal.tidy();
        } catch (IOException _) {
            // the next change tries again
        }
    }

    private static void check(Fields row) throws IOException {
        if (row.asText().length() > LARGEST_ROW) {
            throw new ToolTrouble("This is too much for one row: keep it under 200,000 letters.");
        }
    }

    private TableJournal journal(TableName name) {
        return new TableJournal(folder.resolve(name.key() + ENDING), folds);
    }

    private static ToolTrouble missing(TableName name) {
        return new ToolTrouble("There is no table called “" + name.shown() + "”.");
    }

    private TableName named(String name) throws IOException {
        return TableName.of(name).orElseThrow(() -> new ToolTrouble(TableName.RULE));
    }

    private Table existing(String name) throws IOException {
        var table = named(name);
        return read(table).orElseThrow(() -> missing(table));
    }

    // ---- for people ----

    @Override
    public List<Summary> list() throws IOException {
        var all = new ArrayList<Summary>();
        for (var name : names()) {
            read(name)
                    .ifPresent(table ->
                            all.add(new Summary(table.name(), table.rows().size(), List.copyOf(table.columns()))));
        }
        return all;
    }

    @Override
    public List<String> show(String name, int most) throws IOException {
        return existing(name).rows().stream().limit(most).map(RowText::line).toList();
    }

    @Override
    public int exportTo(String name, Path file) throws IOException {
        var table = existing(name);
        try {
            TableCsv.write(table, file);
        } catch (IOException unwritten) {
            throw said("“" + file.getFileName() + "” could not be written. ", unwritten);
        }
        return table.rows().size();
    }

    @Override
    public int importFrom(String name, Path file) throws IOException {
        var table = named(name);
        return add(table, rows(file), "").size();
    }

    private static List<Fields> rows(Path file) throws IOException {
        try {
            return TableCsv.read(file);
        } catch (ToolTrouble told) {
            throw told;
        } catch (IOException unread) {
            throw said("“" + file.getFileName() + "” could not be read. ", unread);
        }
    }

    private static ToolTrouble said(String what, IOException why) {
        return new ToolTrouble(what + Attempt.sentence(why), why);
    }
}
