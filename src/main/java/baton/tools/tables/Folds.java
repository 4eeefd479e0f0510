package baton.tools.tables;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What the journals of tables came to when they were last read, so that only what was added since has to be
/// made sense of. Whether what is kept is still what stands in the file is told from the file itself, byte by
/// byte: others write it, too, and neither its size nor its time would do. Given up where memory is short. Safe
/// for several threads.
final class Folds {

    private final Map<Path, SoftReference<Fold>> kept = new ConcurrentHashMap<>();

    /// @param table  not to be changed any more
    /// @param length how many bytes of the file it comes from
    /// @param digest of these bytes
    private record Fold(Table table, int length, String digest) {

        boolean isBeginningOf(byte[] bytes) {
            return length <= bytes.length && digest.equals(sha(bytes, length));
        }
    }

    /// What the beginning of a journal comes to.
    record Known(Table table, int length) {}

    /// What is known of the beginning of `bytes`, which `file` holds now.
    Optional<Known> of(Path file, byte[] bytes) {
        var reference = kept.get(file);
        var fold = reference == null ? null : reference.get();
        return fold != null && fold.isBeginningOf(bytes)
                ? Optional.of(new Known(fold.table(), fold.length()))
                : Optional.empty();
    }

    /// @param table what the first `length` of `bytes` come to; not to be changed from now on
    void keep(Path file, Table table, byte[] bytes, int length) {
        kept.put(file, new SoftReference<>(new Fold(table, length, sha(bytes, length))));
    }

    private static String sha(byte[] bytes, int length) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
