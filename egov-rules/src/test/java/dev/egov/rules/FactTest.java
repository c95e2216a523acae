package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** How facts are read from cases, follow from each other and are set by hand. */
class FactTest {

    private record Inner(Integer number) {}

    private record Outer(Inner inner) {}

    private static final Domain<Integer> DIGIT = new Domain.WholeNumber(3, 9);
    private static final Fact<Object, Boolean> PLAIN = Fact.of("plain", subject -> true);
    private static final Fact<Object, Boolean> OPPOSITE = opposite(PLAIN);

    private static Fact<Object, Boolean> opposite(Fact<Object, Boolean> source) {
        return Fact.derived(
                "opposite",
                new Domain.Flag(),
                (facts, asOf) -> facts.get(source) == null ? null : !facts.get(source),
                source);
    }

    @Test
    void a_value_is_read_through_what_it_stands_in() {
        Fact<Outer, Integer> fact = Fact.of("inner.number", DIGIT, Fact.within(Outer::inner, Inner::number));

        assertThat(fact.read(new Outer(new Inner(4)))).isEqualTo(4);
        assertThat(fact.read(new Outer(new Inner(null)))).isNull();
        assertThat(fact.read(new Outer(null))).isNull();
    }

    @Test
    void a_value_outside_the_domain_is_read_as_unknown() {
        Fact<Inner, Integer> fact = Fact.of("number", DIGIT, Inner::number);

        assertThat(List.of(2, 3, 9, 10))
                .extracting(number -> fact.read(new Inner(number)))
                .containsExactly(null, 3, 9, null);
    }

    @Test
    void a_derived_fact_is_not_read_from_a_case() {
        assertThat(OPPOSITE.read("anything")).isNull();
        assertThat(OPPOSITE.isDerived()).isTrue();
        assertThat(PLAIN.read("anything")).isTrue();
        assertThat(PLAIN.isDerived()).isFalse();
    }

    @Test
    void an_index_is_that_of_the_value_given_or_derived() {
        Facts facts = new Facts.Builder(List.of(PLAIN)).set(PLAIN, true).build();
        Facts unknown = new Facts.Builder(List.of(PLAIN)).build();

        assertThat(PLAIN.index(facts, Sample.START)).isEqualTo(0);
        assertThat(OPPOSITE.index(facts, Sample.START)).isEqualTo(1);
        assertThat(PLAIN.index(unknown, Sample.START)).isEqualTo(-1);
        assertThat(OPPOSITE.index(unknown, Sample.START)).isEqualTo(-1);
    }

    @Test
    void what_follows_from_something_actionable_is_actionable() {
        assertThat(OPPOSITE.isActionable()).isFalse();
        assertThat(opposite(PLAIN.actionable()).isActionable()).isTrue();
        assertThat(Fact.derived("both", new Domain.Flag(), (facts, asOf) -> null, PLAIN.actionable(), PLAIN)
                        .isActionable())
                .isTrue();
        assertThat(OPPOSITE.givens()).isEqualTo(List.of(PLAIN));
        assertThat(PLAIN.givens()).isEqualTo(List.of(PLAIN));
    }

    @Test
    void a_fact_that_says_nothing_of_changes_proposes_none() {
        Facts facts = new Facts.Builder(List.of(PLAIN)).build();
        assertThat(OPPOSITE.derivation().orElseThrow().changesTowards(true, facts))
                .isEmpty();
        assertThat(PLAIN.derivation()).isEmpty();
    }

    @Test
    void facts_are_set_to_values_of_their_domain_and_taken_back() {
        Fact<Object, Integer> wide = Fact.of("wide", new Domain.WholeNumber(0, 9999), subject -> null);
        Fact<Object, Set<Integer>> set = Fact.of("set", new Subsets(1, 4), subject -> null);
        Set<Integer> mine = new HashSet<>(Set.of(1, 2));
        Facts.Builder builder = new Facts.Builder(List.of(PLAIN, wide, set))
                .set(PLAIN, true)
                .set(wide, 2026)
                .set(set, mine);
        Facts facts = builder.build();
        mine.add(3);
        builder.set(PLAIN, null);

        assertThat(facts.known()).isEqualTo(Map.of("plain", true, "wide", 2026, "set", Set.of(1, 2)));
        assertThat(builder.build().known()).isEqualTo(Map.of("wide", 2026, "set", Set.of(1, 2)));
        assertThat(facts.get(wide)).isEqualTo(2026);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.set(wide, 10_000))
                .withMessage("not a value of wide: 10000; its domain is " + wide.domain());
        Assertions.assertThatThrownBy(() -> facts.known().put("x", 1))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_set_that_was_handed_over_is_not_changed_from_outside() {
        Fact<Object, Set<Integer>> set = Fact.of("set", new Subsets(1, 4), subject -> null);
        for (Set<Integer> handedOver : List.of(new HashSet<Integer>(), new HashSet<>(Set.of(2)))) {
            Set<Integer> before = Set.copyOf(handedOver);
            Facts facts = new Facts.Builder(List.of(set)).set(set, handedOver).build();
            handedOver.add(3);

            assertThat(facts.get(set)).isEqualTo(before);
        }
    }

    @Test
    void a_fact_describes_itself() {
        assertThat(PLAIN.definition()).isEqualTo("plain: boolean {true, false}");
        assertThat(Fact.of("set", new Subsets(1, 2), subject -> null).definition())
                .isEqualTo("set: set of integers 1–2 {[], [1], [2], [1,2]}");
    }

    @Test
    void a_fact_that_is_not_among_them_is_not_read_from_facts() {
        Facts facts = new Facts.Builder(List.of(PLAIN)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.get(Sample.A))
                .withMessage("not a given fact here: a; there are [plain]");
    }
}
