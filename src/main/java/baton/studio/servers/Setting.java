package baton.studio.servers;

import java.util.Locale;
import java.util.regex.Pattern;

/// One row of what a server is told beside its command or address, as it was typed.
///
/// @param secret whether its value goes to the password store
/// @param kept   whether there is a value in the password store already, which stays unless another is typed
record Setting(String name, String value, boolean secret, boolean kept) {

    private static final Pattern HUSH =
            Pattern.compile(".*(token|secret|password|passwd|authori[sz]ation|credential|api-?_?key|_key|-key).*");

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(.*\\s)?(<[^>]*>|\\$\\{[^}]*\\}|\\[[^]]*\\]|\\.\\.\\.|…|x{3,}|your[ _-].*)", Pattern.CASE_INSENSITIVE);

    static final Setting BLANK = new Setting("", "", false, false);

    /// A setting as instructions have it: what sounds like a secret is kept as one, and what stands for the
    /// person's own value is left for the person to fill in.
    static Setting pasted(String name, String value) {
        return new Setting(
                name,
                PLACEHOLDER.matcher(value).matches() ? "" : value,
                HUSH.matcher(name.toLowerCase(Locale.ROOT)).matches(),
                false);
    }

    boolean isBlank() {
        return name.isBlank() && value.isBlank();
    }
}
