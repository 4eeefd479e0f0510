package baton.history;

import baton.files.SafeWrite;
import baton.run.RunId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the runs of a home lie: `runs/2026/11/20261121-142203-k3f9.jsonl`.
final class RunFolders {

    private static final String ENDING = ".jsonl";
    private static final Pattern DATED = Pattern.compile("(\\d{4})(\\d{2})\\d{2}-.*");

    private final Path home;
    private final Path root;

    RunFolders(Path home) {
        this.home = home;
        this.root = home.resolve("runs");
    }

    /// The journal of the run, whether it is there or not.
    Path fileOf(RunId run) {
        return monthOf(run).resolve(run.value() + ENDING);
    }

    /// A file of this name for all runs together.
    Path beside(String name) {
        return root.resolve(name);
    }

    /// The folder of the month in which the run began. One whose name does not tell lies in the month 0 of
    /// the year 0.
    Path monthOf(RunId run) {
        var dated = DATED.matcher(run.value());
        return dated.matches()
                ? yearOf(run).resolve(dated.group(2))
                : yearOf(run).resolve("00");
    }

    private Path yearOf(RunId run) {
        var dated = DATED.matcher(run.value());
        return root.resolve(dated.matches() ? dated.group(1) : "0000");
    }

    /// Makes the journal of the run, empty, in such a way that it is still there after a power cut.
    ///
    /// @throws FileAlreadyExistsException if it is there
    Path create(RunId run) throws IOException {
        var file = fileOf(run);
        boolean fresh = makeMonth(run);
        Files.createFile(file);
        force(monthOf(run));
        forceAbove(run, fresh);
        return file;
    }

    /// Makes the journal of the run with all that is in it, or not at all. To be called by whoever holds
    /// the run.
    ///
    /// @throws FileAlreadyExistsException if it is there
    void create(RunId run, byte[] content) throws IOException {
        var file = fileOf(run);
        boolean fresh = makeMonth(run);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        SafeWrite.replace(file, channel -> {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        });
        forceAbove(run, fresh);
    }

    private boolean makeMonth(RunId run) throws IOException {
        boolean fresh = Files.notExists(monthOf(run));
        Files.createDirectories(monthOf(run));
        return fresh;
    }

    private void forceAbove(RunId run, boolean fresh) throws IOException {
        if (fresh) {
            force(yearOf(run));
            force(root);
            force(home);
        }
    }

    /// What the file system says of the journal, or nothing if it is not there.
    Optional<RunFile> look(RunId run) throws IOException {
        try {
            return Optional.of(runFile(run, Files.readAttributes(fileOf(run), BasicFileAttributes.class)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// The folders of the months.
    List<Path> months() throws IOException {
        var months = new ArrayList<Path>();
        for (var year : foldersIn(root)) {
            months.addAll(foldersIn(year));
        }
        return months;
    }

    /// The journals in the folder of a month; none if it is gone.
    List<RunFile> in(Path month) throws IOException {
        var found = new ArrayList<RunFile>();
        visit(
                month,
                (path, attributes) -> runOf(path)
                        .filter(run -> attributes.isRegularFile() && path.equals(fileOf(run)))
                        .ifPresent(run -> found.add(runFile(run, attributes))));
        return found;
    }

    /// The runs that have a journal in the folder of a month; quicker than [#in], which looks at each.
    Set<RunId> runsIn(Path month) {
        var names = month.toFile().list();
        return names == null
                ? Set.of()
                : Stream.of(names)
                        .flatMap(name -> runNamed(name).stream())
                        .filter(run -> monthOf(run).equals(month))
                        .collect(Collectors.toSet());
    }

    List<RunFile> all() throws IOException {
        var all = new ArrayList<RunFile>();
        for (var month : months()) {
            all.addAll(in(month));
        }
        return all;
    }

    private static RunFile runFile(RunId run, BasicFileAttributes attributes) {
        return new RunFile(run, attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    private static Optional<RunId> runOf(Path path) {
        return runNamed(path.getFileName().toString());
    }

    private static Optional<RunId> runNamed(String name) {
        return name.endsWith(ENDING)
                ? Optional.of(name.substring(0, name.length() - ENDING.length()))
                        .filter(RunId::isOne)
                        .map(RunId::new)
                : Optional.empty();
    }

    private static List<Path> foldersIn(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        visit(folder, (path, attributes) -> {
            if (attributes.isDirectory()) {
                found.add(path);
            }
        });
        return found;
    }

    private interface Visitor {
        void found(Path path, BasicFileAttributes attributes);
    }

    /// What comes or goes meanwhile is found or not; that is no fault.
    private static void visit(Path folder, Visitor visitor) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, Set.<FileVisitOption>of(), 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                visitor.found(path, attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }

    /// Windows has no way to force a folder, and needs none.
    static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
