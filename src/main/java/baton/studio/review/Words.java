package baton.studio.review;

import baton.studio.fx.Messages;

/// The words of this package.
final class Words {

    private static final Messages MESSAGES = Messages.of("review");

    private Words() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
