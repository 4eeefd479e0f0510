package baton.studio.monitor;

import baton.run.StepKey;
import baton.run.StepTry;

/// Which try of which step; attempt 0 is a step that has not begun.
public record TryKey(StepKey step, int attempt) {

    public static TryKey of(StepTry tried) {
        return new TryKey(tried.step(), tried.attempt());
    }
}
