package baton.engine;

/// Where the keys of connections are kept on this computer. May block.
public interface KeyPlace {

    /// Only in memory.
    KeyPlace UNTIL_QUIT = new KeyPlace() {
        @Override
        public State state() {
            return State.UNTIL_QUIT;
        }

        @Override
        public boolean open(char[] passphrase) {
            return false;
        }
    };

    enum State {
        /// The password store of the system.
        KEYCHAIN,
        /// There is none, and no locked file either: keys are gone when Baton quits.
        UNTIL_QUIT,
        /// A locked file, whose passphrase was not given yet. What is kept meanwhile is gone when Baton quits.
        LOCKED_FILE,
        /// A locked file that is open until Baton quits.
        OPEN_FILE
    }

    State state();

    /// Opens the locked file, or makes one if there is none. Keys that were kept in memory until now go into
    /// it. Takes about a second, so that nobody tries many passphrases.
    ///
    /// @param passphrase is not kept; the caller wipes it
    /// @return whether it is open: not if the passphrase is another one, or it cannot be written
    boolean open(char[] passphrase);
}
