package baton;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The house and its laws, see CONTRIBUTING.md. A law that nobody has seen failing is decoration: plant a fault
/// when you change one.
class ArchitectureTest {

    /// Guards against laws that look at nothing. Raise it as Baton grows.
    private static final int CLASSES_AT_LEAST = 500;

    static final JavaClasses BATON = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("baton");

    @Test
    void the_laws_see_our_classes() {
        assertThat(BATON).hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
        assertThat(BATON.contain(Main.class)).isTrue();
        assertThat(BATON.contain(ArchitectureTest.class)).isFalse();
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "workflow, nothing",
                "run,      workflow",
                "engine,   workflow run",
                "agents,   workflow run engine",
                "files,    workflow run",
                "tools,    workflow run engine files",
                "history,  workflow run engine files",
                "studio,   workflow run engine files",
                "cli,      workflow run engine files",
            })
    void a_layer_sees_only_the_layers_below_it(String layer, @Nullable String below) {
        var others = below == null ? Stream.<String>empty() : Stream.of(below.split(" "));
        var allowed = Stream.concat(Stream.of(layer), others)
                .map(name -> "baton." + name + "..")
                .toArray(String[]::new);

        check(classes()
                .that()
                .resideInAPackage("baton." + layer + "..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("baton..")).or(resideInAnyPackage(allowed))));
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "dev.langchain4j..,                                        agents tools.mcp",
        "org.apache.lucene..,                                      tools.knowledge",
        "java.sql.. javax.sql.. org.h2..,                          history",
        "com.fasterxml.jackson..,                                  files history agents tools.mcp",
        "javafx.. org.controlsfx.. atlantafx.. org.kordamp..,      studio",
        "org.fxmisc.. org.reactfx.. org.commonmark.. com.github.difflib.., studio",
        "org.eclipse.elk.. org.eclipse.emf..,                      studio.canvas.arrange",
        "picocli..,                                                cli",
        "com.github.javakeyring..,                                 agents",
        "org.jsoup.. org.apache.pdfbox.. org.dhatim..,            tools.reading",
        "org.apache.commons.csv..,                                 tools.knowledge tools.tables",
    })
    void a_library_has_one_home(String library, String home) {
        var homes =
                Stream.of(home.split(" ")).map(name -> "baton." + name + "..").toArray(String[]::new);

        check(noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.trim().split(" ")));
    }

    @Test
    void what_a_workflow_and_a_run_are_needs_no_library_and_no_outside_world() {
        check(noClasses()
                .that(arePure())
                .should()
                .dependOnClassesThat(
                        reachesOutside().or(not(resideInAnyPackage("baton..", "java..", "org.jspecify..")))));
    }

    @Test
    void what_a_workflow_and_a_run_are_reads_no_clock_and_no_chance() {
        check(noClasses().that(arePure()).should().accessTargetWhere(readsClockOrChance()));
        check(noClasses()
                .that(arePure())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, InstantSource.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(util|security)\\..*Random(?!Access).*"));
    }

    @Test
    void one_class_hops_to_the_screen() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("baton.studio.fx.FxThread")
                .should()
                .accessTargetWhere(named("javafx.application.Platform", Set.of("runLater"))));
    }

    @Test
    void view_models_and_reducers_never_touch_the_scene() {
        check(noClasses()
                .that(DescribedPredicate.describe("are view models or reducers", ArchitectureTest::decides))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage.."));
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("baton.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(BATON);
    }

    private static DescribedPredicate<JavaClass> arePure() {
        return resideInAnyPackage("baton.workflow..", "baton.run..");
    }

    /// An address is a value; what opens it is not.
    private static DescribedPredicate<JavaClass> reachesOutside() {
        return resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .and(not(nameMatching("java\\.net\\.URI.*")));
    }

    private static DescribedPredicate<JavaAccess<?>> readsClockOrChance() {
        return named("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty"))
                .or(named("java.lang.Math", Set.of("random")))
                .or(named("java.util.UUID", Set.of("randomUUID")))
                .or(DescribedPredicate.describe(
                        "java.time's now()",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getName().equals("now")));
    }

    private static DescribedPredicate<JavaAccess<?>> named(String owner, Set<String> methods) {
        return DescribedPredicate.describe(
                owner + " " + methods,
                call -> call.getTargetOwner().getName().equals(owner) && methods.contains(call.getName()));
    }

    private static boolean decides(JavaClass type) {
        var outermost = type.getName().replaceFirst("\\$.*", "");
        return outermost.endsWith("ViewModel") || outermost.endsWith("Reducer");
    }

    private static void check(ArchRule law) {
        law.allowEmptyShould(true).check(BATON);
    }
}
