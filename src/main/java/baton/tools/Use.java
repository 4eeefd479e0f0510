package baton.tools;

import baton.engine.LiveSink;
import baton.engine.Toolbox;
import baton.run.ToolWish;

/// One use of a tool that is being made.
///
/// @param wish   as it was looked at, and as the person read it
/// @param number counts the uses of the step, from 1
/// @param live   takes remarks on the way
public record Use(Toolbox.User user, ToolWish wish, int number, LiveSink live) {

    /// The same when the use is repeated after a crash, and of no other use: `20261121-142203-k3f9/lead#1/3`.
    public String key() {
        return user.run() + "/" + user.step() + "/" + number;
    }
}
