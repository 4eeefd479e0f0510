package baton.tools.web;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.Toolbox;
import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.tools.Choices;
import baton.tools.HomeLock;
import baton.tools.PermissionFile;
import baton.tools.ShelvedToolbox;
import baton.tools.Users;
import baton.workflow.Fields;
import baton.workflow.ToolChoice;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchPageTest {

    private final PageServer pages = new PageServer();

    @TempDir
    private Path home;

    @AfterEach
    void close() {
        pages.close();
    }

    private Toolbox box() {
        return new ShelvedToolbox(
                List.of(new WebShelf(_ -> List.of(InetAddress.ofLiteral("127.0.0.1")), _ -> true, Limits.USUAL)),
                new PermissionFile(home, new HomeLock(home), () -> Instant.EPOCH));
    }

    private ToolWish look(String address, String... hosts) {
        var user = Users.with(ToolChoice.of(Choices.FETCH_PAGE, hosts));
        return Users.look(box(), user, "fetch_page", Fields.of("address", address));
    }

    private ToolResult fetch(String path) throws InterruptedException {
        var user = Users.with(ToolChoice.of(Choices.FETCH_PAGE));
        var address = "http://acme.example:" + pages.port() + path;
        return Users.use(box(), user, 1, "fetch_page", Fields.of("address", address));
    }

    @Test
    void an_agent_that_is_not_given_it_has_it_not() {
        assertThat(box().specs(Users.with())).isEmpty();
    }

    @Test
    void reading_a_page_is_asked_for_in_plain_words() {
        var wish = look("https://acme.example/about?lang=en", "acme.example");

        assertThat(wish.words()).isEqualTo("read the page acme.example/about?lang=en");
        assertThat(wish.scope()).isEqualTo("read pages of acme.example");
        assertThat(wish.effect()).isEqualTo(Effect.LOOKS);
        assertThat(wish.repeatable()).isTrue();
        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.ASK);
    }

    @Test
    void a_host_covers_the_sites_below_it_but_a_permission_covers_the_site_that_was_asked_for() {
        assertThat(look("blog.acme.example", "acme.example").scope()).isEqualTo("read pages of blog.acme.example");
        assertThat(look("www.acme.example", "acme.example").scope()).isEqualTo("read pages of acme.example");
        assertThat(look("www.acme.example", "www.acme.example").scope()).isEqualTo("read pages of www.acme.example");
    }

    @Test
    void an_unusual_port_is_another_site() {
        assertThat(look("http://acme.example:8080/", "acme.example").leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(look("http://acme.example:8080/", "acme.example:8080").scope())
                .isEqualTo("read pages of acme.example:8080");
    }

    @Test
    void a_name_with_other_letters_is_shown_as_what_it_is() {
        assertThat(look("https://acmé.example/").words()).isEqualTo("read the page xn--acm-dma.example");
    }

    @Test
    void a_long_address_says_how_long_it_is() {
        assertThat(look("https://acme.example/?q=" + "x".repeat(1_000)).words()).endsWith("xx… (1016 letters)");
    }

    @Test
    void a_page_gives_its_title_its_text_and_its_links() throws InterruptedException {
        pages.html("/about", """
                <html><head><title>About Acme</title><style>p {color: red}</style></head><body>
                <h1>We make <b>anvils</b></h1><p>Since   1949.</p><ul><li>Heavy</li><li>Heavier</li></ul>
                <script>steal()</script><p hidden>unseen</p>
                <table><tr><td>Anvil</td><td>12 kg</td></tr></table>
                <a href="/shop">The shop</a> <a href="javascript:alert(1)">No</a></body></html>
                """);

        assertThat(fetch("/about").text())
                .isEqualTo("Page: http://acme.example:%d/about\nTitle: About Acme\n\n".formatted(pages.port())
                        + "# We make anvils\n\nSince 1949.\n\n- Heavy\n- Heavier\n\nAnvil | 12 kg |\n\nThe shop No\n\n"
                        + "Links:\n- The shop: http://acme.example:%d/shop".formatted(pages.port()));
    }

    @Test
    void a_page_is_read_by_the_signs_that_it_says_it_is_written_in() throws InterruptedException {
        pages.at(
                "/header",
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=ISO-8859-1",
                "Grüße".getBytes(StandardCharsets.ISO_8859_1));
        pages.at(
                "/meta",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html",
                "<meta charset=iso-8859-1><p>Grüße</p>".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(fetch("/header").text()).contains("Grüße");
        assertThat(fetch("/meta").text()).contains("Grüße");
    }

    @Test
    void a_page_may_lead_on_within_its_site() throws InterruptedException {
        pages.leadsOn("/old", "/new#part");
        pages.html("/new", "<p>Moved here</p>");

        assertThat(fetch("/old").text()).contains("/new").contains("Moved here");
    }

    @Test
    void data_comes_as_it_is() throws InterruptedException {
        pages.at(
                "/data",
                "HTTP/1.1 200 OK\r\nContent-Type: application/json",
                "{\"a\":1}".getBytes(StandardCharsets.UTF_8));

        assertThat(fetch("/data").text()).endsWith("{\"a\":1}");
    }

    @Test
    void a_page_that_is_not_there_is_told_as_a_sentence() throws InterruptedException {
        var site = "acme.example:" + pages.port();

        assertThat(fetch("/nowhere"))
                .isEqualTo(new ToolResult.Failed(
                        "“" + site + "” has no such page: http://" + site + "/nowhere.", "status 404"));
    }

    @Test
    void a_picture_is_no_page() throws InterruptedException {
        pages.at("/a.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png", new byte[] {1, 2, 3});

        assertThat(fetch("/a.png").text())
                .isEqualTo("This is no page with text: the site says that it is “image/png”.");
    }
}
