package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.organization.OrganizationKind;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom the regulation binds (art. 3) and from when on (art. 34), in every decision. */
class ScopeTest {

    /** A case of every decision that comes to more than NOT_APPLICABLE, as early as it can. */
    private static final String CASES = """
            applicability           | COMPLIANT |
            authority-competence    | DENIED    | action=REVIEW_PROJECT authority=FINANCE_BUREAU
            planning                | DENIED    | kind=CITY_DEVELOPMENT_PLAN preparedBy=FINANCE_BUREAU
            project-establishment   | DENIED    | investment=MUNICIPAL review.status=REJECTED
            project-review          | DENIED    | hostNetwork=EXTRANET classification=SECRET
            budget-execution        | DENIED    | investment=MUNICIPAL approvedBy=FINANCE_BUREAU
            budget-reporting        | DEFICIENT | investment=MUNICIPAL year=2013 quartersReported=[]
            project-completion      | DEFICIENT | procured=false
            information-handling    | DENIED    | network=EXTRANET classification=SECRET
            network-construction    | DENIED    | kind=NEW_DEDICATED_NETWORK stateProvision=false
            application-placement   | DENIED    | hostNetwork=EXTRANET classification=SECRET
            website-filing          | DEFICIENT | maintained=false
            document-exchange       | DENIED    | electronic=true network=EXTRANET classification=SECRET
            archive-transfer        | DEFICIENT | interfaceStandardIssued=true usesStandardInterface=false
            data-sharing            | DENIED    | channel=EXTRANET classification=SECRET
            information-publication | DENIED    | secrecyReview=NOT_DONE
            department-duties       | DEFICIENT | trainingSystem=false
            accountability          | REFERRED  | conduct=DELAY
            """;

    /** Each decision, whatever it is asked about, has one party to which art. 3 applies, but for these. */
    private static final List<String> UNBOUND =
            List.of("authority-competence", "budget-reporting", "information-handling");

    private static final Map<String, Boolean> IN_TAIYUAN = Map.of(
            "140100", true, "140181", true, "140199", true, "140200", false, "140000", false, "110000", false, "141401",
            false, "214010", false);

    record Telling(Decision<?> decision, Outcome outcome, String words) {
        Ruling on(String more) {
            return Given.of(decision, words + " " + more).ruling();
        }

        /** Art. 6 speaks of administrative organs, which authorised organisations are not. */
        boolean binds(OrganizationKind kind) {
            return kind != OrganizationKind.OTHER
                    && (kind != OrganizationKind.AUTHORIZED_ORGANIZATION || decision != Taiyuan2013.ACCOUNTABILITY);
        }

        /** The first day in force; of reports, that on which the first are due. */
        LocalDate firstDay() {
            return decision == Taiyuan2013.BUDGET_REPORTING ? LocalDate.of(2014, 1, 1) : LocalDate.of(2013, 12, 12);
        }

        boolean isBound() {
            return !UNBOUND.contains(decision.id());
        }

        @Override
        public String toString() {
            return decision.id();
        }
    }

    static List<Telling> cases() {
        return CASES.lines()
                .map(line -> line.split(" *\\| *", 3))
                .map(words -> new Telling(
                        Taiyuan2013.RULE_BOOK.decision(words[0]).orElseThrow(), Outcome.valueOf(words[1]), words[2]))
                .toList();
    }

    static List<Telling> boundCases() {
        return cases().stream().filter(Telling::isBound).toList();
    }

    @Test
    void there_is_a_case_of_every_decision() {
        assertThat(cases()).extracting(Telling::decision).isEqualTo(Taiyuan2013.RULE_BOOK.decisions());
    }

    @ParameterizedTest
    @MethodSource("boundCases")
    void a_decision_binds_the_kinds_of_organisation_of_art_3_within_the_city(Telling telling) {
        for (OrganizationKind kind : OrganizationKind.values()) {
            IN_TAIYUAN.forEach((division, inTaiyuan) -> {
                Ruling ruling =
                        telling.on("%1$s.kind=%2$s %1$s.division=%3$s".formatted(party(telling), kind, division));
                boolean bound = inTaiyuan && telling.binds(kind);
                assertThat(ruling.outcome())
                        .as("%s in %s", kind, division)
                        .isEqualTo(bound ? telling.outcome() : Outcome.NOT_APPLICABLE);
                assertThat(ruling.findings())
                        .hasSize(bound ? telling.decision().norms().size() : 0);
                assertThat(ruling.missingFacts()).isEmpty();
                assertThat(bound || (ruling.allows() && ruling.remedies().isEmpty()))
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("boundCases")
    void who_the_party_is_is_asked_only_where_it_may_be_bound(Telling telling) {
        String kind = party(telling) + ".kind=";
        String division = party(telling) + ".division=";

        assertThat(missing(telling.on(kind + "?"))).containsExactly(party(telling) + ".kind");
        assertThat(missing(telling.on(division + "?"))).containsExactly(party(telling) + ".division");
        assertThat(missing(telling.on(kind + "? " + division + "?")))
                .containsExactly(party(telling) + ".kind", party(telling) + ".division");
        assertThat(telling.on(kind + "?").possibleOutcomes())
                .containsExactly(Outcome.NOT_APPLICABLE, telling.outcome());
        assertThat(telling.on(kind + "OTHER " + division + "?").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(telling.on(kind + "? " + division + "140200").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("boundCases")
    void while_the_party_is_unknown_norms_stand_as_if_it_were_bound(Telling telling) {
        assertThat(telling.on(party(telling) + ".kind=?").findings())
                .hasSameSizeAs(telling.decision().norms())
                .zipSatisfy(
                        telling.on("").findings(),
                        (unknown, bound) -> assertThat(unknown.status()).isEqualTo(bound.status()));
    }

    @ParameterizedTest
    @CsvSource({"authority-competence", "budget-reporting", "information-handling"})
    void a_decision_without_a_party_has_no_guard(String id) {
        Decision<?> decision = Taiyuan2013.RULE_BOOK.decision(id).orElseThrow();

        assertThat(decision.guard()).isEqualTo(Condition.always());
        assertThat(decision.givens()).noneMatch(fact -> fact.name().endsWith("division"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_decision_applies_from_12_december_2013_on(Telling telling) {
        Ruling before = telling.on("asOf=2013-12-11");

        assertThat(before.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(before.allows()).isTrue();
        assertThat(before.possibleOutcomes()).containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(before.findings()).isEmpty();
        assertThat(before.missingFacts()).isEmpty();
        assertThat(before.remedies()).isEmpty();
        assertThat(telling.on("asOf=2013-12-12").findings())
                .hasSameSizeAs(telling.decision().norms());
        assertThat(telling.on("asOf=" + telling.firstDay()).outcome()).isEqualTo(telling.outcome());
        assertThat(telling.on("asOf=" + telling.firstDay().plusDays(1)).outcome())
                .isEqualTo(telling.outcome());
        assertThat(telling.on("asOf=2026-03-01").outcome()).isEqualTo(telling.outcome());
    }

    @Test
    void the_regulation_is_in_force_from_the_day_of_its_issue() {
        assertThat(Taiyuan2013.RULE_BOOK.regulation().inForceFrom()).isEqualTo(LocalDate.of(2013, 12, 12));
    }

    private static List<String> missing(Ruling ruling) {
        return ruling.missingFacts().stream().map(fact -> fact.fact().name()).toList();
    }

    static String party(Telling telling) {
        String first = telling.decision().givens().get(0).name();
        return first.substring(0, first.indexOf('.'));
    }
}
