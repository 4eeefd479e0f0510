package baton.tools.aids;

import baton.engine.RunLog;
import baton.run.RunId;
import baton.run.ToolResult;
import baton.run.ToolUses;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The notes of one run. They are its own facts: a note is there once the use of the tool that put it is on
/// record, and so it outlasts a crash, goes along with a fork and with a run that is taken elsewhere, and needs
/// no file of its own.
record Notes(RunLog log, RunId run) {

    /// The latest text under each name, in the order in which the names came up.
    Map<String, String> all() throws IOException {
        var notes = new LinkedHashMap<String, String>();
        for (var use : ToolUses.of(log.read(run).facts())) {
            if (use.wish().call().tool().equals(PutNote.NAME) && use.result() instanceof ToolResult.Gave) {
                var put = use.wish().call().arguments();
                notes.put(key(put.text("name")), put.text("text"));
            }
        }
        return notes;
    }

    /// Names are the same however they are written.
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
