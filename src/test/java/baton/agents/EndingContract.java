package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.stub.Script;
import baton.stub.Script.Ending;
import org.junit.jupiter.api.Test;

/// The same for those whose servers say that an answer is complete. Gemini only stops talking.
abstract class EndingContract extends ModelContract {

    @Test
    void ends_with_the_answer_even_if_the_server_leaves_the_connection_open() throws Exception {
        server.then(new Script.Reply("Hello there", Ending.OPEN));

        assertThat(succeeded(writer()).output().text("message")).isEqualTo("Hello there");
        server.awaitCut();
    }
}
