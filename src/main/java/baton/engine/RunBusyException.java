package baton.engine;

import baton.run.RunId;
import java.io.IOException;

/// Somebody else is at work on the run.
public final class RunBusyException extends IOException {

    private static final long serialVersionUID = 1L;

    public RunBusyException(RunId run) {
        super("run " + run + " is held by another writer");
    }
}
