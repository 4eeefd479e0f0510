package baton.cli;

import baton.engine.KeyPlace;
import baton.engine.KeyPlace.State;
import java.util.Arrays;

/// Opens the locked file of keys before models are asked: with what stands in a variable, or is typed unseen.
final class LockedKeys {

    static final String VARIABLE = "BATON_PASSPHRASE";

    private static final int TRIES = 3;

    private final Context context;

    LockedKeys(Context context) {
        this.context = context;
    }

    /// Opens them if they are locked. Where that cannot be done it says so, and the command goes on: not every
    /// model wants a key.
    ///
    /// @throws CliProblem if what was given opens nothing
    void open() {
        var place = context.services().models().keyPlace();
        if (place.state() == State.LOCKED_FILE) {
            open(place);
        }
    }

    /// The same; and where nothing but a locked file would keep a key, and a passphrase is given for one, makes
    /// it.
    void openToKeep() {
        var place = context.services().models().keyPlace();
        if (place.state() == State.LOCKED_FILE || (place.state() == State.UNTIL_QUIT && !given().isBlank())) {
            open(place);
        }
    }

    private String given() {
        return context.surroundings().environment().getOrDefault(VARIABLE, "");
    }

    private void open(KeyPlace place) {
        if (!given().isBlank()) {
            if (!opens(place, given().toCharArray())) {
                throw new CliProblem("What stands in " + VARIABLE + " does not open your locked keys.", "Correct it.");
            }
        } else if (context.surroundings().interactive()) {
            ask(place);
        } else {
            context.voice()
                    .tell("Your keys are locked in a file, and nobody is here to open it. Put its passphrase into "
                            + VARIABLE + ", or run this in a terminal.");
        }
    }

    private void ask(KeyPlace place) {
        var question = "The passphrase of your locked keys: ";
        for (int tries = 0; tries < TRIES; tries++) {
            var typed = context.surroundings().hidden().read(question);
            if (typed.isEmpty()) {
                context.voice().tell("Your keys stay locked.");
                return;
            }
            if (opens(place, typed.get())) {
                return;
            }
            question = "That does not open them. Once more: ";
        }
        throw new CliProblem("Your locked keys were not opened.", "Try again with the right passphrase.");
    }

    private static boolean opens(KeyPlace place, char[] passphrase) {
        try {
            return place.open(passphrase);
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }
}
