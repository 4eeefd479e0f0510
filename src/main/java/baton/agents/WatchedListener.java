package baton.agents;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.util.Optional;
import java.util.regex.Pattern;

/// Stands before LangChain4j's listener: notes what goes wrong, which that one would log and pass over, and
/// stops reading at what cannot be understood and at the end that the server announces, which some do not keep.
final class WatchedListener implements ServerSentEventListener {

    private static final String END = "[DONE]";

    /// How a model came to its end, as those say whose streams just stop. Text that looks so has its quotes
    /// masked.
    private static final Pattern ENDING = Pattern.compile("\"finish(_r|R)eason\"\\s*:\\s*\"");

    private final ServerSentEventListener listener;
    private final Course course;
    private final Runnable ending;

    /// @param ending told when the model came to its end
    WatchedListener(ServerSentEventListener listener, Course course, Runnable ending) {
        this.listener = listener;
        this.course = course;
        this.ending = ending;
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        var data = event.data().strip();
        if (data.equals(END)) {
            listener.onClose();
        } else if (!data.isEmpty()) {
            pass(event, data, context);
        }
        if (course.isOver() || course.trouble().isPresent()) {
            context.parsingHandle().cancel();
        }
    }

    private void pass(ServerSentEvent event, String data, ServerSentEventContext context) {
        complaint(event, data).ifPresent(course::note);
        if (isEnding(data)) {
            course.ending();
            ending.run();
        }
        try {
            listener.onEvent(event, context);
            course.event(data);
        } catch (RuntimeException _) {
            course.note(new Trouble.Garbled("cannot be read: " + Words.cut(data, 200)));
        }
    }

    /// Nearly every event names the reason and gives none: the expression is tried in one place only.
    private static boolean isEnding(String data) {
        int at = Math.max(data.indexOf("\"finish_reason\""), data.indexOf("\"finishReason\""));
        return at >= 0 && ENDING.matcher(data).region(at, data.length()).lookingAt();
    }

    /// Servers put a fault that comes late into the stream, in the form of an event of its own.
    private static Optional<Trouble> complaint(ServerSentEvent event, String data) {
        return data.startsWith("{\"error\"") || "error".equals(event.event())
                ? Optional.of(new Trouble.Complained(Words.cut(data, 600)))
                : Optional.empty();
    }

    @Override
    public void onError(Throwable broken) {
        if (!course.isHangingUp()) {
            course.note(new Trouble.BrokeOff(broken.getClass().getSimpleName() + " in the middle of the answer"));
        }
    }
}
