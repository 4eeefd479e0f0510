package baton;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The laws about how a class is written, see CONTRIBUTING.md.
class HabitsTest {

    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 35;

    private static final Path MAIN = Path.of("src", "main", "java");

    @Test
    void no_file_is_longer_than_a_reader_can_hold() throws IOException {
        var files = sources(MAIN);

        assertThat(files).isNotEmpty();
        assertThat(files).filteredOn(file -> lines(file) > LINES_OF_A_FILE).isEmpty();
    }

    @Test
    void no_method_is_longer_than_a_screen() throws IOException {
        var methods = methods(sources(MAIN));

        assertThat(methods).isNotEmpty();
        assertThat(methods)
                .filteredOn(method -> method.lines() > LINES_OF_A_METHOD)
                .isEmpty();
    }

    @Test
    void nothing_static_changes() {
        var mutable = ArchitectureTest.BATON.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(HabitsTest::isMutableStatic)
                .map(JavaField::getFullName);

        assertThat(mutable).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_that_nothing_is_missing() {
        var unmarked = ArchitectureTest.BATON.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(part -> !part.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);

        assertThat(unmarked).isEmpty();
    }

    @Test
    void no_test_sleeps() {
        var tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("baton");

        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        "anything called sleep", call -> call.getName().equals("sleep")))
                .check(tests);
    }

    private static boolean isMutableStatic(JavaField field) {
        var modifiers = field.getModifiers();
        return modifiers.contains(STATIC)
                && !modifiers.contains(SYNTHETIC)
                && (!modifiers.contains(FINAL) || canChange(field));
    }

    /// Constants of the interfaces `List`, `Set` and `Map` are taken for what `List.of` and its like return; an
    /// array may be a constant where nobody else sees it.
    private static boolean canChange(JavaField field) {
        var type = field.getRawType();
        var unmodifiable = Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.SequencedMap");
        var changing = Stream.of(
                "java.util.Collection",
                "java.util.Map",
                "java.lang.AbstractStringBuilder",
                "java.lang.ThreadLocal",
                "javafx.beans.Observable");
        return (type.isArray() && !field.getModifiers().contains(PRIVATE))
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || (!unmodifiable.contains(type.getName()) && changing.anyMatch(type::isAssignableTo));
    }

    private static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Method(String name, long lines) {}

    private static List<Method> methods(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var files = manager.getJavaFileObjectsFromPaths(sources);
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, files);
            var positions = Trees.instance(task).getSourcePositions();
            var found = new ArrayList<Method>();
            for (var unit : task.parse()) {
                new TreeScanner<Void, CompilationUnitTree>() {
                    @Override
                    public Void visitMethod(MethodTree method, CompilationUnitTree file) {
                        var from = file.getLineMap().getLineNumber(positions.getStartPosition(file, method));
                        var to = file.getLineMap().getLineNumber(positions.getEndPosition(file, method));
                        found.add(new Method(file.getSourceFile().getName() + " " + method.getName(), to - from + 1));
                        return super.visitMethod(method, file);
                    }
                }.scan(unit, unit);
            }
            return found;
        }
    }
}
