package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Finding;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Regulation;
import dev.egov.rules.Ruling;
import dev.egov.rules.testkit.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the norms of a decision make of a case together: the highest contribution counts, whatever their order. */
class NormOrderTest {

    private static final Map<Otherwise, Outcome> CONTRIBUTIONS = new EnumMap<>(Map.of(
            Otherwise.DENY, Outcome.DENIED,
            Otherwise.REFER, Outcome.REFERRED,
            Otherwise.DEFER, Outcome.DEFERRED,
            Otherwise.DUTY, Outcome.DEFICIENT,
            Otherwise.ADVISE, Outcome.COMPLIANT));

    @Property(tries = 2000)
    void the_outcome_is_the_highest_contribution_of_the_norms(
            @ForAll(supplier = TaiyuanCases.Complete.class) Question question) {
        Ruling ruling = question.ruling();

        assertThat(ruling.outcome())
                .isEqualTo(ruling.findings().stream()
                        .map(NormOrderTest::contribution)
                        .max(Outcome::compareTo)
                        .orElse(Outcome.NOT_APPLICABLE));
    }

    private static Outcome contribution(Finding finding) {
        return switch (finding.status()) {
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            case EXCEPTED, SATISFIED, NOT_FOLLOWED -> Outcome.COMPLIANT;
            case BREACHED -> CONTRIBUTIONS.get(finding.norm().otherwise().orElseThrow());
            case UNKNOWN -> throw new AssertionError("unknown in a complete case: " + finding.norm());
        };
    }

    @Property(tries = 500)
    void the_order_of_the_norms_does_not_matter(
            @ForAll(supplier = TaiyuanCases.Partial.class) Question question, @ForAll Random random) {
        List<Norm> norms = new ArrayList<>(question.decision().norms());
        Collections.shuffle(norms, random);

        assertSameAnswer(question, norms);
    }

    @Property(tries = 500)
    void a_norm_that_says_again_what_another_says_changes_nothing(
            @ForAll(supplier = TaiyuanCases.Partial.class) Question question, @ForAll Random random) {
        List<Norm> norms = new ArrayList<>(question.decision().norms());
        norms.add(random.nextInt(norms.size() + 1), again(norms.get(random.nextInt(norms.size()))));

        assertSameAnswer(question, norms);
    }

    private static Norm again(Norm norm) {
        NormBuilder again = Taiyuan2013.RULE_BOOK
                .regulation()
                .norm(norm.id() + "-again")
                .modality(norm.modality())
                .binds("departments")
                .when(norm.when())
                .unless(norm.unless());
        return norm.otherwise()
                .map(follows -> again.requires(norm.requires()).otherwise(follows))
                .orElseGet(again::constitutes);
    }

    private static void assertSameAnswer(Question question, List<Norm> norms) {
        Ruling ruling = question.ruling();
        Ruling other = withNorms(question.decision(), norms).decide(question.facts(), question.asOf());

        assertThat(other.possibleOutcomes()).isEqualTo(ruling.possibleOutcomes());
        assertThat(other.allows()).isEqualTo(ruling.allows());
        assertThat(other.missingFacts().stream().map(missing -> missing.fact()).toList())
                .isEqualTo(ruling.missingFacts().stream()
                        .map(missing -> missing.fact())
                        .toList());
        assertThat(other.remedies().stream().map(remedy -> remedy.changes()).toList())
                .isEqualTo(ruling.remedies().stream()
                        .map(remedy -> remedy.changes())
                        .toList());
        assertThat(statuses(other)).containsAllEntriesOf(statuses(ruling));
    }

    private static <C> Decision<C> withNorms(Decision<C> decision, List<Norm> norms) {
        return Regulation.of(decision.regulation())
                .decision(
                        decision.id(),
                        decision.caseType(),
                        other -> other.guard(decision.guard())
                                .facts(decision.givens())
                                .norms(norms));
    }

    private static Map<String, NormStatus> statuses(Ruling ruling) {
        return ruling.findings().stream()
                .collect(Collectors.toMap(finding -> finding.norm().id(), Finding::status));
    }
}
