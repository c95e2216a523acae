package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Engines;
import dev.egov.rules.Norm;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.engine.Compiler;
import dev.egov.rules.engine.Forest;
import dev.egov.rules.engine.Formula;
import dev.egov.rules.engine.Rule;
import dev.egov.rules.engine.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * T17: norms in another order, or said twice, come to the same outcome in every case: the diagrams are equal. Ways to put
 * norms together for which that is not so are found out.
 */
class TheoremsOfOrderTest {

    /** What norms come to together. */
    private interface Together {

        /** The diagram of the outcome, the same number for the same outcomes. */
        int outcome(Forest forest, Rules rules);
    }

    private static final Together ENGINE = (forest, rules) -> new Compiler(forest).outcome(rules);

    /** The last norm that applies decides. */
    private static final Together LAST_WORD =
            (forest, rules) -> folded(forest, rules, (before, after) -> after == 0 ? before : after);

    /** Two norms with the same consequence come to the next higher one. */
    private static final Together WEIGHED = (forest, rules) -> folded(
            forest,
            rules,
            (before, after) -> before == after && before > 0
                    ? Math.min(before + 1, Outcome.DENIED.ordinal())
                    : Math.max(before, after));

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_outcome_is_the_same_in_every_order(Decision<?> decision) {
        assertThat(different(decision, ENGINE, orders(decision.norms()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_outcome_is_the_same_when_a_norm_is_said_again(Decision<?> decision) {
        assertThat(different(decision, ENGINE, repetitions(decision.norms()))).isEmpty();
    }

    @Test
    void that_the_last_norm_has_the_last_word_is_refuted_by_an_order() {
        Decision<?> decision = Taiyuan2013.INFORMATION_PUBLICATION;

        assertThat(different(decision, LAST_WORD, orders(decision.norms())))
                .hasValue(List.of("28-responsible-person", "28-secrecy-review", "13-extranet", "30-state-secret"));
    }

    @Test
    void that_two_norms_weigh_more_than_one_is_refuted_by_a_repetition() {
        Decision<?> decision = Taiyuan2013.ARCHIVE_TRANSFER;

        assertThat(different(decision, WEIGHED, repetitions(decision.norms())))
                .hasValue(List.of("21-formation", "21-formation", "21-interface"));
    }

    /** Every two norms changed for each other, all in reverse, each at the end and at the beginning, and any order. */
    private static Stream<List<Norm>> orders(List<Norm> norms) {
        List<List<Norm>> orders = new ArrayList<>();
        for (int one = 0; one < norms.size(); one++) {
            for (int other = one + 1; other < norms.size(); other++) {
                List<Norm> swapped = new ArrayList<>(norms);
                Collections.swap(swapped, one, other);
                orders.add(swapped);
            }
        }
        Random random = new Random(34);
        for (int distance = 1; distance <= norms.size(); distance++) {
            List<Norm> shuffled = new ArrayList<>(norms);
            Collections.shuffle(shuffled, random);
            orders.add(shuffled);
            List<Norm> rotated = new ArrayList<>(norms);
            Collections.reverse(rotated);
            Collections.rotate(rotated, distance);
            orders.add(rotated);
        }
        return orders.stream();
    }

    /** Each norm said again at once, at the beginning, and at the end. */
    private static Stream<List<Norm>> repetitions(List<Norm> norms) {
        return norms.stream()
                .flatMap(norm -> Stream.of(norms.indexOf(norm), 0, norms.size()).map(place -> {
                    List<Norm> more = new ArrayList<>(norms);
                    more.add(place, norm);
                    return more;
                }));
    }

    /** The ids of the first norms that do not come to what those of a decision come to in its order. */
    private static Optional<List<String>> different(
            Decision<?> decision, Together together, Stream<List<Norm>> others) {
        List<Variable<?>> facts = CaseSpace.of(decision).facts();
        Forest forest = Engines.forest(facts);
        int same = together.outcome(forest, Engines.rules(facts, decision.guard(), decision.norms()));
        return others.filter(norms -> together.outcome(forest, Engines.rules(facts, decision.guard(), norms)) != same)
                .findFirst()
                .map(norms -> norms.stream().map(Norm::id).toList());
    }

    private interface Fold {
        int of(int before, int after);
    }

    /** Norms put together one by one, whomever they are about. */
    private static int folded(Forest forest, Rules rules, Fold fold) {
        int scale = Outcome.UNDETERMINED.ordinal();
        int[][] table = IntStream.range(0, scale)
                .mapToObj(before -> IntStream.range(0, scale)
                        .map(after -> fold.of(before, after))
                        .toArray())
                .toArray(int[][]::new);
        int result = 0;
        for (Rule rule : rules.rules()) {
            int[][] levels = {{0}, {rule.met()}, {rule.met()}, {rule.failed()}};
            int status = new Compiler(forest).status(new Formula.All(List.of()), rule);
            result = forest.combine(table, result, forest.combine(levels, status, 0));
        }
        return result;
    }
}
