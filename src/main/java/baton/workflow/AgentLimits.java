package baton.workflow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Bounds on one agent's step; `null` where the file says nothing.
///
/// @param timeout   how long one try may take; [#USUAL_TIMEOUT] if not said
/// @param tries     how often a fault that can pass is tried, 1 or more; [#USUAL_TRIES] if not said
/// @param toolCalls how often one step may use tools; [#USUAL_TOOL_CALLS] if not said
/// @param extras    keys that this version does not know
public record AgentLimits(
        @Nullable Duration timeout,
        @Nullable Integer tries,
        @Nullable Integer toolCalls,
        Fields extras) {

    public static final AgentLimits USUAL = new AgentLimits(null, null, null, Fields.NONE);
    public static final Duration USUAL_TIMEOUT = Duration.ofMinutes(2);
    public static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);
    public static final int USUAL_TRIES = 3;
    public static final int USUAL_TOOL_CALLS = 10;

    public Duration timeoutOrUsual() {
        return timeout == null ? USUAL_TIMEOUT : timeout;
    }

    public int triesOrUsual() {
        return tries == null ? USUAL_TRIES : Math.max(1, tries);
    }

    public int toolCallsOrUsual() {
        return toolCalls == null ? USUAL_TOOL_CALLS : Math.max(0, toolCalls);
    }

    public AgentLimits withToolCalls(@Nullable Integer changed) {
        return new AgentLimits(timeout, tries, changed, extras);
    }

    public AgentLimits withTimeout(@Nullable Duration changed) {
        return new AgentLimits(changed, tries, toolCalls, extras);
    }

    public AgentLimits withTries(@Nullable Integer changed) {
        return new AgentLimits(timeout, changed, toolCalls, extras);
    }
}
