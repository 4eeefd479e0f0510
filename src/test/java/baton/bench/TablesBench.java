package baton.bench;

import baton.run.ToolResult;
import baton.tools.Choices;
import baton.tools.HomeLock;
import baton.tools.PermissionFile;
import baton.tools.ShelvedToolbox;
import baton.tools.Users;
import baton.tools.tables.TableStore;
import baton.tools.tables.TablesShelf;
import baton.workflow.Fields;
import baton.workflow.ToolChoice;
import baton.workflow.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What one use of a table costs, as an agent makes it, in tables of some size. The arguments are numbers of
/// rows.
public final class TablesBench {

    private static final List<Integer> SIZES = List.of(10_000, 100_000);

    private final ShelvedToolbox box;
    private final int rows;
    private int number;

    private TablesBench(Path home, int rows) throws IOException {
        this.rows = rows;
        var lock = new HomeLock(home);
        var store = new TableStore(home, lock);
        box = new ShelvedToolbox(List.of(new TablesShelf(store)), new PermissionFile(home, lock, () -> Instant.EPOCH));
        var csv = home.resolve("leads.csv");
        Files.write(
                csv,
                IntStream.rangeClosed(0, rows)
                        .mapToObj(row -> row == 0
                                ? "name,company,email,score,state"
                                : "Person " + row + ",Company " + row % 500 + ",p" + row + "@acme.example," + row % 100
                                        + ",open")
                        .toList());
        store.importFrom("leads", csv);
    }

    public static void main(String[] sizes) throws Exception {
        var wanted = sizes.length == 0
                ? SIZES
                : Arrays.stream(sizes).map(Integer::valueOf).toList();
        for (int rows : wanted) {
            var home = Files.createTempDirectory("baton-tables");
            new TablesBench(home, rows).measure();
        }
    }

    private void measure() throws Exception {
        var spreads = new Trial()
                .of(() -> () -> use("find_rows", where()))
                .of(() -> () -> use("add_row", Fields.of("table", "leads").with("fields", row("Dana"))))
                .of(() -> () -> use("change_rows", where().with("set", row("Dana " + number))))
                .measure(5, 15);
        var what = List.of("find", "add", "change");
        for (int at = 0; at < what.size(); at++) {
            var spread = spreads.get(at).dividedBy(1e6);
            Figure.of("tables, " + what.get(at) + " in " + rows + " rows", spread.median(), "ms")
                    .with(spread)
                    .print();
        }
    }

    private Fields where() {
        return Fields.of("table", "leads")
                .with("field", "email")
                .with("is", "is")
                .with("value", "p" + rows / 2 + "@acme.example");
    }

    private static Value row(String name) {
        return new Value.Group(Fields.of("name", name));
    }

    private void use(String tool, Fields arguments) throws InterruptedException {
        var user = Users.with(ToolChoice.of(Choices.TABLES, "leads"));
        if (!(Users.use(box, user, ++number, tool, arguments) instanceof ToolResult.Gave)) {
            throw new IllegalStateException(
                    Users.use(box, user, ++number, tool, arguments).text());
        }
    }
}
