package baton.engine;

import baton.run.AgentTask;
import baton.run.Exchange;
import baton.run.Transcript;
import baton.run.Usage;
import java.util.ArrayList;
import java.util.List;

/// What passed between a try and its model as far as it was heard, for the record of a try that is cut off.
/// Safe for several threads.
final class Overheard {

    private final List<Exchange> over = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private List<Exchange.Told> told = List.of();

    synchronized void told(List<Exchange.Told> messages) {
        finish();
        told = List.copyOf(messages);
    }

    synchronized void said(String piece) {
        said.append(piece);
    }

    private void finish() {
        if (!told.isEmpty()) {
            over.add(new Exchange(told, said.toString(), List.of(), Usage.NONE, 0));
        }
        said.setLength(0);
    }

    synchronized Transcript transcript(AgentTask task) {
        finish();
        told = List.of();
        return over.isEmpty()
                ? Transcript.NONE
                : new Transcript(task.model(), ModelBook.isPractice(task.model()), over);
    }
}
