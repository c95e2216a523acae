package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.smt.SmtScript;
import dev.egov.rules.smt.SolverAnswer;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Of random theorems about random decisions a solver says what the engine says. */
class SmtScriptTest {

    @Property(tries = 400)
    void solver_and_engine_say_the_same(@ForAll long seed) {
        Random random = new Random(seed);
        Decision<Object> decision = RandomDecisions.next(random);
        Theorem theorem = theorem(decision, random);
        boolean isProved = !theorem.check().isRefuted(); // a vacuous one has no case against it either
        SmtScript script = SmtScript.of(theorem).orElseThrow();

        assertThat(SolverAnswer.to(script.toString()).equals(script.expected()))
                .as("%s", script)
                .isEqualTo(isProved);
        Statistics.label("proved").collect(isProved);
        Statistics.label("proved").coverage(checker -> {
            checker.check(true).percentage(share -> share > 5);
            checker.check(false).percentage(share -> share > 5);
        });
    }

    private static Theorem theorem(Decision<Object> decision, Random random) {
        Fact<Object, Integer> fact = RandomDecisions.numbers(
                decision.givens().get(random.nextInt(decision.givens().size())));
        return switch (random.nextInt(8)) {
            case 0 -> Theorem.ignores("ignores", decision, fact);
            case 1 ->
                Theorem.neverLowers(
                        "never lowers", decision, fact, fact.domain().values());
            case 2 -> Theorem.reaches("reaches", decision, Outcome.values()[random.nextInt(7)]);
            default -> {
                long asked = random.nextLong();
                yield Theorem.of("random", decision)
                        .where(space -> set(space, decision, new Random(asked), 2))
                        .holds(space -> set(space, decision, new Random(asked + 1), 2));
            }
        };
    }

    private static CaseSet set(CaseSpace space, Decision<Object> decision, Random random, int depth) {
        if (depth > 0 && random.nextInt(4) > 0) {
            CaseSet one = set(space, decision, random, depth - 1);
            return switch (random.nextInt(4)) {
                case 0 -> one.and(set(space, decision, random, depth - 1));
                case 1 -> one.or(set(space, decision, random, depth - 1));
                case 2 -> one.minus(set(space, decision, random, depth - 1));
                default -> one.whatever(pick(space.facts(), random));
            };
        }
        return switch (random.nextInt(7)) {
            case 0 -> space.certainly(RandomDecisions.condition(decision, random));
            case 1 -> space.possibly(RandomDecisions.condition(decision, random));
            case 2 -> space.unknown(pick(space.facts(), random));
            case 3 -> status(space, pick(decision.norms(), random), random);
            case 4 -> space.outcome(Outcome.values()[random.nextInt(7)]);
            case 5 -> space.allowed();
            default -> {
                BitSet meant = BitSet.valueOf(new long[] {random.nextLong()});
                yield space.outcomes(possible -> meant.get(bits(possible)));
            }
        };
    }

    private static CaseSet status(CaseSpace space, Norm norm, Random random) {
        NormStatus[] statuses = NormStatus.values();
        return space.status(norm.id(), statuses[random.nextInt(statuses.length)]);
    }

    private static int bits(Set<Outcome> outcomes) {
        return outcomes.stream().mapToInt(outcome -> 1 << outcome.ordinal()).sum();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @Property(tries = 20)
    void what_is_said_of_missing_facts_is_asked_where_it_can_be(@ForAll long seed) {
        Random random = new Random(seed);
        Decision<Object> decision = RandomDecisions.next(random);
        Variable<?> fact = pick(CaseSpace.of(decision).facts(), random);
        Theorem never = Theorem.of("never missing", decision)
                .where(space -> space.missing(fact))
                .holds(space -> space.all().minus(space.all()));

        assertThat(SolverAnswer.to(SmtScript.of(never).orElseThrow().toString()))
                .isEqualTo(never.check().isRefuted() ? "sat" : "unsat");
        assertThat(SmtScript.of(Theorem.of("always missing", decision).holds(space -> space.missing(fact))))
                .isEmpty();
    }
}
