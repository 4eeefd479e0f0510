package baton.crash;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// The Java in which Batons live and die. It begins fast: its classes lie ready in an archive, for which they
/// have to be in a jar.
///
/// @param classPath what is in it
/// @param archive   the classes, ready for use
record CrashJvm(String classPath, Path archive) {

    static CrashJvm prepare(Path folder) throws IOException, InterruptedException {
        var jar = folder.resolve("baton.jar");
        var path = new ArrayList<String>(List.of(jar.toString()));
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var part : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (Files.isDirectory(Path.of(part))) {
                    pack(Path.of(part), out);
                } else {
                    path.add(part);
                }
            }
        }
        var jvm = new CrashJvm(String.join(File.pathSeparator, path), folder.resolve("classes.jsa"));
        var home = Files.createDirectory(folder.resolve("first"));
        var first = jvm.process("-XX:ArchiveClassesAtExit=", home, 0, "once").start();
        first.getInputStream().transferTo(OutputStream.nullOutputStream());
        if (first.waitFor() != 0) {
            throw new IllegalStateException("the first life failed: " + Files.readString(errors(home)));
        }
        return jvm;
    }

    private static void pack(Path classes, JarOutputStream jar) throws IOException {
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (isOfUse(name)) {
                    jar.putNextEntry(new JarEntry(name));
                    Files.copy(file, jar);
                }
            }
        }
    }

    private static boolean isOfUse(String name) {
        return !name.startsWith("META-INF") && !name.startsWith("baton/studio/") && !name.startsWith("baton/icons/");
    }

    /// A Baton that lives in `home` until it is killed.
    ProcessBuilder life(Path home, long seed) {
        return process("-XX:SharedArchiveFile=", home, seed);
    }

    static Path errors(Path home) {
        return home.resolve("errors");
    }

    private ProcessBuilder process(String archiving, Path home, long seed, String... more) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                archiving + archive,
                "-Xlog:disable",
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                CrashChild.class.getName(),
                home.toString(),
                String.valueOf(seed)));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors(home).toFile()));
    }
}
