package baton.tools.local;

import baton.tools.HomePath;
import java.nio.file.Path;
import java.util.List;

/// A folder that an agent is kept to.
///
/// @param shown as people read it: `~/Documents`
/// @param path  absolute, as it is written; it may lead over links, which the person at this computer made
record Folder(String shown, Path path) {

    /// @param written in the workflow; `~` is the person's own folder
    static Folder of(String written, Path userHome) throws Forbidden {
        var name = written.strip().replaceFirst("[/\\\\]+$", "");
        if (HomePath.isOfHome(written.strip())) {
            var rest = name.length() < 2 ? "" : name.substring(2);
            var path = userHome.resolve(rest).normalize();
            if (!path.startsWith(userHome)) {
                throw new Forbidden("“" + name + "” is no folder that a tool can be kept to.");
            }
            return new Folder(rest.isEmpty() ? "~" : "~/" + rest.replace('\\', '/'), path);
        }
        var path = name.isEmpty() ? Path.of("") : Path.of(name);
        if (!path.isAbsolute() || path.getNameCount() == 0) {
            throw new Forbidden("“" + written + "” is no folder that a tool can be kept to: write it whole, such as"
                    + " “~/Documents”.");
        }
        return new Folder(path.normalize().toString(), path.normalize());
    }

    String shown(List<String> names) {
        return names.isEmpty() ? shown : shown + "/" + String.join("/", names);
    }
}
