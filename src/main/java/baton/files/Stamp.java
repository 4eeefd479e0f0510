package baton.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a file held when it was read or written: two stamps are equal when not a byte differs.
///
/// @param digest of its bytes
public record Stamp(String digest) {

    static Stamp of(byte[] bytes) {
        try {
            return new Stamp(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
