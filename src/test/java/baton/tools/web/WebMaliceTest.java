package baton.tools.web;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.Toolbox;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.tools.Choices;
import baton.tools.Users;
import baton.workflow.Fields;
import baton.workflow.ToolChoice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages, and models that were talked into it, try with an agent that reads the web. Nothing of it happens.
class WebMaliceTest {

    private static final Limits FEW = new Limits(200_000, Duration.ofSeconds(20), 3);

    private final PageServer pages = new PageServer();
    /// What is waited for in vain.
    private final java.util.concurrent.Semaphore patience = new java.util.concurrent.Semaphore(0);

    private final List<String> lookedUp = new ArrayList<>();

    @TempDir
    private java.nio.file.Path home;

    @AfterEach
    void close() {
        patience.release();
        pages.close();
    }

    /// Knows `acme.example` on this computer, and a name of the same site that leads into the network around it.
    private List<InetAddress> names(String host) throws UnknownHostException {
        lookedUp.add(host);
        return switch (host) {
            case "acme.example", "www.acme.example" -> List.of(InetAddress.ofLiteral("127.0.0.1"));
            case "intern.acme.example" -> List.of(InetAddress.ofLiteral("10.0.0.5"));
            case "mixed.acme.example" ->
                List.of(InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("169.254.169.254"));
            case "turning.acme.example" ->
                List.of(InetAddress.ofLiteral(
                        lookedUp.stream().filter(host::equals).count() == 1 ? "127.0.0.1" : "10.0.0.5"));
            default -> throw new UnknownHostException(host);
        };
    }

    private static boolean onlyHere(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1");
    }

    private Toolbox box() {
        return box(WebMaliceTest::onlyHere, FEW);
    }

    private Toolbox box(AddressPolicy policy, Limits limits) {
        return new baton.tools.ShelvedToolbox(
                List.of(new WebShelf(this::names, policy, limits)),
                new baton.tools.PermissionFile(home, new baton.tools.HomeLock(home), () -> java.time.Instant.EPOCH));
    }

    private Toolbox.User reader() {
        return Users.with(ToolChoice.of(Choices.FETCH_PAGE, "acme.example:" + pages.port()));
    }

    private ToolResult fetch(String address) throws InterruptedException {
        return Users.use(box(), reader(), 1, "fetch_page", Fields.of("address", address));
    }

