package baton.files;

import baton.workflow.Fields;
import baton.workflow.NodeId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Samples by the id of their node, which is the key: `{"qualifier": {"score": 82}}`.
final class SamplesJson {

    private SamplesJson() {}

    /// `null` if there are none.
    static @Nullable ObjectNode tree(Map<NodeId, Fields> samples) {
        if (samples.isEmpty()) {
            return null;
        }
        var tree = ValueJson.NODES.objectNode();
        samples.keySet().stream()
                .map(NodeId::value)
                .sorted()
                .forEach(id -> tree.set(id, ValueJson.tree(samples.getOrDefault(new NodeId(id), Fields.NONE))));
        return tree;
    }

    /// What is no sample is left out.
    static Map<NodeId, Fields> samples(@Nullable JsonNode tree) {
        var samples = new LinkedHashMap<NodeId, Fields>();
        if (tree != null) {
            tree.properties().stream()
                    .filter(one -> one.getValue().isObject())
                    .forEach(one -> samples.put(new NodeId(one.getKey()), ValueJson.fields(one.getValue())));
        }
        return samples;
    }
}
