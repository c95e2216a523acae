package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Reading;
import dev.egov.rules.analysis.Difference;
import dev.egov.rules.analysis.Region;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each reading that was not taken would change: the norms or the guard, and the cases that come out otherwise. */
class AlternativesTest {

    /** The decisions that a reading changes, and how many complete cases come out otherwise in each. */
    private static final String FIGURES = """
            3-scope.development-zones | applicability | COMPLIANT → NOT_APPLICABLE 1
            3-scope.development-zones | planning | DENIED → NOT_APPLICABLE 5,760, \
                    DEFICIENT → NOT_APPLICABLE 5,024, COMPLIANT → NOT_APPLICABLE 1,504
            3-scope.development-zones | project-establishment | DENIED → NOT_APPLICABLE 575, \
                    COMPLIANT → NOT_APPLICABLE 1
            3-scope.development-zones | project-review | DENIED → NOT_APPLICABLE 200,704, \
                    DEFICIENT → NOT_APPLICABLE 170,472, REFERRED → NOT_APPLICABLE 86,016, \
                    COMPLIANT → NOT_APPLICABLE 1,560
            3-scope.development-zones | budget-execution | DENIED → NOT_APPLICABLE 540, \
                    DEFICIENT → NOT_APPLICABLE 33, COMPLIANT → NOT_APPLICABLE 3
            3-scope.development-zones | project-completion | DEFICIENT → NOT_APPLICABLE 216, \
                    COMPLIANT → NOT_APPLICABLE 40
            3-scope.development-zones | network-construction | DEFICIENT → NOT_APPLICABLE 52, \
                    COMPLIANT → NOT_APPLICABLE 36, DENIED → NOT_APPLICABLE 8
            3-scope.development-zones | application-placement | DENIED → NOT_APPLICABLE 40, \
                    REFERRED → NOT_APPLICABLE 24, DEFICIENT → NOT_APPLICABLE 22, COMPLIANT → NOT_APPLICABLE 10
            3-scope.development-zones | website-filing | DEFICIENT → NOT_APPLICABLE 15, \
                    COMPLIANT → NOT_APPLICABLE 1
            3-scope.development-zones | document-exchange | COMPLIANT → NOT_APPLICABLE 176, \
                    REFERRED → NOT_APPLICABLE 144, DENIED → NOT_APPLICABLE 80
            3-scope.development-zones | archive-transfer | COMPLIANT → NOT_APPLICABLE 8, \
                    DEFICIENT → NOT_APPLICABLE 4
            3-scope.development-zones | data-sharing | DENIED → NOT_APPLICABLE 1,600, \
                    REFERRED → NOT_APPLICABLE 1,080, DEFICIENT → NOT_APPLICABLE 48, \
                    COMPLIANT → NOT_APPLICABLE 48, DEFERRED → NOT_APPLICABLE 24
            3-scope.development-zones | information-publication | DENIED → NOT_APPLICABLE 188, \
                    REFERRED → NOT_APPLICABLE 12, DEFICIENT → NOT_APPLICABLE 12, COMPLIANT → NOT_APPLICABLE 12
            3-scope.development-zones | department-duties | DEFICIENT → NOT_APPLICABLE 524,285, \
                    COMPLIANT → NOT_APPLICABLE 3
            3-scope.development-zones | accountability | REFERRED → NOT_APPLICABLE 3, \
                    COMPLIANT → NOT_APPLICABLE 1
            6-accountability.organs | accountability | NOT_APPLICABLE → REFERRED 3, NOT_APPLICABLE → COMPLIANT 1
            10-review.rejection | project-establishment | DENIED → COMPLIANT 4
            10-review.investment | project-establishment | NOT_APPLICABLE → DENIED 6,768, \
                    NOT_APPLICABLE → COMPLIANT 144
            11-quarterly.due | budget-reporting | DEFICIENT → NOT_APPLICABLE 40, COMPLIANT → NOT_APPLICABLE 24, \
                    DEFICIENT → COMPLIANT 24
            11-progress.advance | budget-execution | DEFICIENT → DENIED 44, COMPLIANT → DENIED 4
            12-procurement.each-project | project-completion | DEFICIENT → COMPLIANT 864
            13-extranet.internet | project-review | DENIED → REFERRED 172,032, DENIED → DEFICIENT 113,728, \
                    DENIED → COMPLIANT 960
            13-extranet.internet | information-handling | DENIED → REFERRED 18, DENIED → NOT_APPLICABLE 12, \
                    COMPLIANT → NOT_APPLICABLE 12
            13-extranet.internet | application-placement | DENIED → REFERRED 48, DENIED → NOT_APPLICABLE 16, \
                    COMPLIANT → NOT_APPLICABLE 16, DENIED → DEFICIENT 16
            13-extranet.internet | document-exchange | DENIED → REFERRED 96, DENIED → COMPLIANT 48, \
                    DENIED → NOT_APPLICABLE 16, COMPLIANT → NOT_APPLICABLE 16
            13-extranet.internet | data-sharing | DENIED → REFERRED 2,000, DENIED → NOT_APPLICABLE 1,120, \
                    DENIED → DEFICIENT 32, DENIED → COMPLIANT 32, DENIED → DEFERRED 16
            13-extranet.internet | information-publication | DENIED → REFERRED 24, DENIED → DEFICIENT 8, \
                    DENIED → COMPLIANT 8
            13-extranet.trigger | data-sharing | NOT_APPLICABLE → COMPLIANT 2,240
            13-private-network.advice | information-handling | COMPLIANT → NOT_APPLICABLE 24
            14-standards.branches | network-construction | DEFICIENT → NOT_APPLICABLE 32, \
                    COMPLIANT → NOT_APPLICABLE 32
            15-merge.exception | project-review | DEFICIENT → COMPLIANT 1,248
            15-merge.exception | network-construction | DEFICIENT → COMPLIANT 16
            16-new-outlet.ban | network-construction | DEFICIENT → DENIED 64
            19-filing.always | website-filing | DEFICIENT → COMPLIANT 4
            19-portal.gradual | project-review | DEFICIENT → COMPLIANT 2,496
            19-portal.gradual | network-construction | DEFICIENT → COMPLIANT 64
            19-portal.gradual | website-filing | DEFICIENT → COMPLIANT 4
            19-portal.gradual | department-duties | DEFICIENT → COMPLIANT 180
            23-catalogue.holders | data-sharing | DEFICIENT → COMPLIANT 192
            24-inclusion.both | data-sharing | NOT_APPLICABLE → REFERRED 960, NOT_APPLICABLE → DEFICIENT 384, \
                    NOT_APPLICABLE → COMPLIANT 384, NOT_APPLICABLE → DEFERRED 192
            24-deferral.approval | data-sharing | DEFICIENT → DEFERRED 48, COMPLIANT → DEFERRED 48
            25-closed-system.control | project-review | DEFICIENT → COMPLIANT 6,240
            28-secrecy-review.before-publication | information-publication | DENIED → DEFICIENT 288, \
                    DENIED → REFERRED 144
            30-state-secret.no-leave | project-review | REFERRED → DEFICIENT 170,592, REFERRED → COMPLIANT 1,440
            30-state-secret.no-leave | information-handling | REFERRED → COMPLIANT 18
            30-state-secret.no-leave | application-placement | REFERRED → NOT_APPLICABLE 24, \
                    REFERRED → DEFICIENT 24
            30-state-secret.no-leave | document-exchange | REFERRED → COMPLIANT 72, REFERRED → NOT_APPLICABLE 24
            30-state-secret.no-leave | data-sharing | REFERRED → NOT_APPLICABLE 1,680, REFERRED → DEFICIENT 48, \
                    REFERRED → COMPLIANT 48, REFERRED → DEFERRED 24
            30-state-secret.no-leave | information-publication | REFERRED → DEFICIENT 12, \
                    REFERRED → COMPLIANT 12
            30-state-secret.content | document-exchange | REFERRED → COMPLIANT 432, \
                    REFERRED → NOT_APPLICABLE 144
            30-state-secret.content | data-sharing | REFERRED → NOT_APPLICABLE 3,360, REFERRED → DEFICIENT 96, \
                    REFERRED → COMPLIANT 96, REFERRED → DEFERRED 48
            30-state-secret.content | information-publication | REFERRED → DEFICIENT 24, REFERRED → COMPLIANT 24
            31-training.subjectless | department-duties | DEFICIENT → COMPLIANT 180
            """;