    private String site(String host) {
        return "http://" + host + ":" + pages.port();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://0.0.0.0/",
                "http://10.0.0.1/admin",
                "http://192.168.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://localhost/",
                "http://foo.localhost:8080/",
                "file:///etc/passwd",
                "file:/etc/passwd",
                "jar:file:/a.jar!/b",
                "ftp://acme.example/",
                "gopher://acme.example/",
                "javascript:alert(1)",
                "data:text/html,hi",
                "http://acme.example@evil.example/",
                "http://acme.example\\@evil.example/",
                "http://evil.example#@acme.example",
                "http://acme.example:80@evil.example/",
                "http://acme.example:99999/",
                "http://",
                "",
                "http:///etc/passwd",
                "http://acme.example/\r\nHost: evil.example",
                "http://acme.example/\nX: y",
                "http://acme.example%2f@evil/",
                "http://[::1%25lo]/",
                "http://acme .example/",
                "//evil.example/x"
            })
    void addresses_that_lead_elsewhere_are_refused_before_anything_is_asked(String address) {
        var user = Users.with(ToolChoice.of(Choices.FETCH_PAGE, "acme.example"));

        var wish = Users.look(box(AddressPolicy.PUBLIC, FEW), user, "fetch_page", Fields.of("address", address));

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(wish.why()).isNotBlank().doesNotContain("\n").doesNotContain("\r");
        assertThat(lookedUp).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://[::1]/",
                "http://169.254.169.254/",
                "http://localhost/"
            })
    void they_are_refused_too_where_all_of_the_web_may_be_read(String address) {
        var user = Users.with(ToolChoice.of(Choices.FETCH_PAGE));

        var wish = Users.look(box(AddressPolicy.PUBLIC, FEW), user, "fetch_page", Fields.of("address", address));

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/", "http://notacme.example/", "http://acme.example.evil.example/"})
    void other_sites_are_refused_and_named(String address) {
        var user = Users.with(ToolChoice.of(Choices.FETCH_PAGE, "acme.example"));

        var wish = Users.look(box(), user, "fetch_page", Fields.of("address", address));

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(wish.why()).startsWith("This agent tried to read “http://").endsWith("kept to: acme.example.");
    }

    @Test
    void a_name_that_leads_into_the_own_network_is_refused() throws InterruptedException {
        assertThat(fetch(site("intern.acme.example") + "/"))
                .isInstanceOf(ToolResult.Refused.class)
                .extracting(ToolResult::text)
                .asString()
                .contains("leads to 10.0.0.5");
    }

    @Test
    void a_name_with_one_address_too_many_is_refused() throws InterruptedException {
        assertThat(fetch(site("mixed.acme.example") + "/").text()).contains("leads to 169.254.169.254");
        assertThat(pages.requests()).isEmpty();
    }

    @Test
    void a_name_is_looked_up_once_so_that_its_second_answer_leads_nowhere() throws InterruptedException {
        pages.html("/", "<p>Hello</p>");

        assertThat(fetch(site("turning.acme.example") + "/").text()).contains("Hello");
        assertThat(lookedUp).containsExactly("turning.acme.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://evil.example/",
                "file:///etc/passwd",
                "//evil.example/",
                "http://[::1]/",
                "jar:x!/y"
            })
    void a_page_that_leads_to_another_place_is_not_followed(String elsewhere) throws InterruptedException {
        pages.leadsOn("/", elsewhere);

        assertThat(fetch(site("acme.example") + "/"))
                .isInstanceOf(ToolResult.Refused.class)
                .extracting(ToolResult::text)
                .asString()
                .contains("leads on to");
        assertThat(pages.requests()).hasSize(1);
    }

    @Test
    void a_page_that_leads_into_the_own_network_by_a_name_of_its_site_is_not_followed() throws InterruptedException {
        pages.leadsOn("/", site("intern.acme.example") + "/admin");

        assertThat(fetch(site("acme.example") + "/").text()).contains("leads to 10.0.0.5");
        assertThat(pages.requests()).hasSize(1);
    }

    @Test
    void a_page_that_leads_to_itself_comes_to_an_end() throws InterruptedException {
        pages.leadsOn("/", "/");

        assertThat(fetch(site("acme.example") + "/").text()).contains("leads on and on");
        assertThat(pages.requests()).hasSize(4);
    }

    @Test
    void a_page_of_ten_megabytes_is_not_read() throws InterruptedException {
        pages.at("/", "HTTP/1.1 200 OK\r\nContent-Type: text/plain", new byte[10 * 1024 * 1024]);

        assertThat(fetch(site("acme.example") + "/").text())
                .contains("larger than")
                .contains("not read");
    }

    @Test
    void a_page_without_end_is_cut_off() throws InterruptedException {
        pages.at("/", out -> endless(out, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", "more and more "));

        assertThat(fetch(site("acme.example") + "/").text()).contains("larger than");
    }

    @Test
    void chunks_without_end_are_cut_off() throws InterruptedException {
        pages.at("/", out -> endless(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "4\r\nmore\r\n"));

        assertThat(fetch(site("acme.example") + "/").text()).contains("larger than");
    }

    @Test
    void headers_without_end_are_cut_off() throws InterruptedException {
        pages.at("/", out -> endless(out, "HTTP/1.1 200 OK\r\n", "X-More: and more\r\n"));

        assertThat(fetch(site("acme.example") + "/").text()).contains("headers without end");
    }

    @Test
    void a_packed_page_is_counted_as_it_unpacks() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[5_000_000]);
        }
        pages.at("/", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip", packed.toByteArray());

        assertThat(fetch(site("acme.example") + "/").text()).contains("larger than");
    }

    @Test
    void a_site_that_never_answers_is_not_waited_for_for_ever() throws InterruptedException {
        pages.at("/", _ -> patience.acquireUninterruptibly());
        var hasty = box(WebMaliceTest::onlyHere, new Limits(1_000, Duration.ofMillis(100), 1));

        var result = Users.use(hasty, reader(), 1, "fetch_page", Fields.of("address", site("acme.example") + "/"));

        assertThat(result.text()).contains("takes too long to answer");
    }

    @Test
    void something_that_is_no_site_is_told_as_such() throws InterruptedException {
        pages.at("/", out -> out.write("220 mail.acme.example ready\r\n".getBytes(StandardCharsets.US_ASCII)));

        assertThat(fetch(site("acme.example") + "/").text()).isEqualTo("The site does not answer as sites do.");
    }

    @Test
    void a_cookie_of_one_page_is_not_sent_to_the_next() throws InterruptedException {
        pages.at("/", "HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: /next", new byte[0]);
        pages.html("/next", "<p>Here</p>");

        assertThat(fetch(site("acme.example") + "/").text()).contains("Here");
        assertThat(pages.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(
                                request.lines().skip(1).map(line -> line.substring(0, line.indexOf(':'))))
                        .containsExactly("Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"));
    }

    private static void endless(OutputStream out, String head, String more) throws IOException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        var bytes = more.getBytes(StandardCharsets.US_ASCII);
        while (!Thread.interrupted()) {
            out.write(bytes);
        }
    }
}
