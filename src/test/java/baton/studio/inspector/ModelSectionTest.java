package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void keeps_a_model_that_is_not_connected_here() {
        assertThat(ModelSection.offers(MODELS, "office"))
                .last()
                .isEqualTo(new ModelSection.Offer("office", "office (not connected here)"));
    }
}
