package baton.studio.servers;

import baton.studio.fx.Messages;

/// What is said of what was typed.
final class FlawWords {

    private static final Messages TEXT = Messages.of("servers");

    private FlawWords() {}

    static String of(Draft.Flaw flaw) {
        return switch (flaw) {
            case NO_COMMAND -> TEXT.text("flaw.command");
            case OPEN_QUOTE -> TEXT.text("flaw.quote");
            case NO_ADDRESS -> TEXT.text("flaw.address");
            case SETTING_NAME -> TEXT.text("flaw.settingName");
            case SETTING_TWICE -> TEXT.text("flaw.settingTwice");
            case SECRET -> TEXT.text("flaw.secret");
            case NAME -> TEXT.text("flaw.name");
            case NAME_TAKEN -> TEXT.text("flaw.nameTaken");
        };
    }
}
