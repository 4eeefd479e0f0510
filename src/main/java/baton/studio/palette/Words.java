package baton.studio.palette;

import baton.studio.fx.Messages;

/// The words of this package.
final class Words {

    private static final Messages MESSAGES = Messages.of("palette");

    private Words() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
