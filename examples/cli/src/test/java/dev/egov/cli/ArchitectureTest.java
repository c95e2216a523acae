package dev.egov.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What the program writes must not depend on where it runs, so that it asks the platform nothing; and no room knows itself. */
@AnalyzeClasses(packages = "dev.egov.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LANGUAGE = noClasses().should().callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule ZONE = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule STREAMS = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in");

    @ArchTest
    static final ArchRule CONSOLE =
            noClasses().that().doNotHaveSimpleName("Terminal").should().callMethod(System.class, "console");

    @ArchTest
    static final ArchRule ROOMS = slices().matching("dev.egov.(**)").should().beFreeOfCycles();
}
