package dev.egov.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The rooms of this module, and the arrows between them: each knows those that are named, and no other of ours. */
@AnalyzeClasses(packages = "dev.egov.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String CORE = "dev.egov.rules";
    private static final String TEXT = "dev.egov.rules.text";
    private static final String ENGINE = "dev.egov.rules.engine";
    private static final String FAST = "dev.egov.rules.fast";
    private static final String ANALYSIS = "dev.egov.rules.analysis";
    private static final String DERIVATION = "dev.egov.rules.derivation";
    private static final String DMN = "dev.egov.rules.dmn";
    private static final String JSON = "dev.egov.rules.json";
    private static final String CERTIFICATE = "dev.egov.rules.certificate";
    private static final String SMT = "dev.egov.rules.smt";
    private static final String TAIYUAN = "dev.egov.rules.taiyuan";
    private static final String TAIYUAN_FACTS = "dev.egov.rules.taiyuan.facts";
    private static final String MODEL = "dev.egov.model..";

    @ArchTest
    static final ArchRule WORDS_KNOW_KEYS_ONLY = only(TEXT);

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NUMBERS_ONLY = only(ENGINE, "com.google.common..");

    @ArchTest
    static final ArchRule THE_FAST_PATH_KNOWS_THE_ENGINE = only(FAST, ENGINE, "com.google.common..");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_CITY_AND_NO_JSON =
            only(CORE, TEXT, ENGINE, FAST, "dev.egov.model", "dev.egov.model.identifier", "com.google.common..");

    @ArchTest
    static final ArchRule CALCULATIONS_KNOW_FACTS =
            only(DERIVATION, CORE, TEXT, "dev.egov.model.identifier", "com.google.common..");

    @ArchTest
    static final ArchRule WHAT_IS_PROVED_IS_PROVED_OF_ANY_RULE_BOOK = only(ANALYSIS, CORE, DERIVATION, TEXT, ENGINE);

    @ArchTest
    static final ArchRule DMN_IS_WRITTEN_OF_ANY_RULE_BOOK = only(DMN, CORE, DERIVATION, TEXT, ANALYSIS);

    @ArchTest
    static final ArchRule CERTIFICATES_KNOW_THE_CORE_ALONE = only(CERTIFICATE, CORE);

    @ArchTest
    static final ArchRule THE_CHECKER_OF_CERTIFICATES_KNOWS_NO_DIAGRAM_AND_NOT_THE_WRITER = noClasses()
            .that()
            .haveSimpleNameStartingWith("CertificateChecker")
            .or()
            .haveSimpleName("Remainder")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Certificate")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("dev\\.egov\\.rules\\.(Decision(\\$.*)?|LazyDecision|CompiledDecision)");

    @ArchTest
    static final ArchRule SCRIPTS_KNOW_NORMS_AND_NO_DIAGRAM = only(SMT, CORE, ANALYSIS);

    @ArchTest
    static final ArchRule JSON_KNOWS_NO_RULE_BOOK =
            only(JSON, CORE, TEXT, MODEL, "com.google.common..", "tools.jackson.core..");

    @ArchTest
    static final ArchRule THE_RULE_BOOK_KNOWS_NO_ENGINE =
            only(TAIYUAN, TAIYUAN_FACTS, CORE, DERIVATION, TEXT, ANALYSIS, MODEL);

    @ArchTest
    static final ArchRule FACTS_KNOW_NO_NORMS = only(TAIYUAN_FACTS, CORE, DERIVATION, MODEL);

    @ArchTest
    static final ArchRule NO_ARROW_TURNS_ROUND =
            slices().assignedFrom(new Rooms()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_TYPE_OF_THE_CORE_KNOWS_ITSELF_THROUGH_OTHERS =
            slices().assignedFrom(new CoreTypes()).should().beFreeOfCycles();

    private static ArchRule only(String room, String... known) {
        String[] all = new String[known.length + 3];
        System.arraycopy(known, 0, all, 3, known.length);
        all[0] = room;
        all[1] = "java..";
        all[2] = "org.jspecify.annotations..";
        return classes().that().resideInAPackage(room).should().onlyDependOnClassesThat(resideInAnyPackage(all));
    }

    /** A package is a room. */
    private static final class Rooms implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }

    /** A type of the core with all that is nested in it. */
    private static final class CoreTypes implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().equals(CORE)
                    ? SliceIdentifier.of(outermost(type).getSimpleName())
                    : SliceIdentifier.ignore();
        }

        private static JavaClass outermost(JavaClass type) {
            return type.getEnclosingClass().map(CoreTypes::outermost).orElse(type);
        }

        @Override
        public String getDescription() {
            return "types of the core";
        }
    }
}
