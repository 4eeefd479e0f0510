package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Effect;
import baton.workflow.ToolChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolEditsTest {

    private static final List<ToolChoice> PAGES = List.of(ToolChoice.of("fetchPage", "acme.example"));

    @Test
    void a_tool_is_given_once_and_taken_away() {
        assertThat(ToolEdits.give(PAGES, "fetchPage")).isEqualTo(PAGES);
        assertThat(ToolEdits.give(PAGES, "notes")).containsExactly(PAGES.getFirst(), ToolChoice.of("notes"));
        assertThat(ToolEdits.take(PAGES, "fetchPage")).isEmpty();
    }

    @Test
    void of_a_pasted_address_the_site_is_kept() {
        assertThat(List.of(" https://Acme.example/about ", "acme.example", "*.acme.example", "http://a.example"))
                .extracting(ToolEdits::host)
                .containsExactly("acme.example", "acme.example", "*.acme.example", "a.example");
    }

    @Test
    void what_the_file_has_is_shown_though_nobody_offers_it_here() {
        var shop = new ToolShop(List.of(new ToolShop.Offer("mcp:mail/send", "Send a mail", "Sends.", Effect.LASTING)));
        var given = List.of(ToolChoice.of("mcp:crm/find"), ToolChoice.of("mcp:mail/send"), ToolChoice.of("teleport"));

        assertThat(ToolOffer.all(shop, given))
                .filteredOn(offer ->
                        !offer.name().matches("[a-z][A-Za-z]+") || offer.name().equals("teleport"))
                .extracting(ToolOffer::title)
                .containsExactly("Send a mail", "find (crm)", "teleport");
    }
}
