package baton.bench;

import baton.agents.ChatAgentRunner;
import baton.agents.Connections;
import baton.agents.PracticeModel;
import baton.agents.SessionSecrets;
import baton.agents.Till;
import baton.engine.LiveSink;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.run.AgentTask;
import baton.run.Exchange.Speaker;
import baton.run.Exchange.Told;
import baton.run.RunId;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.stub.StubServer;
import baton.workflow.AgentLimits;
import baton.workflow.Contract;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// What it costs to ask a model through Baton, against LangChain4j called directly, with the same messages to the
/// same stub: a long answer, and many at once.
public final class ModelBench {

    private static final double MOST = 1.15;
    private static final int TOKENS = 2000;

    /// Both sides are to be compiled before they are measured. On two cores Java is busy with that for about
    /// 150 turns of many calls; it is more of ours than of theirs, so that what is measured meanwhile says how
    /// large they are, not how fast.
    private static final int WARM_UP = 200;

    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(90);

    /// How it is for somebody who has just opened the program.
    private static final int FIRST = 5;

    private static final int SIDE_BY_SIDE = 200;

    private ModelBench() {}

    public static void main(String[] cases) throws Exception {
        try (var server = StubServer.start(Dialect.OPENAI);
                var home = Folder.create()) {
            var ours = ours(server, home);
            var direct = direct(server);
            var told = told(ours);
            server.otherwise(_ -> Script.says("word ".repeat(TOKENS)));
            ratio("stream of " + TOKENS, () -> ask(ours), () -> ask(direct, told), 40);
            server.otherwise(_ -> Script.says("word ".repeat(20)));
            ratio(SIDE_BY_SIDE + " side by side", () -> many(() -> ask(ours)), () -> many(() -> ask(direct, told)), 60);
        }
    }

    private static void ratio(String what, Trial.Work ours, Trial.Work direct, int turns) throws Exception {
        var oursAtWork = new AtWork(ours);
        var directAtWork = new AtWork(direct);
        var trial = new Trial().of(() -> oursAtWork).of(() -> directAtWork).warmingUpFor(LONGEST_WARM_UP);
        ratio("the first of " + what, trial.measure(1, FIRST)).print();
        var spreads = trial.measure(WARM_UP, turns);
        ratio(what, spreads)
                .target(MOST)
                .with("processorRatio", oursAtWork.mean(turns) / directAtWork.mean(turns))
                .print();
    }

    private static Figure ratio(String what, List<Spread> spreads) {
        var ours = spreads.getFirst();
        var direct = spreads.getLast();
        return Figure.of("model: " + what, ours.median() / direct.median(), "times LangChain4j")
                .with("turns", ours.repetitions())
                .with("oursMs", ours.median() / 1e6)
                .with("directMs", direct.median() / 1e6)
                .with("lowestRatio", ours.lowest() / direct.lowest());
    }

    private static ChatAgentRunner ours(StubServer server, Folder home) {
        var secrets = new SessionSecrets();
        var connections = new Connections(home.path(), secrets);
        connections.save(new Connection("mine", Kind.OPENAI, server.address(), "stub"), null);
        return new ChatAgentRunner(connections, secrets, new PracticeModel(0), InstantSource.system(), Till.FREE);
    }

    /// What Baton tells the model, in LangChain4j's form.
    private static List<ChatMessage> told(ChatAgentRunner runner) throws InterruptedException {
        var told = new ArrayList<ChatMessage>();
        runner.run(task(), new LiveSink() {
            @Override
            public void text(String piece) {}

            @Override
            public void remark(String sentence) {}

            @Override
            public void told(List<Told> messages) {
                for (var one : messages) {
                    told.add(
                            one.speaker() == Speaker.RULES
                                    ? SystemMessage.from(one.text())
                                    : UserMessage.from(one.text()));
                }
            }
        });
        return told;
    }

    private static StreamingChatModel direct(StubServer server) {
        return OpenAiStreamingChatModel.builder()
                .baseUrl(server.address())
                .modelName("stub")
                .httpClientBuilder(JdkHttpClient.builder()
                        .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)))
                .build();
    }

    private static void many(Trial.Work work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, SIDE_BY_SIDE)
                    .mapToObj(_ -> threads.submit(() -> {
                        work.run();
                        return true;
                    }))
                    .toList();
            for (var call : calls) {
                call.get();
            }
        }
    }

    private static void ask(ChatAgentRunner runner) throws InterruptedException {
        var reply = runner.run(task(), new LiveSink() {
            @Override
            public void text(String piece) {}

            @Override
            public void remark(String sentence) {}
        });
        if (!(reply instanceof StepReply.Succeeded)) {
            throw new IllegalStateException(reply.toString());
        }
    }

    private static AgentTask task() {
        var node = Node.of(new NodeId("writer"), "Writer", NodeType.Agent.BLANK.withInstructions("Write."));
        return new AgentTask(
                new RunId("20261121-142203-k3f9"),
                new StepKey(node.id(), 1),
                1,
                node,
                "mine",
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Contract.of(Contract.MESSAGE),
                0,
                AgentLimits.USUAL);
    }

    private static void ask(StreamingChatModel model, List<ChatMessage> told) {
        var done = new CompletableFuture<ChatResponse>();
        model.chat(told, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String piece) {}

            @Override
            public void onCompleteResponse(ChatResponse response) {
                done.complete(response);
            }

            @Override
            public void onError(Throwable error) {
                done.completeExceptionally(error);
            }
        });
        done.join();
    }
}
