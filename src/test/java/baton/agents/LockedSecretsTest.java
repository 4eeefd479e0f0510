package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.KeyPlace.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys in a file that a passphrase locks.
class LockedSecretsTest {

    private static final Key MINE = Key.of("MARKED-k3y").orElseThrow();
    private static final int FEW_ROUNDS = 10;

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void choose_a_file() {
        file = home.resolve("keys.locked");
    }

    private LockedSecrets secrets() {
        return new LockedSecrets(file, FEW_ROUNDS);
    }

    private LockedSecrets opened(String passphrase) {
        var secrets = secrets();
        assertThat(secrets.open(passphrase.toCharArray())).isTrue();
        return secrets;
    }

    @Test
    void keeps_nothing_until_a_passphrase_is_given() {
        assertThat(secrets().state()).isEqualTo(State.UNTIL_QUIT);
        assertThat(secrets().keep("mine", MINE)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void gives_a_key_back_to_whoever_has_the_passphrase_and_to_nobody_else() {
        assertThat(opened("open sesame").keep("mine", MINE)).contains(Spoken.text("key.locked"));

        var another = secrets();
        assertThat(another.state()).isEqualTo(State.LOCKED_FILE);
        assertThat(another.find("mine")).isEmpty();
        assertThat(another.open("open barley".toCharArray())).isFalse();
        assertThat(another.find("mine")).isEmpty();
        assertThat(another.open("open sesame".toCharArray())).isTrue();
        assertThat(another.state()).isEqualTo(State.OPEN_FILE);
        assertThat(another.find("mine").orElseThrow().reveal()).isEqualTo("MARKED-k3y");
    }

    @Test
    void neither_key_nor_passphrase_can_be_read_in_the_file() throws Exception {
        opened("open sesame").keep("mine", MINE);

        assertThat(Files.readString(file)).contains("key of mine").doesNotContain("MARKED", "sesame");
    }

    @Test
    void one_key_cannot_be_put_in_the_place_of_another() throws Exception {
        var secrets = opened("open sesame");
        secrets.keep("mine", MINE);
        Files.writeString(file, Files.readString(file).replace("key of mine", "key of yours"));

        assertThat(secrets.find("yours")).isEmpty();
    }

    @Test
    void a_forgotten_key_is_gone_even_while_the_file_is_locked() {
        opened("open sesame").keep("mine", MINE);

        secrets().forget("mine");

        assertThat(opened("open sesame").find("mine")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_neither_opened_nor_written_over() throws Exception {
        Files.writeString(file, "half a fi");

        assertThat(secrets().open("open sesame".toCharArray())).isFalse();
        assertThat(secrets().keep("mine", MINE)).isEmpty();
        assertThat(file).hasContent("half a fi");
    }

    @Test
    void keys_that_were_kept_until_quitting_go_into_the_file_once_there_is_one() {
        var session = new SessionSecrets();
        var layered = new LayeredSecrets(
                new EnvironmentSecrets(Map.of()),
                new KeychainSecrets(new SystemKeychain("Linux", Map.of())),
                secrets(),
                session);
        layered.keep("mine", MINE);
        assertThat(layered.state()).isEqualTo(State.UNTIL_QUIT);

        assertThat(layered.open("open sesame".toCharArray())).isTrue();

        assertThat(session.find("mine")).isEmpty();
        assertThat(layered.whereIs("mine")).contains(Spoken.text("key.locked"));
        assertThat(opened("open sesame").find("mine").orElseThrow().reveal()).isEqualTo("MARKED-k3y");
    }
}
