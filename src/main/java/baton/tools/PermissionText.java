package baton.tools;

import baton.engine.Permissions.Permission;
import baton.files.ValueText;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Value;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Permissions as text: one a line, within one object.
final class PermissionText {

    private static final Value FORMAT = Value.of(1);

    private PermissionText() {}

    static String write(List<Permission> permissions) {
        return permissions.stream()
                .map(one -> ValueText.line(fields(one)))
                .collect(Collectors.joining(",\n", "{\"format\":1,\"permissions\":[\n", "\n]}\n"));
    }

    static List<Permission> read(String text) throws IOException {
        var file = ValueText.fields(text).filter(read -> read.get("format").equals(Optional.of(FORMAT)));
        if (file.isEmpty() || !(file.get().get("permissions").orElse(FORMAT) instanceof Value.Items(var items))) {
            throw new ToolTrouble("The list of what agents may do cannot be read, or a newer Baton wrote it.");
        }
        var permissions = new ArrayList<Permission>();
        for (var item : items) {
            permissions.add(permission(item));
        }
        return permissions;
    }

    private static Fields fields(Permission one) {
        return Fields.of("place", one.place())
                .with("workflow", one.workflow())
                .with("agent", one.agent().value())
                .with("name", one.name())
                .with("tool", one.tool())
                .with("scope", one.scope())
                .with("allowed", new Value.YesNo(one.allowed()))
                .with("since", one.since().toString());
    }

    private static Permission permission(Value item) throws IOException {
        try {
            if (item instanceof Value.Group(var read)
                    && read.get("allowed").orElse(FORMAT) instanceof Value.YesNo(var allowed)) {
                return new Permission(
                        read.text("place"),
                        read.text("workflow"),
                        new NodeId(read.text("agent")),
                        read.text("name"),
                        read.text("tool"),
                        read.text("scope"),
                        allowed,
                        Instant.parse(read.text("since")));
            }
        } catch (DateTimeException | IllegalArgumentException damaged) {
            throw new ToolTrouble("The list of what agents may do is damaged.", damaged);
        }
        throw new ToolTrouble("The list of what agents may do is damaged.");
    }
}
