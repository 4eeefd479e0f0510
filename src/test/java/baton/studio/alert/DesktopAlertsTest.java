package baton.studio.alert;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.RunId;
import baton.studio.alert.Alert.Offer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(60)
class DesktopAlertsTest {

    private static final RunId RUN = new RunId("20261121-142203-k3f9");
    private static final Alert ALERT =
            new Alert(RUN, "Mail & $(more) needs you", "A <b>bold</b> \"word\"", List.of(Offer.TRY_AGAIN, Offer.LOOK));

    @Test
    void each_system_is_given_its_own_program_and_the_text_is_never_a_command() {
        var linux = AlertCommand.on("Linux", ALERT);
        assertThat(linux.words())
                .containsExactly(
                        "notify-send",
                        "--app-name=Baton",
                        "--category=im.received",
                        "--action=TRY_AGAIN=Try again",
                        "--action=LOOK=Show",
                        "--",
                        "Mail & $(more) needs you",
                        "A &lt;b&gt;bold&lt;/b&gt; \"word\"");

        var mac = AlertCommand.on("Mac OS X", ALERT);
        assertThat(mac.words()).startsWith("osascript").endsWith(ALERT.title(), ALERT.words());
        assertThat(mac.words().get(4)).isEqualTo("display notification (item 2 of said) with title (item 1 of said)");

        var windows = AlertCommand.on("Windows 11", ALERT);
        assertThat(windows.words().getFirst()).isEqualTo("powershell");
        assertThat(String.join(" ", windows.words())).doesNotContain("more", "bold");
        assertThat(windows.environment())
                .containsExactlyInAnyOrderEntriesOf(Map.of("BATON_TITLE", ALERT.title(), "BATON_WORDS", ALERT.words()));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void what_is_clicked_is_told() throws Exception {
        var chosen = new CompletableFuture<Offer>();
        new DesktopAlerts(alert -> new AlertCommand(List.of("sh", "-c", "echo 17; echo LOOK"), Map.of()))
                .show(ALERT, chosen::complete);
        assertThat(chosen.get(30, TimeUnit.SECONDS)).isEqualTo(Offer.LOOK);
    }

    @Test
    void a_computer_without_such_a_program_is_no_trouble() throws Exception {
        var asked = new CompletableFuture<Alert>();
        new DesktopAlerts(alert -> {
                    asked.complete(alert);
                    return new AlertCommand(List.of("no-such-program-anywhere"), Map.of());
                })
                .show(ALERT, _ -> asked.obtrudeException(new AssertionError("nobody chose")));
        assertThat(asked.get(30, TimeUnit.SECONDS)).isEqualTo(ALERT);
    }
}
