package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.organization.OrganizationKind;
import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a row of the tables of the chapters says of one case, to be asked of any variant of its decision.
 *
 * @param decision the decision as it is
 * @param place the id of the norm that it is about, {@code guard}, or nothing for a row about the whole decision
 * @param facts the case
 * @param asOf the day as of which it is asked
 * @param holds fails where a ruling on the case is another
 */
record Expectation(Decision<?> decision, String place, Facts facts, LocalDate asOf, Consumer<Ruling> holds) {

    /** The rows of all chapters, and of the scope of art. 3. */
    static List<Expectation> all() {
        return Stream.of(
                        NormCoverageTest.rows().map(row -> of(row.asked(), row.norm(), row::holdsOf)),
                        NormCoverageTest.rulings().map(row -> of(row.asked(), "", row::holdsOf)),
                        ScopeTest.boundCases().stream().flatMap(Expectation::scope))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Expectation of(Given<?> asked, String place, Consumer<Ruling> holds) {
        return new Expectation(asked.decision(), place, asked.facts(), asked.asOf(), holds);
    }

    private static Stream<Expectation> scope(ScopeTest.Telling telling) {
        String party = ScopeTest.party(telling);
        return Arrays.stream(OrganizationKind.values())
                .flatMap(kind -> Stream.of("140100", "140200").map(division -> {
                    boolean bound = telling.binds(kind) && division.equals("140100");
                    Outcome outcome = bound ? telling.outcome() : Outcome.NOT_APPLICABLE;
                    String words = "%s %s.kind=%s %2$s.division=%4$s".formatted(telling.words(), party, kind, division);
                    return of(
                            Given.of(telling.decision(), words),
                            "guard",
                            ruling -> assertThat(ruling.outcome()).isEqualTo(outcome));
                }));
    }

    /** Whether a variant of the decision is told apart from it by this row. */
    boolean notices(Decision<?> variant) {
        try {
            holds.accept(variant.decide(facts, asOf));
            return false;
        } catch (AssertionError different) {
            return true;
        }
    }
}
