package baton.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a node does, with the settings that only its kind has.
public sealed interface NodeType {

    /// The form that a run begins with. A workflow that can run has exactly one.
    record Start(List<Field> asks) implements NodeType {
        public Start {
            asks = List.copyOf(asks);
        }
    }

    /// One agent that does one job with a model.
    ///
    /// @param role         the job in one line
    /// @param goal         what it is to reach
    /// @param instructions what to do, with `{{field}}` placeholders
    /// @param model        the name of a model; `null` for the workflow's default
    /// @param tools        the tools that it may use
    /// @param knowledge    files and folders that it may look things up in
    /// @param guards       what its answer is held to beside the contract
    /// @param onFailure    what happens when it fails for good; `null` for [OnFailure#ASK]
    /// @param otherwise    what is handed on in its place if it fails and the run is to go on
    /// @param practice     its sample reply for practice; `null` where one is made up from the contract
    record Agent(
            String role,
            String goal,
            String instructions,
            @Nullable String model,
            List<ToolChoice> tools,
            List<String> knowledge,
            List<Guard> guards,
            AgentLimits limits,
            @Nullable OnFailure onFailure,
            @Nullable Fields otherwise,
            @Nullable Value practice)
            implements NodeType {

        /// An agent that nothing is known of yet.
        public static final Agent BLANK = new Agent("", "", "", null, List.of(), AgentLimits.USUAL, null, null, null);

        public Agent {
            tools = List.copyOf(tools);
            knowledge = List.copyOf(knowledge);
            guards = List.copyOf(guards);
        }

        /// One without knowledge and guards.
        public Agent(
                String role,
                String goal,
                String instructions,
                @Nullable String model,
                List<ToolChoice> tools,
                AgentLimits limits,
                @Nullable OnFailure onFailure,
                @Nullable Fields otherwise,
                @Nullable Value practice) {
            this(role, goal, instructions, model, tools, List.of(), List.of(), limits, onFailure, otherwise, practice);
        }

        public OnFailure onFailureOrUsual() {
            return onFailure == null ? OnFailure.ASK : onFailure;
        }

        /// Whether it can do more than answer.
        public boolean hasTools() {
            return !tools.isEmpty() || !knowledge.isEmpty();
        }

        public Agent withRole(String changed) {
            return new Agent(
                    changed,
                    goal,
                    instructions,
                    model,
                    tools,
                    knowledge,
                    guards,
                    limits,
                    onFailure,
                    otherwise,
                    practice);
        }

        public Agent withGoal(String changed) {
            return new Agent(
                    role,
                    changed,
                    instructions,
                    model,
                    tools,
                    knowledge,
                    guards,
                    limits,
                    onFailure,
                    otherwise,
                    practice);
        }

        public Agent withInstructions(String changed) {
            return new Agent(
                    role, goal, changed, model, tools, knowledge, guards, limits, onFailure, otherwise, practice);
        }

        public Agent withModel(@Nullable String changed) {
            return new Agent(
                    role,
                    goal,
                    instructions,
                    changed,
                    tools,
                    knowledge,
                    guards,
                    limits,
                    onFailure,
                    otherwise,
                    practice);
        }

        public Agent withTools(List<ToolChoice> changed) {
            return new Agent(
                    role,
                    goal,
                    instructions,
                    model,
                    changed,
                    knowledge,
                    guards,
                    limits,
                    onFailure,
                    otherwise,
                    practice);
        }

        public Agent withKnowledge(List<String> changed) {
            return new Agent(
                    role, goal, instructions, model, tools, changed, guards, limits, onFailure, otherwise, practice);
        }

        public Agent withGuards(List<Guard> changed) {
            return new Agent(
                    role, goal, instructions, model, tools, knowledge, changed, limits, onFailure, otherwise, practice);
        }

        public Agent withLimits(AgentLimits changed) {
            return new Agent(
                    role, goal, instructions, model, tools, knowledge, guards, changed, onFailure, otherwise, practice);
        }

        public Agent withOnFailure(@Nullable OnFailure changed) {
            return new Agent(
                    role, goal, instructions, model, tools, knowledge, guards, limits, changed, otherwise, practice);
        }

        public Agent withOtherwise(@Nullable Fields changed) {
            return new Agent(
                    role, goal, instructions, model, tools, knowledge, guards, limits, onFailure, changed, practice);
        }

        public Agent withPractice(@Nullable Value changed) {
            return new Agent(
                    role, goal, instructions, model, tools, knowledge, guards, limits, onFailure, otherwise, changed);
        }
    }

    /// Waits until a person approves, edits and approves, sends back or rejects.
    ///
    /// @param ask   the question that the person is asked
    /// @param shows    the fields that are shown; all of them if none is named
    /// @param deadline how long it waits; `null` for as long as it takes
    record Review(String ask, List<String> shows, @Nullable Deadline deadline) implements NodeType {
        public Review {
            shows = List.copyOf(shows);
        }

        /// One that waits as long as it takes.
        public Review(String ask, List<String> shows) {
            this(ask, shows, null);
        }

        public Review withAsk(String changed) {
            return new Review(changed, shows, deadline);
        }

        public Review withShows(List<String> changed) {
            return new Review(ask, changed, deadline);
        }

        public Review withDeadline(@Nullable Deadline changed) {
            return new Review(ask, shows, changed);
        }
    }

    /// Takes exactly one way out.
    ///
    /// @param decides      who picks the way
    /// @param instructions what a model that picks is told
    record Decision(Decider decides, String instructions) implements NodeType {}

    /// What the run delivers.
    ///
    /// @param shows  the fields that it shows; all of them if none is named
    /// @param saveAs a file to write it to, or `null`
    record Result(List<String> shows, @Nullable String saveAs) implements NodeType {
        public Result {
            shows = List.copyOf(shows);
        }
    }

    /// A type that this version shows and keeps, but cannot run; its settings are among the node's extras.
    record Other(String name) implements NodeType {}

    /// Who picks the way at a decision.
    enum Decider {
        RULES,
        MODEL
    }

    /// The name on disk.
    default String key() {
        return switch (this) {
            case Start _ -> "start";
            case Agent _ -> "agent";
            case Review _ -> "review";
            case Decision _ -> "decision";
            case Result _ -> "result";
            case Other(var name) -> name;
        };
    }
}
