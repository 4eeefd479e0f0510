package baton.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What stands for the file of a workflow in [baton.run.RunSettings#place]: the same for the same file on this
/// computer, and no name of a folder or a person.
public final class FilePlace {

    private static final int BYTES = 8;

    private FilePlace() {}

    public static String of(Path file) {
        try {
            var path = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(path), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
