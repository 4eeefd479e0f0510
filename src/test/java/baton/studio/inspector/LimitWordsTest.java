package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.AgentLimits;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitWordsTest {

    @ParameterizedTest
    @CsvSource({"PT45S, 45 s", "PT2M, 2 min", "PT2M30S, 2 min 30 s", "PT1H, 1 h", "PT90M, 1 h 30 min", "PT26H, 26 h"})
    void says_how_long(Duration time, String words) {
        assertThat(LimitWords.time(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 1", "PT1M, 1", "PT61S, 2", "PT2H, 120"})
    void counts_minutes_that_have_begun(Duration time, long minutes) {
        assertThat(LimitWords.minutes(time)).isEqualTo(minutes);
    }

    @Test
    void says_what_happens_when_it_fails() {
        assertThat(LimitWords.failure(NodeType.Agent.BLANK)).isEqualTo("try again 2×, then ask me");
        assertThat(LimitWords.failure(tries(2).withOnFailure(OnFailure.CONTINUE)))
                .isEqualTo("try again once, then go on");
        assertThat(LimitWords.failure(tries(1).withOnFailure(OnFailure.STOP))).isEqualTo("no second try, then stop");
    }

    @ParameterizedTest
    @CsvSource({"200000, 150000", "4, 3", "1, 1"})
    void counts_words_as_people_do(long pieces, long words) {
        assertThat(WordCount.words(pieces)).isEqualTo(words);
    }

    @Test
    void words_come_back_as_they_were_typed() {
        for (long words = 1; words < 5000; words += 7) {
            assertThat(WordCount.words(WordCount.tokens(words))).isEqualTo(words);
        }
    }

    private static NodeType.Agent tries(int tries) {
        return NodeType.Agent.BLANK.withLimits(new AgentLimits(null, tries, null, Fields.NONE));
    }
}
