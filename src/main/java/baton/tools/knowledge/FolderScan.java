package baton.tools.knowledge;

import baton.tools.reading.DocumentReader;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Looks through a folder for what can be taken in. Links are not followed: they may lead anywhere.
final class FolderScan {

    private final Path root;
    private final Extent extent;
    private final List<Found> found = new ArrayList<>();
    private int hidden;
    private int links;
    private int large;
    private int others;
    private int unreadable;
    private boolean full;

    private FolderScan(Path root, Extent extent) {
        this.root = root;
        this.extent = extent;
    }

    /// @param name as [Passage#file]
    record Found(String name, Path path, long size, long changed) {}

    /// @param remarks what was left out, as sentences
    record Listing(List<Found> files, List<String> remarks) {
        Listing {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
        }
    }

    /// @param root a folder, or one file; without links in it
    /// @throws IOException if it is not there or may not be looked into
    static Listing of(Path root, Extent extent) throws IOException {
        var scan = new FolderScan(root, extent);
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), extent.depth(), scan.visitor());
        } else {
            scan.take(root, Files.readAttributes(root, BasicFileAttributes.class));
        }
        return new Listing(scan.found, scan.remarks());
    }

    private FileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(root) && isHidden(folder)) {
                    hidden++;
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                take(file, attributes);
                return full || Thread.currentThread().isInterrupted()
                        ? FileVisitResult.TERMINATE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                if (file.equals(root)) {
                    throw why;
                }
                unreadable++;
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private void take(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            hidden++;
        } else if (attributes.isSymbolicLink()) {
            links++;
        } else if (!attributes.isRegularFile()
                || !DocumentReader.reads(file.getFileName().toString())) {
            others++;
        } else if (attributes.size() > extent.each().bytes()) {
            large++;
        } else if (found.size() >= extent.files()) {
            full = true;
        } else {
            found.add(new Found(
                    name(file),
                    file,
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis()));
        }
    }

    private String name(Path file) {
        return file.equals(root)
                ? file.getFileName().toString()
                : root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        say(remarks, hidden, "hidden ones");
        say(remarks, links, "links to elsewhere");
        say(remarks, large, "too large (over " + extent.each().size() + ")");
        say(remarks, others, "of kinds that are not read");
        say(remarks, unreadable, "that may not be read");
        if (full) {
            remarks.add("Only the first " + extent.files() + " files were taken in.");
        }
        return remarks;
    }

    private static void say(List<String> remarks, int count, String which) {
        if (count > 0) {
            remarks.add("Left out: " + count + " " + which + ".");
        }
    }
}
