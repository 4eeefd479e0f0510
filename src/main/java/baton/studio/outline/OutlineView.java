package baton.studio.outline;

import baton.studio.canvas.CanvasView;
import baton.studio.canvas.picture.Picture;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Region;

/// The open workflow as a tree table: every step with its hand-offs. What is done here is done as on the canvas, to
/// the same document, and what is selected is selected in both. It looks at nothing while it is not shown.
public final class OutlineView {

    private static final Messages TEXT = Messages.of("outline");
    private static final double ROW = 34;
    private static final int MANY_CELLS = 600;

    private final Document document;
    private final CanvasView canvas;
    private final TreeTableView<Spot> table = new TreeTableView<>();
    private final OutlineTree tree = new OutlineTree();
    private final List<OutlineCell> cells = new ArrayList<>();
    private final TreeTableColumn<Spot, Spot> names = new TreeTableColumn<>(TEXT.text("column.workflow"));
    private OutlineWords words;
    private final OutlineMenu menu;
    private final Label empty = new Label();
    private final Runnable tellWhatIsEmpty;
    private boolean shown;
    private boolean following;
    private boolean renaming;

    public OutlineView(Document document, CanvasView canvas, OutlineHost host) {
        this.document = document;
        this.canvas = canvas;
        words = new OutlineWords(document.present(), picture());
        table.setId("outline");
        table.setAccessibleText(TEXT.text("name"));
        table.getStyleClass().add("outline");
        table.setRoot(tree.root());
        table.setShowRoot(false);
        tree.root().setExpanded(true);
        table.setEditable(true);
        table.setFixedCellSize(ROW);
        table.setPlaceholder(empty);
        tellWhatIsEmpty = () -> empty.setText(
                host.key("add").map(key -> TEXT.text("empty", key.words())).orElseGet(() -> TEXT.text("empty.noKey")));
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns();
        var keys = new OutlineKeys(document, canvas.edits(), host, this);
        keys.on(table);
        menu = new OutlineMenu(document, canvas, () -> keys.own(table));
        menu.on(table);
        canvas.pictureProperty().subscribe(_ -> look());
        document.selectionProperty().subscribe(this::follow);
        table.getSelectionModel().getSelectedItems().subscribe(this::selected);
    }

    private void columns() {
        names.setCellFactory(_ -> kept(new NameCell(this::words, this::picture, this::rename, () -> renaming)));
        prepare(names, 420);
        table.getColumns().add(names);
        table.setTreeColumn(names);
        add("column.state", OutlineCell.Part.STATE, 150);
        add("column.problems", OutlineCell.Part.PROBLEMS, 90);
        add("column.gives", OutlineCell.Part.GIVES, 260);
    }

    private void add(String name, OutlineCell.Part part, double width) {
        var column = new TreeTableColumn<Spot, Spot>(TEXT.text(name));
        column.setCellFactory(_ -> kept(new OutlineCell(part, this::words, this::picture)));
        column.setEditable(false);
        prepare(column, width);
        table.getColumns().add(column);
    }

    private static void prepare(TreeTableColumn<Spot, Spot> column, double width) {
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
    }

    /// Cells are few, for they are used again: all of them are told when something changes.
    private OutlineCell kept(OutlineCell cell) {
        if (cells.size() > MANY_CELLS) {
            cells.removeIf(old -> old.getScene() == null);
        }
        cells.add(cell);
        return cell;
    }

    private OutlineWords words() {
        return words;
    }

    private Picture picture() {
        return canvas.pictureProperty().get();
    }

    public Region root() {
        return table;
    }

    /// Looks at the workflow from now on, or no longer.
    public void setShown(boolean isShown) {
        shown = isShown;
        table.setVisible(isShown);
        look();
    }

    public void requestFocus() {
        tellWhatIsEmpty.run();
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && table.getExpandedItemCount() > 0) {
            table.getFocusModel().focus(0);
        }
    }

    private void look() {
        if (!shown) {
            return;
        }
        words = new OutlineWords(document.present(), picture());
        tellWhatIsEmpty.run();
        following = true;
        var moved = tree.show(document.present(), picture());
        following = false;
        cells.forEach(OutlineCell::showNow);
        if (moved) {
            follow(document.selection());
        }
    }

    /// What was selected elsewhere is selected here.
    private void follow(Selection selection) {
        if (!shown || following || selection.equals(chosen())) {
            return;
        }
        following = true;
        tree.unfold(document.present(), selection);
        var model = table.getSelectionModel();
        model.clearSelection();
        var rows = tree.rowsOf(selection);
        if (!rows.isEmpty()) {
            model.selectIndices(
                    rows.getFirst(),
                    rows.stream().skip(1).mapToInt(Integer::intValue).toArray());
            table.getFocusModel().focus(rows.getFirst());
            reveal(rows.getFirst());
        }
        following = false;
    }

    private void reveal(int row) {
        table.scrollTo(Math.max(0, row - 2));
    }

    /// What was selected here is selected everywhere.
    private void selected() {
        if (shown && !following) {
            following = true;
            document.select(chosen());
            following = false;
        }
    }

    private Selection chosen() {
        var all = Selection.NOTHING;
        for (TreeItem<Spot> item : List.copyOf(table.getSelectionModel().getSelectedItems())) {
            if (item != null) {
                all = all.and(item.getValue().selected());
            }
        }
        return all;
    }

    /// Selects the row at `row`, or the last one.
    void select(int row) {
        int last = table.getExpandedItemCount() - 1;
        if (last >= 0) {
            table.getSelectionModel().clearAndSelect(Math.clamp(row, 0, last));
        }
    }

    /// The menu of what is selected, below the row that has the keyboard.
    void showMenu() {
        int below = Math.max(0, table.getSelectionModel().getSelectedIndex() + 1) + 1;
        var at = table.localToScreen(ROW, Math.min(table.getHeight() / 2, below * ROW));
        menu.show(table, at.getX(), at.getY());
    }

    /// Lets the name in `row` be changed in place.
    void rename(int row) {
        renaming = true;
        table.edit(row, names);
        renaming = false;
    }

    private void rename(Spot spot, String typed) {
        switch (spot) {
            case Spot.Step(var id) -> canvas.edits().rename(id, typed);
            case Spot.Way(var id) -> canvas.edits().label(id, typed);
            case Spot.Whole _, Spot.Remark _ -> {}
        }
    }
}
