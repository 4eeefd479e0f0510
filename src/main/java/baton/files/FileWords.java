package baton.files;

import baton.workflow.Words;

/// What this package says to people, in the language of the screen.
final class FileWords {

    private static final Words WORDS = Words.of("baton.files.words");

    private FileWords() {}

    static String text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
