package baton.studio;

import baton.studio.access.Seen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

/// Goes through every view and dialog of the studio, and has each looked at.
final class Tour {

    private final StudioFixture studio;
    private final Function<Parent, Stream<String>> rule;
    private final List<String> found = new ArrayList<>();

    private Tour(StudioFixture studio, Function<Parent, Stream<String>> rule) {
        this.studio = studio;
        this.rule = rule;
    }

    /// What `rule` finds anywhere, with the place in front.
    static List<String> of(Path home, Function<Parent, Stream<String>> rule) throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            var tour = new Tour(studio, rule);
            tour.atTheStart();
            tour.building();
            tour.dialogs();
            tour.running();
            tour.afterwards();
            return tour.found;
        }
    }

    private void look(String place) {
        var roots = studio.roots();
        studio.onScreen(() -> roots.stream()
                .flatMap(rule)
                .filter(flaw -> found.stream().noneMatch(known -> known.endsWith(flaw)))
                .toList()
                .forEach(flaw -> found.add(place + " " + flaw)));
    }

    private void look(String place, String sign) {
        studio.seesSoon(sign);
        look(place);
    }

    private void atTheStart() {
        look("[welcome]", "#welcome-connect");
        studio.click("#menu");
        look("[menu]", "#menu-new");
        studio.press(KeyCode.ESCAPE);
    }

    private void building() {
        studio.click("#welcome-lead-to-nurture");
        look("[workflow]", "#card-qualifier");
        for (var card : List.of("lead", "qualifier", "manager", "writer", "email")) {
            onCanvas(card.equals("lead") ? KeyCode.HOME : KeyCode.RIGHT);
            unfold();
            look("[" + card + "]", "#inspector-name");
        }
        onCanvas(KeyCode.HOME);
        onCanvas(KeyCode.RIGHT);
        onCanvas(KeyCode.PERIOD);
        unfold();
        look("[hand-off]");
        onCanvas(KeyCode.ESCAPE);
        studio.press(KeyCode.CONTROL, KeyCode.A);
        look("[several]");
        studio.press(KeyCode.ESCAPE);
        studio.press(KeyCode.A);
        look("[add]", "#add-menu");
        studio.press(KeyCode.ESCAPE);
    }

    private void dialogs() {
        studio.click("#model-menu");
        look("[models]", "#model-connect");
        studio.click("#model-connect");
        look("[connect]", "#connect-dialog");
        for (var way : studio.buttonsIn("#connect-tabs")) {
            studio.onScreen(way::fire);
            look("[" + way.getText() + "]");
        }
        studio.press(KeyCode.ESCAPE);
        studio.seesNoMore("#connect-dialog");
        fromMenu("servers", "#servers-dialog");
        studio.click("#servers-add");
        look("[add a server]", "#server-save");
        studio.press(KeyCode.ESCAPE);
        studio.press(KeyCode.ESCAPE);
        fromMenu("permissions", "#permissions");
        studio.press(KeyCode.ESCAPE);
        fromMenu("keys", "#keys-dialog");
        studio.press(KeyCode.ESCAPE);
    }

    private void fromMenu(String item, String dialog) {
        studio.click("#menu");
        studio.click("#menu-" + item);
        look("[" + item + "]", dialog);
    }

    private void running() {
        studio.click("#run");
        look("[run form]", "#run-form");
        studio.click("#form-start");
        look("[review]", "#review-approve");
        studio.press(KeyCode.ESCAPE);
        studio.seesNoMore("#review-approve");
        look("[waiting]", "#drawer-notice");
        studio.click("#tab-needs-you");
        look("[needs you]", "#needs-you-list");
        studio.click("#tab-build");
        studio.press(KeyCode.CONTROL, KeyCode.R);
        studio.click("#review-approve");
        look("[done]", "#drawer-again");
        pages("#drawer-tabs");
    }

    private void afterwards() {
        studio.click("#tab-runs");
        look("[runs]", "#runs-list");
        pages("#runs-tabs");
        studio.click("#runs-rules");
        look("[keep runs]", "#rules-dialog");
        studio.press(KeyCode.ESCAPE);
        studio.press(KeyCode.CONTROL, KeyCode.N);
        look("[unsaved]");
        studio.press(KeyCode.ESCAPE);
    }

    /// Where there is no room for all of them, they are in a menu.
    private void pages(String tabs) {
        var pages = studio.tabs(tabs);
        for (int at = 0; at < pages.getTabs().size(); at++) {
            int page = at;
            studio.onScreen(() -> pages.getSelectionModel().select(page));
            look("[" + tabs + " " + at + "]");
        }
    }

    private void onCanvas(KeyCode key) {
        studio.focus("#canvas");
        studio.press(key);
    }

    /// Opens what is folded in the settings.
    private void unfold() {
        studio.onScreen(() -> studio.roots().stream()
                .flatMap(Seen::below)
                .filter(node -> node.getStyleClass().contains("fold"))
                .toList()
                .forEach(fold -> fold.executeAccessibleAction(AccessibleAction.EXPAND)));
    }
}
