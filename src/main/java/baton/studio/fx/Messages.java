package baton.studio.fx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/// The words of one feature, read from `baton/studio/messages-<feature>.properties` (UTF-8): English, and in
/// `messages-<feature>_de.properties` German. A language without words of its own gets the English ones, whatever
/// the computer speaks.
///
/// Patterns are those of [MessageFormat], with one relief: an apostrophe is just an apostrophe. Plurals are
/// written as `{0,choice,0#no steps|1#one step|1<{0} steps}`. Numbers and dates follow the locale. Any thread.
///
/// A feature's bundle has the name of its package (`baton.studio.canvas` → `canvas`); `AllMessagesTest` checks for
/// every source file that each key it asks for is there, and for every bundle that each of its keys is asked for.
public final class Messages {

    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String feature;
    private final @Nullable Locale fixed;

    /// The bundle of the language that was last asked for, which hardly ever changes.
    private volatile Words words;

    private record Words(Locale locale, ResourceBundle bundle) {

        static Words of(String feature, Locale locale) {
            return new Words(
                    locale, ResourceBundle.getBundle("baton.studio.messages-" + feature, locale, ENGLISH_OTHERWISE));
        }
    }

    private Messages(String feature, @Nullable Locale fixed) {
        this.feature = feature;
        this.fixed = fixed;
        this.words = Words.of(feature, fixed == null ? Locale.getDefault() : fixed);
    }

    /// The words of `feature` in the language that the studio speaks, [Locale#getDefault()].
    ///
    /// @throws java.util.MissingResourceException when there is no such bundle
    public static Messages of(String feature) {
        return new Messages(feature, null);
    }

    /// The words of `feature` in the language that fits `locale` best.
    ///
    /// @throws java.util.MissingResourceException when there is no such bundle
    public static Messages of(String feature, Locale locale) {
        return new Messages(feature, locale);
    }

    /// The text for `key`, with `arguments` put into its places.
    ///
    /// @throws java.util.MissingResourceException when the key is not in the bundle: a mistake of ours that must
    ///     not pass unseen
    public String text(String key, Object... arguments) {
        var now = words();
        String pattern = now.bundle().getString(key).replace("'", "''");
        return new MessageFormat(pattern, now.locale()).format(arguments);
    }

    private Words words() {
        var now = words;
        var spoken = fixed == null ? Locale.getDefault() : fixed;
        if (!now.locale().equals(spoken)) {
            now = Words.of(feature, spoken);
            words = now;
        }
        return now;
    }
}
