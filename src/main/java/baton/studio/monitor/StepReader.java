package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

/// The pages of the step that is looked at, as tabs. Only the page that is open is written; the others wait
/// until somebody opens them.
public final class StepReader {

    private record Page(StepPage page, Tab tab, ReadingArea area) {}

    /// What the model thought stands below what it said.
    private final Details thought;
    private Optional<TryKey> thinker = Optional.empty();

    private final RunViewModel model;
    private final List<Page> pages;
    private final TabPane tabs = new TabPane();

    /// @param id    what the ids of tabs and pages begin with: `#runs-tab-said`, `#runs-said`
    /// @param names what each page is called here
    public StepReader(String id, RunViewModel model, List<StepPage> shown, Function<StepPage, String> names) {
        this.model = model;
        thought = new Details(id + "-thought", text("said.thought"));
        thought.getStyleClass().add("thought");
        pages = shown.stream().map(page -> page(id, page, names.apply(page))).toList();
        tabs.setId(id + "-tabs");
        // Pages for which there is no room are in a menu at the end.
        tabs.setMinWidth(0);
        tabs.setAccessibleText(text("pages.name"));
        tabs.getStyleClass().add("tabs-quiet");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pages.forEach(page -> tabs.getTabs().add(page.tab()));
        tabs.getSelectionModel().selectedItemProperty().subscribe(_ -> read());
        model.sightProperty().subscribe(_ -> read());
        model.plainProperty().subscribe(_ -> read());
        model.followProperty().subscribe(this::follow);
    }

    private Page page(String id, StepPage page, String name) {
        var key = page.name().toLowerCase(Locale.ROOT);
        var area = new ReadingArea(id + "-" + key, name);
        var tab = new Tab(name, page == StepPage.SAID ? withThought(area) : area);
        tab.setId(id + "-tab-" + key);
        return new Page(page, tab, area);
    }

    private Node withThought(ReadingArea area) {
        var frame = new BorderPane(area);
        frame.setBottom(thought);
        return frame;
    }

    private void showThought() {
        var sight = model.sightProperty().get();
        var key = sight.map(now -> now.row().key());
        var words = sight.map(StepSight::thought).orElse("");
        if (key.equals(thinker)) {
            thought.showMore(words);
        } else {
            thought.show(words);
        }
        thinker = key;
    }

    private void follow(boolean follows) {
        pages.stream()
                .filter(page -> page.page() == StepPage.SAID)
                .forEach(page -> page.area().follow(follows));
    }

    private void read() {
        showThought();
        var open = tabs.getSelectionModel().getSelectedItem();
        pages.stream()
                .filter(page -> page.tab().equals(open))
                .forEach(page -> page.area().show(written(page.page())));
    }

    private List<Piece> written(StepPage page) {
        var pieces = model.sightProperty().get().map(page::read).orElse(List.of());
        return model.plainProperty().get() ? pieces : Rich.read(pieces);
    }

    /// Opens a page.
    public void open(StepPage page) {
        pages.stream()
                .filter(one -> one.page() == page)
                .forEach(one -> tabs.getSelectionModel().select(one.tab()));
    }

    public TabPane root() {
        return tabs;
    }
}