    /** What the readings make of the decisions: a norm otherwise, without one, or another guard. */
    private static final String CHANGES = """
            3-scope.development-zones * guard ROLE.kind in {GOVERNMENT, GOVERNMENT_DEPARTMENT, \
                    AUTHORIZED_ORGANIZATION} and ROLE.inTaiyuan = true
            3-scope.development-zones accountability guard subject.kind in {GOVERNMENT, GOVERNMENT_DEPARTMENT} and \
                    subject.inTaiyuan = true
            6-accountability.organs accountability guard subject.kind in {GOVERNMENT, GOVERNMENT_DEPARTMENT, \
                    DEVELOPMENT_ZONE_COMMITTEE, AUTHORIZED_ORGANIZATION} and subject.inTaiyuan = true
            10-review.rejection project-establishment 10-review | investment = MUNICIPAL | never | \
                    review.status in {PASSED, REJECTED} and review.by = COMPETENT_AUTHORITY | DENY
            10-review.investment project-establishment 10-review | always | never | review.status = PASSED and \
                    review.by = COMPETENT_AUTHORITY | DENY
            11-progress.advance budget-execution 11-progress | investment = MUNICIPAL | never | \
                    paidWithinProgress = true | DENY
            12-procurement.each-project project-completion 12-procurement | always | never | procured = true | \
                    ADVISE
            12-procurement.each-project project-completion 12-supervision | always | never | supervised = true \
                    | ADVISE
            12-procurement.each-project project-completion 12-acceptance | completed = true | never | accepted \
                    = true | ADVISE
            12-procurement.each-project project-completion 12-promotion | completed = true and accepted = true \
                    | never | promoted = true | ADVISE
            13-extranet.internet project-review 13-extranet | system.hostNetwork = EXTRANET | never | not \
                    system.classification in {TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE} | DENY
            13-extranet.internet information-handling 13-extranet | network = EXTRANET | never | not \
                    classification in {TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE} | DENY
            13-extranet.internet application-placement 13-extranet | hostNetwork = EXTRANET | never | not \
                    classification in {TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE} | DENY
            13-extranet.internet information-publication 13-extranet | channel = EXTRANET | never | not \
                    classification in {TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE} | DENY
            13-extranet.internet document-exchange 13-extranet | electronic = true and network = EXTRANET | \
                    never | not classification in {TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE} | \
                    DENY
            13-extranet.internet data-sharing 13-extranet | channel = EXTRANET and classification in \
                    {TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE} | never | never | DENY
            13-extranet.trigger data-sharing 13-extranet | channel in {EXTRANET, INTERNET} | never | not \
                    classification in {TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE} | DENY
            13-private-network.advice information-handling without 13-private-network
            14-standards.branches network-construction 14-standards | kind = BACKBONE_ACCESS | never | \
                    followsTechnicalStandards = true | DUTY
            15-merge.exception project-review 15-merge | system.networkPlan in {KEEPS_DEDICATED, \
                    MERGES_DEDICATED} | system.stateProvision = true | system.networkPlan = MERGES_DEDICATED | \
                    DUTY
            15-merge.exception network-construction 15-merge | kind = EXISTING_DEDICATED_NETWORK | \
                    stateProvision = true | mergePlanned = true | DUTY
            16-new-outlet.ban network-construction 16-new-outlet | kind = NEW_INTERNET_OUTLET | never | never \
                    | DENY
            19-filing.always website-filing without 19-filing
            19-portal.gradual project-review 15-merge | system.networkPlan in {KEEPS_DEDICATED, \
                    MERGES_DEDICATED} | never | system.networkPlan = MERGES_DEDICATED | ADVISE
            19-portal.gradual network-construction 15-merge | kind = EXISTING_DEDICATED_NETWORK | never | \
                    mergePlanned = true | ADVISE
            19-portal.gradual network-construction 16-merge | kind = EXISTING_INTERNET_OUTLET | never | \
                    mergePlanned = true | ADVISE
            19-portal.gradual website-filing 19-portal | always | never | onUnifiedPortal = true | ADVISE
            19-portal.gradual department-duties 20-exchange-interface | always | never | exchangeInterface = \
                    true | ADVISE
            19-portal.gradual department-duties 20-collection-dictionary | always | never | \
                    collectionDictionary = true | ADVISE
            19-portal.gradual department-duties 20-reference-standard | always | never | referenceStandard = \
                    true | ADVISE
            19-portal.gradual department-duties 20-query-mechanism | always | never | queryMechanism = true | \
                    ADVISE
            23-catalogue.holders data-sharing without 23-catalogue
            24-inclusion.both data-sharing 23-catalogue | obtainedInDuty = true and (basic = true or \
                    publicCharacter = true) | legalException = true | catalogued = true | DUTY
            24-inclusion.both data-sharing 24-inclusion | obtainedInDuty = true and (basic = true or \
                    publicCharacter = true) | legalException = true | always | -
            24-inclusion.both data-sharing 24-exception | obtainedInDuty = true and (basic = true or \
                    publicCharacter = true) and legalException = true | never | never | REFER
            24-inclusion.both data-sharing 24-deferral | obtainedInDuty = true and (basic = true or \
                    publicCharacter = true) and deferral = APPROVED | never | never | DEFER
            24-deferral.approval data-sharing 24-deferral | obtainedInDuty = true and basic = true and \
                    publicCharacter = true and deferral in {APPLIED, APPROVED} | never | never | DEFER
            25-closed-system.control project-review 25-closed-system | always | never | system.closed = false \
                    | ADVISE
            28-secrecy-review.before-publication information-publication 28-secrecy-review | always | never | \
                    secrecyReview = CLEARED | DUTY
            30-state-secret.no-leave project-review 30-state-secret | system.classification in {TOP_SECRET, \
                    SECRET, CONFIDENTIAL} and not system.hostNetwork = PRIVATE_NETWORK | never | never | REFER
            30-state-secret.no-leave information-handling 30-state-secret | classification in {TOP_SECRET, \
                    SECRET, CONFIDENTIAL} and not network = PRIVATE_NETWORK | never | never | REFER
            30-state-secret.no-leave application-placement 30-state-secret | classification in {TOP_SECRET, \
                    SECRET, CONFIDENTIAL} and not hostNetwork = PRIVATE_NETWORK | never | never | REFER
            30-state-secret.no-leave information-publication 30-state-secret | classification in {TOP_SECRET, \
                    SECRET, CONFIDENTIAL} and not channel = PRIVATE_NETWORK | never | never | REFER
            30-state-secret.no-leave data-sharing 30-state-secret | classification in {TOP_SECRET, SECRET, \
                    CONFIDENTIAL} and not channel = PRIVATE_NETWORK | never | never | REFER
            30-state-secret.no-leave document-exchange 30-state-secret | classification in {TOP_SECRET, \
                    SECRET, CONFIDENTIAL} and not (electronic = true and network = PRIVATE_NETWORK) | never | \
                    never | REFER
            30-state-secret.content document-exchange without 30-state-secret
            30-state-secret.content data-sharing without 30-state-secret
            30-state-secret.content information-publication without 30-state-secret
            31-training.subjectless department-duties without 31-training
            31-training.subjectless department-duties without 31-reporting
            31-training.subjectless department-duties without 31-statistics
            31-training.subjectless department-duties without 32-evaluation
            """;

