package baton.engine;

import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.ToolResult;
import java.util.concurrent.CompletableFuture;

/// What a run's loop is told.
sealed interface Message {

    record Replied(StepKey step, int attempt, StepReply reply) implements Message {}

    record Used(StepKey step, int use, ToolResult result, long tookMillis) implements Message {}

    /// What the use does waits for a person elsewhere, or does not any more.
    record Waits(StepKey step, int use, boolean stillWaits) implements Message {}

    record Wished(Signal signal, CompletableFuture<SignalOutcome> outcome) implements Message {}

    /// A time that the loop waited for has come.
    record Wake() implements Message {}

    /// Let go of the run.
    record LetGo() implements Message {}
}
