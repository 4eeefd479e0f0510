package baton.tools;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ReadyCheck;
import baton.engine.ToolServers;
import baton.workflow.Flow;
import baton.workflow.NodeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolReadinessTest {

    @TempDir
    private Path home;

    private List<ReadyCheck.Finding> look(NodeType.Agent agent) {
        var workflow =
                Flow.withStart().agent("a", _ -> agent).chain("start", "a").drawn();
        return new ToolReadiness(ReadyCheck.NOTHING, ToolServers.NONE, home)
                .look(workflow, "mine")
                .findings();
    }

    @Test
    void what_an_agent_is_to_know_and_is_not_there_is_told_and_stops_nothing() throws IOException {
        Files.createDirectories(home.resolve("handbook"));
        var agent = NodeType.Agent.BLANK.withKnowledge(List.of("~/handbook", "~/gone", home.resolve("lost") + ""));

        assertThat(look(agent)).hasSize(2).noneMatch(ReadyCheck.Finding::stopsRun);
        assertThat(look(agent).getFirst().title())
                .isEqualTo("“a” is to look things up in “~/gone”, which is not there.");
    }

    @Test
    void an_agent_that_was_given_nothing_has_nothing_to_miss() {
        assertThat(look(NodeType.Agent.BLANK)).isEmpty();
    }
}
