package baton.tools.local;

import baton.tools.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes apart the path that a model writes, and refuses what only somebody writes who wants to get elsewhere.
final class PathWords {

    private static final Pattern DEVICE = Pattern.compile(
            "(?:con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNUSUAL = Pattern.compile("[\\p{Cntrl}\\p{Cf}:*?\"<>|]");
    private static final int LONGEST = 1_000;

    private PathWords() {}

    /// The names in `written`, one for each folder on the way and one for the file.
    ///
    /// @throws Forbidden if one of them is no name of a file
    static List<String> names(String written) throws Forbidden {
        var shown = "“" + Shown.name(written) + "”";
        if (written.length() > LONGEST) {
            throw new Forbidden(shown + " is too long for a path.");
        }
        var names = new ArrayList<String>();
        for (var name : written.replace('\\', '/').split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".")) {
                check(name, shown);
                names.add(name);
            }
        }
        return names;
    }

    private static void check(String name, String shown) throws Forbidden {
        if (name.equals("..")) {
            throw new Forbidden("This agent tried to leave its folder by “..” in " + shown + ".");
        }
        if (UNUSUAL.matcher(name).find() || DEVICE.matcher(name).matches()) {
            throw new Forbidden(shown + " is no path of a file that Baton reads or writes.");
        }
        if (name.startsWith(".") || name.startsWith("~")) {
            throw new Forbidden("This agent tried to use something hidden: " + shown + ".");
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ") || name.length() > 200) {
            throw new Forbidden(shown + " is no path of a file that Baton reads or writes.");
        }
    }

    /// Whether `written` begins at a root of the system, in the way of any system.
    static boolean isAbsolute(String written) {
        return written.startsWith("/") || written.startsWith("\\") || written.matches("[A-Za-z]:.*");
    }

    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
