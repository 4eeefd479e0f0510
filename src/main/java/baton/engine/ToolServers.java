package baton.engine;

import baton.run.Effect;
import baton.workflow.ToolChoice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Port: the servers of tools that a person set up on this computer. They speak the Model Context Protocol. A
/// workflow only names their tools, as `mcp:server/tool`; what is started, and which tools are offered to
/// models, is allowed here, by the person, after having seen it. Every method may block, some for as long as a
/// server takes to start.
public interface ToolServers {

    /// What the name of a tool of a server begins with, in [ToolChoice#name].
    String PREFIX = "mcp:";

    /// No servers at all.
    ToolServers NONE = new ToolServers() {
        @Override
        public List<Kept> servers() {
            return List.of();
        }

        @Override
        public String save(Server server, Map<String, String> secrets) {
            return "";
        }

        @Override
        public void remove(String name) {}

        @Override
        public Check allow(Server shown) {
            return new Check(false, "There is no server called “" + shown.name() + "”.", List.of());
        }

        @Override
        public Check test(String name) {
            return new Check(false, "There is no server called “" + name + "”.", List.of());
        }

        @Override
        public void allowTool(String server, Offered shown) {}

        @Override
        public void forbidTool(String server, String tool) {}

        @Override
        public List<String> problems(List<ToolChoice> wanted) {
            return List.of();
        }
    };

    /// All of them, by name.
    List<Kept> servers();

    /// Keeps a server under its name, in the place of one that was called so. Nothing is started by that: one
    /// that is reached in another way than before has to be allowed again.
    ///
    /// @param secrets what goes to the system's password store, by the names in [Way]; a name that is left out
    ///     stays as it is
    /// @return where the secrets are, as a sentence; empty if there are none
    /// @throws java.io.UncheckedIOException if it cannot be kept, with a sentence for the person
    String save(Server server, Map<String, String> secrets);

    /// Does nothing if it is not there.
    void remove(String name);

    /// Allows Baton to start the server, or to call it, as it was shown to the person, and asks for its tools.
    Check allow(Server shown);

    /// Asks an allowed server for its tools.
    Check test(String name);

    /// Offers a tool to the agents that are given it, as long as it stays what was shown.
    void allowTool(String server, Offered shown);

    void forbidTool(String server, String tool);

    /// Why tools of servers that an agent is given are not there for it, a sentence each; for the check before
    /// a run.
    List<String> problems(List<ToolChoice> wanted);

    /// A server of tools.
    ///
    /// @param name letters, digits and hyphens, at most 30
    record Server(String name, Way way) {}

    /// How a server is reached.
    sealed interface Way {

        /// It is a program of this computer, which is started when it is needed.
        ///
        /// @param command     the program and its arguments; no shell reads them
        /// @param environment what it finds in its environment, beside the usual
        /// @param secrets     the names of what else it finds there, from the password store
        record Program(List<String> command, Map<String, String> environment, Set<String> secrets) implements Way {
            public Program {
                command = List.copyOf(command);
                environment = Map.copyOf(environment);
                secrets = Set.copyOf(secrets);
            }
        }

        /// It runs somewhere and is called.
        ///
        /// @param url     `https://…` or `http://…`
        /// @param headers what is sent along with each call
        /// @param secrets the names of headers whose values are in the password store
        record Address(String url, Map<String, String> headers, Set<String> secrets) implements Way {
            public Address {
                headers = Map.copyOf(headers);
                secrets = Set.copyOf(secrets);
            }
        }

        /// The names of what is kept in the password store.
        Set<String> secrets();
    }

    /// @param allowed whether it may be started or called, as it is kept now
    /// @param granted the tools that the person allowed, by name
    record Kept(Server server, boolean allowed, List<Granted> granted) {
        public Kept {
            granted = List.copyOf(granted);
        }

        /// The names of the tools that the person allowed.
        public Set<String> tools() {
            return granted.stream().map(Granted::name).collect(Collectors.toUnmodifiableSet());
        }
    }

    /// A tool as the person allowed it.
    ///
    /// @param about  what the server said of it then: a stranger's words
    /// @param effect what it does to the world, as far as the server said then
    record Granted(String name, String about, Effect effect) {}

    /// A tool that a server has.
    ///
    /// @param about      what the server says of it: a stranger's words
    /// @param arguments  what it takes, a JSON Schema as text
    /// @param effect     what it does to the world, as far as the server says
    /// @param repeatable whether doing it twice harms nobody, as far as the server says
    /// @param print      stands for all of this: another one means that something changed
    record Offered(
            String name,
            String about,
            String arguments,
            Effect effect,
            boolean repeatable,
            Standing standing,
            String print) {}

    /// What the person said of a tool.
    enum Standing {
        /// Nothing yet.
        NEW,
        ALLOWED,
        /// It was allowed, and is not what it was.
        CHANGED
    }

    /// What a test found: a sentence, and the tools that the server has.
    record Check(boolean works, String words, List<Offered> tools) {
        public Check {
            tools = List.copyOf(tools);
        }
    }
}
