package baton.studio.fx;

import java.util.Locale;

/// A language that the studio can be told to speak. Its own name is the same in every language.
public enum Language {
    COMPUTER("", Locale.ROOT),
    ENGLISH("English", Locale.ENGLISH),
    GERMAN("Deutsch", Locale.GERMAN);

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /// What those who speak it call it; empty for that of the computer.
    public String ownName() {
        return ownName;
    }

    /// What words, numbers and dates follow. Where the computer speaks the same language, its country stays.
    ///
    /// @param computer what the computer is set to
    public Locale on(Locale computer) {
        return this == COMPUTER || computer.getLanguage().equals(locale.getLanguage()) ? computer : locale;
    }
}
