package baton.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// How long a review waits for a person, and what then happens by itself.
///
/// @param after    counted from when the person was asked, and anew when a paused run goes on
/// @param feedback what is said where it is sent back; empty for the usual words
public record Deadline(Duration after, Then then, String feedback) {

    public static final Duration USUAL_AFTER = Duration.ofHours(24);
    public static final Duration SHORTEST = Duration.ofMinutes(1);
    public static final Duration LONGEST = Duration.ofDays(366);

    /// What a new one says.
    public static final Deadline USUAL = new Deadline(USUAL_AFTER, Then.REMIND, "");

    /// What happens when nobody has answered in time.
    public enum Then {
        /// The person is told again, and once a day from then on; the review goes on waiting.
        REMIND("remind"),
        APPROVE("approve"),
        SEND_BACK("sendBack"),
        REJECT("reject");

        private final String key;

        Then(String key) {
            this.key = key;
        }

        /// The name on disk.
        public String key() {
            return key;
        }

        public static Optional<Then> fromKey(String key) {
            return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst();
        }
    }

    public Deadline withAfter(Duration changed) {
        return new Deadline(changed, then, feedback);
    }

    public Deadline withThen(Then changed) {
        return new Deadline(after, changed, feedback);
    }

    public Deadline withFeedback(String changed) {
        return new Deadline(after, then, changed);
    }

    /// Whether a review can wait that long.
    public boolean isPossible() {
        return after.compareTo(SHORTEST) >= 0 && after.compareTo(LONGEST) <= 0;
    }
}
