package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @TempDir
    private Path home;

    private static final Key MINE = Key.of("k3y-of-mine").orElseThrow();

    @Test
    void a_key_shows_itself_to_nobody() {
        assertThat(MINE).hasToString("a key");
        assertThat(MINE.hiddenIn("Bearer k3y-of-mine was refused")).isEqualTo("Bearer … was refused");
    }

    @Test
    void what_looks_like_a_key_is_hidden_too() {
        assertThat(Key.hideQuoted("provided: sk-proj-****7890, at http://me:pass@host/v1"))
                .isEqualTo("provided: sk-…, at http://…@host/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "my gpt, BATON_KEY_MY_GPT",
        "gpt-5.1, BATON_KEY_GPT_5_1",
        "Claude, BATON_KEY_CLAUDE",
    })
    void the_environment_counts_before_all_else(String connection, String variable) {
        var secrets = Secrets.ofThisComputer(Map.of(variable, "from-outside"), home);

        var where = secrets.keep(connection, MINE);

        assertThat(secrets.find(connection).orElseThrow().reveal()).isEqualTo("from-outside");
        assertThat(where).contains("The key is taken from " + variable + ", which is set.");
    }

    @Test
    void where_there_is_no_keychain_a_key_is_kept_until_baton_quits_and_that_is_said() {
        var secrets = Secrets.ofThisComputer(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"), home);

        assertThat(secrets.find("mine")).isEmpty();
        assertThat(secrets.whereIs("mine")).isEmpty();
        assertThat(secrets.keep("mine", MINE)).contains(Spoken.text("key.session"));
        assertThat(secrets.whereIs("mine")).contains(Spoken.text("key.session"));
        assertThat(secrets.find("mine")).contains(MINE);

        secrets.forget("mine");
        assertThat(secrets.find("mine")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "DBUS_SESSION_BUS_ADDRESS, ''", "DBUS_SESSION_BUS_ADDRESS, nonsense", "DISPLAY, :77"})
    void a_linux_without_a_keychain_has_none_and_starts_nothing(String variable, String value) {
        int threads = Thread.activeCount();
        var linux = new SystemKeychain("Linux", variable.isEmpty() ? Map.of() : Map.of(variable, value));

        assertThat(linux.kind()).isEmpty();
        assertThat(new KeychainSecrets(linux).find("mine")).isEmpty();
        assertThat(new KeychainSecrets(linux).keep("mine", MINE)).isEmpty();
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads);
    }

    @Test
    void a_kept_key_is_found_in_the_keychain_first_of_all_places_that_keep() {
        var keychain = new SessionSecrets();
        var session = new SessionSecrets();
        var secrets = new LayeredSecrets(
                new EnvironmentSecrets(Map.of()), keychain, new LockedSecrets(home.resolve("keys"), 10), session);

        secrets.keep("mine", MINE);

        assertThat(keychain.find("mine")).contains(MINE);
        assertThat(session.find("mine")).isEqualTo(Optional.empty());
    }
}
