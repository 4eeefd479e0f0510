package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTextsTest {

    private final SecretTexts texts = new SecretTexts(new SessionSecrets());

    @ParameterizedTest
    @ValueSource(strings = {"hush-4711", "Bearer of two words", "Schlüssel", "text:odd", " ends with a blank "})
    void any_text_can_be_kept_and_found_again(String secret) {
        assertThat(texts.keep("tools/files/TOKEN", secret)).isPresent();

        assertThat(texts.find("tools/files/TOKEN")).contains(secret);
    }

    @Test
    void what_is_forgotten_is_gone() {
        texts.keep("tools/files/TOKEN", "hush-4711");

        texts.forget("tools/files/TOKEN");

        assertThat(texts.find("tools/files/TOKEN")).isEmpty();
    }
}
