package baton.agents;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// Locks texts with a passphrase: AES-256 in GCM, under a key that PBKDF2 derives slowly from the passphrase
/// and a salt. Each text is bound to a label, so that two cannot be exchanged.
final class Lock {

    static final int SALT_BYTES = 16;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;

    private final SecretKey key;
    private final SecureRandom random;

    private Lock(SecretKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    /// @param rounds how slow it is to try a passphrase
    static Lock of(char[] passphrase, byte[] salt, int rounds, SecureRandom random) {
        var spec = new PBEKeySpec(passphrase, salt, rounds, KEY_BITS);
        try {
            var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            return new Lock(new SecretKeySpec(derived.getEncoded(), "AES"), random);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this", e);
        } finally {
            spec.clearPassword();
        }
    }

    /// The nonce, and after it what is locked.
    byte[] lock(String label, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, nonce, label).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all = new byte[NONCE_BYTES + locked.length];
            System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
            System.arraycopy(locked, 0, all, NONCE_BYTES, locked.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has this", e);
        }
    }

    /// Nothing if it was locked with another passphrase or under another label, or was changed since.
    Optional<String> unlock(String label, byte[] locked) {
        if (locked.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        var nonce = Arrays.copyOf(locked, NONCE_BYTES);
        try {
            var text =
                    cipher(Cipher.DECRYPT_MODE, nonce, label).doFinal(locked, NONCE_BYTES, locked.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String label) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
