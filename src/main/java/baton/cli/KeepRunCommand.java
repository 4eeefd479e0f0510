package baton.cli;

import baton.engine.RunArchive;
import baton.run.RunId;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What becomes of one run as a whole.
abstract sealed class KeepRunCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private final WhichRun which = new WhichRun();

    private KeepRunCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var services = context.services();
        var run = which.find(services);
        try {
            context.voice().say(done(services.archive(), run, which.words()));
            return Exit.DONE;
        } catch (IOException e) {
            throw RunFinder.unreadable(e);
        }
    }

    /// @return the sentence that says so
    abstract String done(RunArchive archive, RunId run, String called) throws IOException;

    @Command(name = "pin", description = "Keeps a run until it is unpinned, whatever is tidied away.")
    static final class Pin extends KeepRunCommand {
        Pin(Context context) {
            super(context);
        }

        @Override
        String done(RunArchive archive, RunId run, String called) throws IOException {
            archive.pin(run);
            return "Run " + called + " is pinned.";
        }
    }

    @Command(name = "unpin", description = "Keeps a run no longer than others.")
    static final class Unpin extends KeepRunCommand {
        Unpin(Context context) {
            super(context);
        }

        @Override
        String done(RunArchive archive, RunId run, String called) throws IOException {
            archive.unpin(run);
            return "Run " + called + " is pinned no longer.";
        }
    }

    @Command(name = "delete", description = "Deletes all that was recorded of a run, for good.")
    static final class Delete extends KeepRunCommand {
        Delete(Context context) {
            super(context);
        }

        @Override
        String done(RunArchive archive, RunId run, String called) throws IOException {
            archive.delete(run);
            return "Run " + called + " is deleted.";
        }
    }

    @Command(name = "export", description = "Writes all that was recorded of a run into one file.")
    static final class Export extends KeepRunCommand {

        @Parameters(index = "1", paramLabel = "FILE", description = "Where to; usually its name ends in .batonrun.")
        private String file = "";

        Export(Context context) {
            super(context);
        }

        @Override
        String done(RunArchive archive, RunId run, String called) throws IOException {
            archive.export(run, Context.path(file));
            return "Run " + called + " is in “" + file + "”.";
        }
    }
}
