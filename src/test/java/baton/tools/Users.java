package baton.tools;

import baton.engine.LiveSink;
import baton.engine.Toolbox;
import baton.run.RunId;
import baton.run.StepKey;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.ToolChoice;
import java.util.List;

/// Agents that use tools, in tests.
public final class Users {

    private static final LiveSink NOBODY = new LiveSink() {
        @Override
        public void text(String piece) {}

        @Override
        public void remark(String sentence) {}
    };

    private Users() {}

    /// An agent called “Researcher” that is given `tools`.
    public static Toolbox.User with(ToolChoice... tools) {
        return new Toolbox.User(
                new RunId("20261121-142203-k3f9"),
                new StepKey(new NodeId("researcher"), 1),
                NodeType.Agent.BLANK.withTools(List.of(tools)),
                "Researcher",
                "Offers",
                "file-1",
                false);
    }

    public static Toolbox.User rehearsing(Toolbox.User user) {
        return new Toolbox.User(
                user.run(), user.step(), user.agent(), user.name(), user.workflow(), user.place(), true);
    }

    public static Toolbox.User from(Toolbox.User user, String place) {
        return new Toolbox.User(
                user.run(), user.step(), user.agent(), user.name(), user.workflow(), place, user.rehearsal());
    }

    public static ToolCall call(String tool, Fields arguments) {
        return new ToolCall("call-1", tool, arguments);
    }

    public static ToolWish look(Toolbox box, Toolbox.User user, String tool, Fields arguments) {
        return box.look(user, call(tool, arguments));
    }

    /// Looks at it and does it, as if the person had said yes to whatever they were asked.
    public static ToolResult use(Toolbox box, Toolbox.User user, int number, String tool, Fields arguments)
            throws InterruptedException {
        var wish = look(box, user, tool, arguments);
        return wish.leave() == ToolWish.Leave.REFUSED
                ? new ToolResult.Refused(wish.why())
                : box.use(user, wish, number, NOBODY);
    }

    public static ToolResult use(Toolbox box, Toolbox.User user, ToolWish wish) throws InterruptedException {
        return box.use(user, wish, 1, NOBODY);
    }
}
