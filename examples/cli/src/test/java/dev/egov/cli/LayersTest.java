package dev.egov.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

/** Arrows run one way, from the examples to the model, and what users can see is what was meant to be seen. */
@AnalyzeClasses(
        packages = {"dev.egov.model", "dev.egov.rules", "dev.egov.catalog"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    private static final String MODEL = "dev.egov.model..";
    private static final String CATALOGUE = "dev.egov.catalog";
    private static final String FILES = "dev.egov.catalog.io..";

    @ArchTest
    static final ArchRule THE_MODEL_STANDS_ALONE = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    MODEL,
                    "java..",
                    "javax.annotation.processing..",
                    "jakarta.validation..",
                    "com.fasterxml.jackson.annotation..",
                    "io.soabase.recordbuilder..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule NOTHING_BUT_FILES_KNOWS_THE_FILE_SYSTEM = noClasses()
            .that()
            .resideOutsideOfPackage(FILES)
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.file.."));

    @ArchTest
    static final ArchRule NOTHING_ASKS_THE_PLATFORM = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "java.lang.reflect.."));

    @ArchTest
    static final ArchRule NO_SIGNATURE_NAMES_GUAVA = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(
                    resideOutsideOfPackages("..engine..", "..fast..", "..audit.report..", "..audit.common.."))
            .should()
            .haveRawReturnType(resideInAPackage("com.google.."))
            .orShould()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "of Guava",
                    types -> types.stream()
                            .anyMatch(type -> type.getPackageName().startsWith("com.google"))));

    @ArchTest
    static final ArchRule NO_STATIC_STATE_CHANGES =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static void public_types_are_those_listed(JavaClasses imported) throws IOException {
        List<String> types = imported.stream()
                .filter(type -> isPublic(type)
                        && !type.getPackageName().startsWith(CATALOGUE)
                        && !type.getPackageName().matches(".*\\.(internal|engine|fast)"))
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith("Builder") || name.startsWith("dev.egov.rules."))
                .sorted()
                .toList();
        try (InputStream listed = Objects.requireNonNull(LayersTest.class.getResourceAsStream("public-types.txt"))) {
            assertThat(types)
                    .isEqualTo(new String(listed.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(LayersTest::isPublic).orElse(true);
    }
}