    static List<String> figures() {
        return FIGURES.lines().toList();
    }

    private static String[] row(String line) {
        return line.replaceAll(" +", " ").split(" \\| ", 3);
    }

    private static Decision<?> decision(String id) {
        return Taiyuan2013.RULE_BOOK.decision(id).orElseThrow();
    }

    private static Decision<?> alternative(Decision<?> decision, String name) {
        return decision.alternatives().entrySet().stream()
                .filter(entry -> name(entry.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no alternative " + name + " in " + decision));
    }

    private static String name(Reading reading) {
        return reading.norm() + "." + reading.name();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void so_many_cases_come_out_otherwise(String line) {
        String[] row = row(line);
        Decision<?> decision = decision(row[1]);
        Map<String, BigInteger> changes = new TreeMap<>();
        for (Region region :
                Difference.between(decision, alternative(decision, row[0])).regions()) {
            region.changes()
                    .forEach((change, cases) -> changes.merge(
                            change.before().orElseThrow() + " → "
                                    + change.after().orElseThrow(),
                            cases,
                            BigInteger::add));
        }
        Map<String, BigInteger> expected = new TreeMap<>();
        for (String change : Given.list(row[2], ", ")) {
            int space = change.lastIndexOf(' ');
            expected.put(
                    change.substring(0, space),
                    new BigInteger(change.substring(space + 1).replace(",", "")));
        }

        assertThat(changes).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_decision_is_that_of_the_other_reading(String line) {
        String[] row = row(line);
        Decision<?> decision = decision(row[1]);
        Decision<?> written = written(row[0], decision);
        Decision<?> alternative = alternative(decision, row[0]);

        assertThat(Difference.between(alternative, written).regions()).isEmpty();
        assertThat(alternative.norms()).extracting(Norm::id).isEqualTo(ids(written));
        assertThat(alternative.givens()).isEqualTo(decision.givens());
        assertThat(alternative.kind()).isEqualTo(decision.kind());
    }

    private static List<String> ids(Decision<?> decision) {
        return decision.norms().stream().map(Norm::id).toList();
    }

    /** The decision with what the table says of the reading. */
    private static <C> Decision<C> written(String reading, Decision<C> decision) {
        if (reading.equals("11-quarterly.due")) {
            return dueAfterTheNext(decision);
        }
        List<Norm> norms = new ArrayList<>(decision.norms());
        Condition guard = decision.guard();
        NormNotation notation = new NormNotation(decision);
        for (String change : changes(reading, decision.id())) {
            if (change.startsWith("guard ")) {
                guard = notation.condition(change.substring("guard ".length()));
            } else if (change.startsWith("without ")) {
                norms.removeIf(norm -> norm.id().equals(change.substring("without ".length())));
            } else {
                Norm other = notation.norm(change);
                norms.replaceAll(norm -> norm.id().equals(other.id()) ? other : norm);
            }
        }
        return LawMutant.guarded(decision.withNorms(norms), guard);
    }

    /** The other reading of what is due is told case by case in {@link DuePeriodsTest}. */
    private static <C> Decision<C> dueAfterTheNext(Decision<C> decision) {
        assertThat(ids(decision)).containsExactly("11-quarterly", "11-annual");
        @SuppressWarnings("unchecked") // an alternative is asked about the same cases
        Decision<C> other = (Decision<C>) alternative(decision, "11-quarterly.due");
        return other;
    }

    /** The changes in a decision, or those for every decision where none are told for it. */
    private static List<String> changes(String reading, String decision) {
        List<String> own = told(reading + " " + decision + " ");
        List<String> changes = own.isEmpty() ? told(reading + " * ") : own;
        assertThat(changes).as("%s in %s", reading, decision).isNotEmpty();
        String role = decision(decision).givens().get(0).name().replaceFirst("\\..*", "");
        return changes.stream().map(change -> change.replace("ROLE", role)).toList();
    }

    private static List<String> told(String beginning) {
        return CHANGES.lines()
                .map(line -> line.replaceAll(" +", " "))
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .toList();
    }

    @Test
    void every_reading_that_changes_a_decision_is_counted_and_no_other() {
        Set<String> told = new LinkedHashSet<>();
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            decision.alternatives().forEach((reading, other) -> {
                if (!reading.wordingOnly()) {
                    told.add(name(reading) + " in " + decision);
                }
            });
        }

        assertThat(figures().stream().map(line -> row(line)[0] + " in " + row(line)[1]))
                .containsExactlyInAnyOrderElementsOf(told);
        assertThat(figures().stream().map(line -> row(line)[0]).distinct()).hasSize(23);
    }

    @Test
    void a_choice_of_words_leaves_every_decision_as_it_is_in_which_its_norms_stand() {
        Map<String, Set<String>> worded = new TreeMap<>();
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            decision.alternatives().forEach((reading, other) -> {
                if (reading.wordingOnly()) {
                    assertThat(other).isSameAs(decision);
                    worded.computeIfAbsent(name(reading), none -> new LinkedHashSet<>())
                            .add(decision.id());
                }
            });
        }

        assertThat(worded)
                .isEqualTo(Map.of(
                        "10-review.partly",
                        Set.of("project-establishment", "budget-execution", "budget-reporting", "project-completion"),
                        "13-extranet.sensitive",
                        Taiyuan2013.RULE_BOOK.decisionsWith("13-extranet").stream()
                                .map(Decision::id)
                                .collect(Collectors.toSet())));
    }
}
