package dev.egov.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Engines;
import dev.egov.rules.Norm;
import dev.egov.rules.TiedFacts;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of a diagram's facts: the author's where that is good enough, and otherwise one that is. */
class VariableOrderTest {

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_diagrams_of_the_regulation_follow_its_text(Decision<?> decision) {
        Set<Variable<?>> spokenOf = new LinkedHashSet<>();
        spokenOf.addAll(decision.guard().facts());
        decision.norms().forEach(norm -> spokenOf.addAll(facts(norm)));
        List<Variable<?>> facts = new ArrayList<>(spokenOf);
        facts.sort(Comparator.comparing(
                fact -> decision.givens().indexOf(fact.givens().get(0))));

        assertThat(ordered(decision.guard(), decision.norms(), facts)).isEqualTo(facts);
    }

    @Property(tries = 20)
    void sixty_facts_that_are_tied_along_a_line_are_found_in_any_order(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int reach) {
        Random random = new Random(seed);
        TiedFacts book = new TiedFacts(60, 200, reach, random);
        List<Variable<?>> listed = new ArrayList<>(book.facts());
        Collections.shuffle(listed, random);

        List<Variable<?>> found = ordered(Condition.always(), book.norms(), listed);

        assertThat(found).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(ordered(Condition.always(), book.norms(), listed)).isEqualTo(found);
        int outcome =
                new Compiler(Engines.forest(found)).outcome(Engines.rules(found, Condition.always(), book.norms()));
        // some books come to one outcome whatever the case; what matters is that none of them explodes
        assertThat(outcome).isNotNegative();
    }

    @Test
    void without_it_they_explode() {
        Random random = new Random(5);
        TiedFacts book = new TiedFacts(60, 200, 4, random);
        List<Variable<?>> listed = new ArrayList<>(book.facts());
        Collections.shuffle(listed, random);
        Compiler compiler = new Compiler(Engines.forest(listed));
        Rules rules = Engines.rules(listed, Condition.always(), book.norms());

        assertThatIllegalStateException().isThrownBy(() -> compiler.outcome(rules));
    }

    @Test
    void facts_that_nothing_ties_stay_where_they_are() {
        List<Variable<?>> facts = new TiedFacts(64, 0, 2, new Random(1)).facts();

        assertThat(ordered(Condition.always(), List.of(), facts)).isEqualTo(facts);
        assertThat(ordered(Condition.always(), List.of(), List.of())).isEmpty();
    }

    private static List<Variable<?>> ordered(Condition guard, List<Norm> norms, List<Variable<?>> facts) {
        int[] arities =
                facts.stream().mapToInt(fact -> fact.domain().values().size()).toArray();
        int[] order = VariableOrder.of(Engines.rules(facts, guard, norms), arities);
        return Arrays.stream(order).<Variable<?>>mapToObj(facts::get).toList();
    }

    private static List<Variable<?>> facts(Norm norm) {
        List<Variable<?>> facts = new ArrayList<>();
        facts.addAll(norm.facts());
        return facts;
    }
}
