package baton.tools.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.mcp.client.McpCallContext;
import dev.langchain4j.mcp.client.transport.McpOperationHandler;
import dev.langchain4j.mcp.client.transport.McpTransport;
import dev.langchain4j.mcp.protocol.McpClientMessage;
import dev.langchain4j.mcp.protocol.McpInitializeRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A way to a server on which nothing gets through but what was asked for, and no more than the limits allow.
/// Once it has failed it stays so.
abstract class BoundedTransport implements McpTransport {

    private static final Set<String> HEARD =
            Set.of("ping", "roots/list", "notifications/tools/list_changed", "notifications/cancelled");

    private final Map<Long, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable ServerTrouble> trouble = new AtomicReference<>();
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicReference<@Nullable McpOperationHandler> handler = new AtomicReference<>();
    private final Limits limits;
    private final String server;
    private final Masks masks;

    /// @param server what people call it
    /// @param masks  of what it is told in secret, which it may say again
    BoundedTransport(String server, Masks masks, Limits limits) {
        this.server = server;
        this.masks = masks;
        this.limits = limits;
    }

    /// Sends a message.
    ///
    /// @param answers the id of the answer that it wants; `null` for none
    abstract void send(String message, @Nullable Long answers) throws ServerTrouble;

    /// Starts what has to be started.
    abstract void open() throws ServerTrouble;

    @Override
    public abstract void close();

    @Override
    public void start(McpOperationHandler messageHandler) {
        handler.set(messageHandler);
        try {
            open();
        } catch (ServerTrouble why) {
            fail(why);
        }
    }

    @Override
    public CompletableFuture<JsonNode> initialize(McpInitializeRequest request) {
        return executeOperationWithResponse(request);
    }

    @Override
    public CompletableFuture<JsonNode> executeOperationWithResponse(McpClientMessage request) {
        var answer = new CompletableFuture<JsonNode>();
        var id = request.getId();
        messages.set(0);
        awaited.put(id, answer);
        var _ = answer.whenComplete((_, _) -> awaited.remove(id));
        var expecting = handler.get();
        var failed = trouble.get();
        if (failed != null || expecting == null) {
            answer.completeExceptionally(failed == null ? new IllegalStateException("not started") : failed);
            return answer;
        }
        expecting.startOperation(id, answer);
        try {
            send(Json.write(request), id);
        } catch (ServerTrouble why) {
            fail(why);
        }
        return answer;
    }

    @Override
    public CompletableFuture<JsonNode> executeOperationWithResponse(McpCallContext context) {
        return executeOperationWithResponse(context.message());
    }

    @Override
    public void executeOperationWithoutResponse(McpClientMessage message) {
        try {
            send(Json.write(message), null);
        } catch (ServerTrouble why) {
            fail(why);
        }
    }

    @Override
    public void executeOperationWithoutResponse(McpCallContext context) {
        executeOperationWithoutResponse(context.message());
    }

    /// Takes what the server said. What nobody asked for is passed over.
    void take(String text) {
        if (messages.incrementAndGet() > limits.messages()) {
            fail(new ServerTrouble(
                    "The tool server “" + server + "” sends without end, so Baton let go of it.", "too many messages"));
            return;
        }
        var receiver = handler.get();
        Json.read(masks.over(text)).filter(this::isExpected).ifPresent(message -> {
            if (receiver != null) {
                receiver.handle(message);
            }
        });
    }

    private boolean isExpected(ObjectNode message) {
        if (message.has("result") || message.has("error")) {
            return message.path("id").isIntegralNumber()
                    && awaited.containsKey(message.path("id").asLong());
        }
        var method = message.path("method").asText();
        return HEARD.contains(method) && (message.path("id").isIntegralNumber() || method.startsWith("notifications/"));
    }

    /// Whether the answer of that id is still waited for.
    boolean isAwaited(long id) {
        return awaited.containsKey(id);
    }

    /// Nobody waits for that answer any more.
    void abandon(long id) {
        awaited.remove(id);
    }

    /// From now on both sides speak this version of the protocol.
    void agreeOn(String version) {
        // only some ways have to say it again
    }

    /// Ends one call with a trouble of its own.
    void fail(long id, ServerTrouble why) {
        var answer = awaited.get(id);
        if (answer != null) {
            answer.completeExceptionally(why);
        }
    }

    /// Ends all that is under way, and all that comes after it.
    void fail(ServerTrouble why) {
        trouble.compareAndSet(null, why);
        awaited.values().forEach(answer -> answer.completeExceptionally(why));
        close();
    }

    boolean hasFailed() {
        return trouble.get() != null;
    }

    Masks masks() {
        return masks;
    }

    Limits limits() {
        return limits;
    }

    String server() {
        return server;
    }

    @Override
    public void checkHealth() {
        // whoever asks it something finds out
    }

    @Override
    public void onFailure(Runnable action) {
        // nothing is started again behind anybody's back
    }
}
