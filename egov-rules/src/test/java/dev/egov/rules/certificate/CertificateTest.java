package dev.egov.rules.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Norm;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.Difference;
import dev.egov.rules.analysis.RandomDecisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A certificate is accepted exactly of decisions that answer as its diagram does, and what was tampered with is refused. */
class CertificateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Property(tries = 300)
    void the_certificate_of_a_decision_is_accepted(@ForAll long seed) {
        Decision<Object> decision = RandomDecisions.next(new Random(seed));

        assertThat(CertificateChecker.flawedLine(decision, Certificate.of(decision)))
                .isEmpty();
    }

    @Property(tries = 300)
    void of_other_norms_it_is_refused_wherever_an_outcome_differs(@ForAll long seed) {
        Random random = new Random(seed);
        Decision<Object> decision = RandomDecisions.next(random);
        List<Norm> norms = new ArrayList<>(decision.norms());
        Norm changed = norms.remove(random.nextInt(norms.size()));
        Condition other = RandomDecisions.condition(decision, random);
        norms.add(random.nextBoolean() ? changed.withWhen(other) : changed.withUnless(other));
        Decision<Object> draft = decision.withNorms(norms);

        if (!Difference.between(decision, draft).isEmpty()) {
            assertThat(CertificateChecker.flawedLine(draft, Certificate.of(decision)))
                    .isPresent();
            assertThat(CertificateChecker.flawedLine(decision, Certificate.of(draft)))
                    .isPresent();
        }
    }

    @Property(tries = 100)
    void the_diagram_leads_each_case_to_its_outcome(@ForAll long seed) {
        Decision<Object> decision = RandomDecisions.next(new Random(seed));

        for (int number = 0; number < 81; number++) {
            Facts facts = complete(decision, number);
            assertThat(outcome(decision.diagram(), facts))
                    .isEqualTo(decision.decide(facts, DAY).outcome());
        }
    }

    /** The case of a number: four facts of at most three values each. */
    private static Facts complete(Decision<Object> decision, int number) {
        Facts.Builder facts = decision.facts();
        int rest = number;
        for (Variable<?> given : decision.givens()) {
            Fact<Object, Integer> fact = RandomDecisions.numbers(given);
            facts.set(fact, rest % 3 % fact.domain().values().size());
            rest /= 3;
        }
        return facts.build();
    }

    private static Outcome outcome(Decision.Diagram diagram, Facts facts) {
        int at = diagram.first();
        while (at >= 0) {
            Decision.Branch branch = diagram.branches().get(at);
            at = branch.next().get(branch.fact().domain().indexOf(facts.get(branch.fact())));
        }
        return Outcome.values()[-1 - at];
    }

    @Property(tries = 60)
    void a_certificate_in_which_any_word_is_another_is_refused_or_says_the_same_of_the_diagram(@ForAll long seed) {
        Decision<Object> decision = RandomDecisions.next(new Random(seed));
        String certificate = Certificate.of(decision);

        assertThat(Tampered.words(certificate)
                        .filter(tampered -> CertificateChecker.flawedLine(decision, tampered)
                                .isEmpty())
                        .map(CertificateTest::withoutSteps))
                .allMatch(withoutSteps(certificate)::equals);
    }

    /** A fact may be taken instead of another where neither matters; what is claimed stays. */
    private static String withoutSteps(String certificate) {
        return certificate.substring(0, certificate.indexOf("\nstep 0 "));
    }

    @Test
    void the_checker_is_short_enough_to_be_read() throws IOException {
        long lines = 0;
        for (String file : List.of("CertificateChecker", "Remainder")) {
            Path path = Path.of("src/main/java/dev/egov/rules/certificate", file + ".java");
            try (Stream<String> all = Files.lines(path)) {
                lines += all.map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("(//|/\\*|\\*).*"))
                        .count();
            }
        }
        assertThat(lines).isBetween(50L, 199L);
    }
}
