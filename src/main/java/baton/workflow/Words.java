package baton.workflow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words that a layer below the window says to people, from a bundle of its own, in the language that this
/// process speaks ([Locale#getDefault()]: `baton.Main` and the studio set it once, before the first word). English
/// where there are no others. Patterns are those of the studio's bundles. Any thread.
///
/// What models are told is not said with these: it does not follow the language of the screen.
public final class Words {

    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String bundle;

    private Words(String bundle) {
        this.bundle = bundle;
    }

    /// @param bundle such as `baton.workflow.words`
    public static Words of(String bundle) {
        return new Words(bundle);
    }

    /// The text for `key`, with `arguments` put into its places.
    ///
    /// @throws java.util.MissingResourceException when the key is not in the bundle: a mistake of ours
    public String text(String key, Object... arguments) {
        return in(Locale.getDefault(), key, arguments);
    }

    /// The same in English, whatever the language of the screen, for those who are told both.
    String english(String key, Object... arguments) {
        return in(Locale.ROOT, key, arguments);
    }

    private String in(Locale language, String key, Object... arguments) {
        var pattern =
                ResourceBundle.getBundle(bundle, language, ENGLISH_OTHERWISE).getString(key);
        return new MessageFormat(pattern.replace("'", "''"), language).format(arguments);
    }
}
