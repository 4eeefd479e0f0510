package baton.engine;

import baton.workflow.NodeId;
import java.time.Instant;
import java.util.List;

/// Port: what people allowed agents for good, or forbade them for good. May block.
public interface Permissions {

    /// Nobody allowed anything.
    Permissions NONE = new Permissions() {
        @Override
        public List<Permission> list() {
            return List.of();
        }

        @Override
        public void forget(Permission permission) {}
    };

    /// All of them, in the order of workflow, agent and tool.
    List<Permission> list();

    /// Takes one back: the person is asked again. Does nothing if it is no longer there.
    ///
    /// @throws java.io.UncheckedIOException if it cannot be taken back, with a sentence for the person
    void forget(Permission permission);

    /// What one agent may, or may not, do in all runs on this computer.
    ///
    /// @param place    stands for the file of the workflow; empty where the workflow had none
    /// @param workflow what the workflow is called
    /// @param agent    the agent in it
    /// @param name     what people called the agent when it was decided
    /// @param tool     the name of the tool
    /// @param scope    what it covers, and nothing beside it: `read pages of acme.example`
    /// @param allowed  whether it may; if not, nobody is asked again
    record Permission(
            String place,
            String workflow,
            NodeId agent,
            String name,
            String tool,
            String scope,
            boolean allowed,
            Instant since) {

        /// As a sentence: "Researcher may always read pages of acme.example."
        public String words() {
            return name + (allowed ? " may always " : " may never ") + scope + ".";
        }
    }
}
