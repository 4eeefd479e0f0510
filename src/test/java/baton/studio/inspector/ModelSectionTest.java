package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelSectionTest {

    private static final ModelNames MODELS = new ModelNames("Practice", List.of("llama3.2"));

    @Test
    void offers_the_default_practice_and_the_connections() {
        assertThat(ModelSection.offers(MODELS, "default"))
                .containsExactly(
                        new ModelSection.Offer(null, "Workflow default (Practice)"),
                        new ModelSection.Offer("practice", "Practice"),
                        new ModelSection.Offer("llama3.2", "llama3.2"));
    }

    @Test
    void offers_what_files_ask_for_that_know_no_names_and_says_what_it_is_here() {
        var models = new ModelNames("Practice", List.of("big"), Map.of("careful", "big", "cheap", "Practice"));

        assertThat(ModelSection.offers(models, "careful"))
                .endsWith(
                        new ModelSection.Offer("careful", "careful (here: big)"),
                        new ModelSection.Offer("cheap", "cheap (here: Practice)"));
    }

    @Test
    void keeps_a_model_that_is_not_connected_here() {
        assertThat(ModelSection.offers(MODELS, "office"))
                .last()
                .isEqualTo(new ModelSection.Offer("office", "office (not connected here)"));
    }
}
