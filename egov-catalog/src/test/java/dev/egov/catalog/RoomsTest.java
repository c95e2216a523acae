package dev.egov.catalog;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rooms of this module: which knows which, how large they are, and what of them users can see. */
@AnalyzeClasses(packages = "dev.egov.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String MODULE = "dev.egov.catalog";
    private static final String FILES = "dev.egov.catalog.io..";
    private static final int MOST_FILES = 30;

    /** Each room, by its name in the module, and those that it knows; constants that the compiler copies do not count. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("", Set.of(".text")),
            entry(".audit", Set.of("", ".audit.assume", ".audit.engine", ".audit.report", ".audit.result")),
            entry(".audit.assume", Set.of("", ".audit.common", ".text")),
            entry(".audit.common", Set.of("", ".text")),
            entry(".audit.engine", Set.of("", ".audit.assume", ".audit.common", ".audit.result", ".release")),
            entry(".audit.report", Set.of("", ".audit.assume", ".audit.common", ".audit.engine", ".audit.result")),
            entry(".audit.result", Set.of("", ".audit.assume", ".audit.common")),
            entry(
                    ".io",
                    Set.of(
                            "",
                            ".io.csv",
                            ".io.dcat",
                            ".io.file",
                            ".io.heading",
                            ".io.json",
                            ".io.table",
                            ".io.value",
                            ".io.xlsx",
                            ".release")),
            entry(".io.csv", Set.of("", ".io.heading", ".io.table", ".io.value", ".text")),
            entry(".io.dcat", Set.of("", ".text")),
            entry(".io.file", Set.of("")),
            entry(".io.heading", Set.of("", ".text")),
            entry(".io.json", Set.of("", ".io.file", ".io.heading", ".io.value")),
            entry(".io.table", Set.of("", ".io.file", ".io.heading", ".io.value")),
            entry(".io.value", Set.of("", ".release", ".text")),
            entry(".io.xlsx", Set.of("", ".io.file", ".io.heading", ".io.table", ".io.value")),
            entry(".merge", Set.of("", ".text")),
            entry(".release", Set.of("", ".text")),
            entry(".search", Set.of("", ".text")));

    @ArchTest
    static final ArchRule NO_ROOM_KNOWS_ITSELF_THROUGH_OTHERS =
            slices().matching("dev.egov.(**)").should().beFreeOfCycles();

    @ArchTest
    static void arrows_are_those_drawn(JavaClasses imported) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : imported) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                if (target.startsWith(MODULE) && !target.equals(type.getPackageName())) {
                    arrows.computeIfAbsent(room(type.getPackageName()), room -> new TreeSet<>())
                            .add(room(target));
                }
            }
        }
        assertThat(arrows).isEqualTo(ARROWS);
    }

    @ArchTest
    static void no_room_is_too_full(JavaClasses imported) {
        Map<String, Long> files = imported.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().endsWith("Builder"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files)
                .hasSizeGreaterThan(ARROWS.size() - 1)
                .allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
    }

    @ArchTest
    static final ArchRule ENTRIES_KNOW_NO_FILES = noClasses()
            .that()
            .resideInAPackage(MODULE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "tools.jackson..", "de.siegmar..", "com.ctc.wstx.."));

    @ArchTest
    static final ArchRule NOTHING_BUT_FILES_KNOWS_THE_FILE_SYSTEM = noClasses()
            .that()
            .resideOutsideOfPackage(FILES)
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.file.."));

    @ArchTest
    static void users_see_what_was_meant_to_be_seen(JavaClasses imported) throws IOException, URISyntaxException {
        Set<String> exported = exported();
        List<String> types = imported.stream()
                .filter(type -> isPublic(type) && exported.contains(type.getPackageName()))
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith("Builder"))
                .sorted()
                .toList();
        try (InputStream listed = Objects.requireNonNull(RoomsTest.class.getResourceAsStream("public-types.txt"))) {
            assertThat(types)
                    .isEqualTo(new String(listed.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    private static Set<String> exported() throws URISyntaxException {
        Path classes = Path.of(Catalogue.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ModuleFinder.of(classes).find(MODULE).orElseThrow().descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(RoomsTest::isPublic).orElse(true);
    }

    private static String room(String packageName) {
        return packageName.substring(MODULE.length());
    }
}
