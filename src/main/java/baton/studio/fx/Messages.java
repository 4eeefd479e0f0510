package baton.studio.fx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one feature, read from `baton/studio/messages-<feature>.properties` (UTF-8).
///
/// Patterns are those of [MessageFormat], with one relief: an apostrophe is just an apostrophe. Plurals are
/// written as `{0,choice,0#no steps|1#one step|1<{0} steps}`. Numbers and dates follow the locale. Immutable,
/// any thread.
///
/// A feature's bundle has the name of its package (`baton.studio.canvas` → `canvas`); `MessagesTest` checks for
/// every source
/// file that each key it asks for is there, and for every bundle that each of its keys is asked for.
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The words of `feature` in the language of this computer.
    ///
    /// @throws MissingResourceException when there is no such bundle
    public static Messages of(String feature) {
        return of(feature, Locale.getDefault());
    }

    /// The words of `feature` in the language that fits `locale` best.
    ///
    /// @throws MissingResourceException when there is no such bundle
    public static Messages of(String feature, Locale locale) {
        return new Messages(ResourceBundle.getBundle("baton.studio.messages-" + feature, locale), locale);
    }

    /// The text for `key`, with `arguments` put into its places.
    ///
    /// @throws MissingResourceException when the key is not in the bundle: a mistake of ours that must not pass
    ///     unseen
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key).replace("'", "''");
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
