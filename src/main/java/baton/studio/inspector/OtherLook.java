package baton.studio.inspector;

import baton.studio.look.NodeLook;
import java.util.Map;

/// What the kinds of step look like that this version keeps but cannot run.
final class OtherLook {

    private static final Map<String, NodeLook> KNOWN = Map.of(
            "team", NodeLook.TEAM,
            "discussion", NodeLook.DISCUSSION,
            "workflow", NodeLook.WORKFLOW,
            "action", NodeLook.ACTION);

    private OtherLook() {}

    static NodeLook of(String type) {
        return KNOWN.getOrDefault(type, NodeLook.WORKFLOW);
    }
}
