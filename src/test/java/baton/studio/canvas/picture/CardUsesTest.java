package baton.studio.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.StepUse;
import baton.run.Usage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CardUsesTest {

    private static Usage usage(long in, long out, String cost) {
        return new Usage(in, out, cost.isEmpty() ? null : new BigDecimal(cost));
    }

    private static CardUse once(Usage usage, boolean practice) {
        return CardUses.of(new StepUse(1, usage, usage, practice), 96);
    }

    @Test
    void who_asked_no_model_costs_nothing_worth_a_word() {
        assertThat(CardUses.of(StepUse.NONE, 0)).isEqualTo(CardUse.NONE);
        assertThat(CardUses.of(StepUse.NONE, 3).words()).isEqualTo("3 words");
    }

    @Test
    void what_it_cost_is_told_and_at_length_what_was_read_and_written() {
        var use = once(usage(600, 140, "0.0042"), false);
        assertThat(use.words()).isEqualTo("96 words");
        assertThat(use.cost()).isEqualTo("$0.004");
        assertThat(use.whole())
                .isEqualTo(
                        "Read about 450 words, wrote about 105 words.\nIt cost $0.004.\n600 tokens in, 140 tokens out");
    }

    @Test
    void a_model_on_this_computer_is_free_and_one_without_a_price_is_unknown() {
        assertThat(once(usage(10, 10, "0"), false).cost()).isEqualTo("free");
        assertThat(once(usage(10, 10, ""), false).cost()).isEqualTo("–");
        assertThat(once(usage(10, 10, ""), false).whole()).contains("not known");
    }

    @Test
    void practice_is_called_practice() {
        assertThat(once(usage(10, 10, "0"), true).cost()).isEqualTo("practice");
    }

    @Test
    void more_rounds_are_told_together() {
        var use = CardUses.of(new StepUse(2, usage(10, 10, "0.01"), usage(400, 0, "0.05"), false), 1);
        assertThat(use.cost()).isEqualTo("$0.01");
        assertThat(use.whole()).contains("In all rounds: 300 words · $0.05.");
    }
}
