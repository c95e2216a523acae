package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Sample.Colour;
import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a derivation proposes nothing, the sources that can be listed are gone through, and of others it is said so. */
class SourceChangesTest {

    private static final Fact<Object, Boolean> EITHER = ofFlags("either", List.of(Sample.A, Sample.B), 1);
    private static final Fact<Object, BigDecimal> AMOUNT = Fact.<Object, BigDecimal>of(
                    "amount", new Domain.Decimal(BigDecimal.ZERO, BigDecimal.TEN), some -> null)
            .actionable();

    /** Whether at least so many of some flags hold. */
    private static Fact<Object, Boolean> ofFlags(String name, List<Fact<Object, Boolean>> flags, int least) {
        return Fact.derived(
                name,
                new Domain.Flag(),
                (facts, asOf) -> {
                    List<@Nullable Boolean> values = new ArrayList<>();
                    flags.forEach(flag -> values.add(facts.get(flag)));
                    return values.contains(null)
                            ? null
                            : values.stream().filter(Boolean.TRUE::equals).count() >= least;
                },
                flags.toArray(Variable<?>[]::new));
    }

    private static Decision<Object> requiring(Condition condition, List<? extends Fact<Object, ?>> facts) {
        return Sample.decision(facts, Sample.ban("1-x", condition));
    }

    private static List<Map<Variable<?>, Object>> changes(Ruling ruling) {
        return ruling.remedies().stream().map(Remedy::changes).toList();
    }

    private static String lastLine(Ruling ruling, Locale locale) {
        String[] lines = ruling.explain(locale).split("\n");
        return lines[lines.length - 1];
    }

    @Test
    void each_of_two_sources_is_proposed() {
        Decision<Object> decision = requiring(EITHER.is(true), List.of(Sample.A, Sample.B));
        Facts.Builder facts = decision.facts().set(Sample.A, false).set(Sample.B, false);
        Ruling ruling = decision.decide(facts.build(), Sample.START);
        assertThat(changes(ruling)).containsExactly(Map.of(Sample.A, true), Map.of(Sample.B, true));
        assertThat(ruling.explain(Locale.ENGLISH)).endsWith("""
                After any one of these it is no longer barred (with the outcome after it):
                  → a becomes yes: the outcome is then compliant
                  → b becomes yes: the outcome is then compliant""");
    }

    @Test
    void both_are_where_it_takes_both_and_what_is_unknown_may_be_stated() {
        Fact<Object, Boolean> both = ofFlags("both", List.of(Sample.A, Sample.B), 2);
        Decision<Object> decision = requiring(both.is(true), List.of(Sample.A, Sample.B));
        Facts.Builder facts = decision.facts().set(Sample.A, false);
        assertThat(changes(decision.decide(facts.build(), Sample.START)))
                .containsExactly(Map.of(Sample.A, true, Sample.B, true));
        assertThat(changes(decision.decide(facts.set(Sample.B, true).build(), Sample.START)))
                .containsExactly(Map.of(Sample.A, true));
    }

    @Test
    void remedies_stand_in_the_order_of_the_facts_and_of_their_own_values() {
        Fact<Object, Colour> turned = Fact.derived(
                "turned", new Domain.Enumeration<>(Colour.class), Sample.COLOUR, colour -> switch (colour) {
                    case RED -> Colour.BLUE;
                    case GREEN -> Colour.GREEN;
                    case BLUE -> Colour.RED;
                });
        Decision<Object> decision = requiring(turned.in(Colour.RED, Colour.GREEN), List.of(Sample.COLOUR));
        Facts facts = decision.facts().set(Sample.COLOUR, Colour.RED).build();
        assertThat(changes(decision.decide(facts, Sample.START)))
                .containsExactly(Map.of(Sample.COLOUR, Colour.GREEN), Map.of(Sample.COLOUR, Colour.BLUE));
    }

    @Test
    void of_many_sources_one_at_a_time_is_proposed_and_nothing_is_said_to_be_impossible() {
        List<Fact<Object, Boolean>> flags = IntStream.range(0, 7)
                .mapToObj(number -> Sample.flag("flag" + number))
                .toList();
        for (int least = 1; least <= 2; least++) {
            Decision<Object> decision = requiring(ofFlags("many", flags, least).is(true), flags);
            Facts.Builder facts = decision.facts();
            flags.forEach(flag -> facts.set(flag, false));
            Ruling ruling = decision.decide(facts.build(), Sample.START);
            assertThat(changes(ruling)).hasSize(least == 1 ? 7 : 0);
            if (least == 2) {
                assertThat(lastLine(ruling, Locale.ENGLISH))
                        .isEqualTo("Whether anything would make it pass depends on flag0, flag1, flag2, flag3, flag4,"
                                + " flag5, flag6; the values that would cannot be listed.");
            }
        }
    }

    @Test
    void what_an_amount_would_have_to_be_cannot_be_listed_and_that_is_said() {
        Fact<Object, Boolean> high = Fact.derived("high", new Domain.Flag(), AMOUNT, amount -> amount.signum() > 0);
        Decision<Object> decision = requiring(high.is(true), List.of(AMOUNT));
        Ruling ruling =
                decision.decide(decision.facts().set(AMOUNT, BigDecimal.ZERO).build(), Sample.START);
        assertThat(ruling.remedies()).isEmpty();
        assertThat(lastLine(ruling, Locale.ENGLISH))
                .isEqualTo("Whether anything would make it pass depends on amount; the values that would cannot be"
                        + " listed.");
        assertThat(lastLine(ruling, Locale.CHINESE)).isEqualTo("有无可以采取的措施取决于amount，可行的取值未能逐一列明。");
    }

    @Test
    void a_fact_that_cannot_help_is_no_reason_to_hope() {
        Fact<Object, Boolean> high = Fact.derived("high", new Domain.Flag(), AMOUNT, amount -> amount.signum() > 0);
        Fact<Object, Boolean> sealed = Fact.of("sealed", some -> null);
        Decision<Object> decision = requiring(high.is(true).and(sealed.is(true)), List.of(AMOUNT, sealed));
        Ruling ruling = decision.decide(
                decision.facts().set(AMOUNT, BigDecimal.ZERO).set(sealed, false).build(), Sample.START);
        assertThat(lastLine(ruling, Locale.ENGLISH))
                .isEqualTo("There is nothing that the body itself can do to make it good.");
    }

    /** Red, unless a holds; then green, and blue if b holds as well: what is proposed for blue is more than green takes. */
    private static final Derivation<Colour> GENEROUS = new Derivation<>() {
        @Override
        public @Nullable Colour derive(Facts facts, LocalDate asOf) {
            Boolean a = facts.get(Sample.A);
            Boolean b = facts.get(Sample.B);
            return a == null || b == null ? null : a ? b ? Colour.BLUE : Colour.GREEN : Colour.RED;
        }

        @Override
        public Optional<Map<Variable<?>, Object>> changesTowards(Colour target, Facts facts) {
            return target == Colour.BLUE ? Optional.of(Map.of(Sample.A, true, Sample.B, true)) : Optional.empty();
        }
    };

    @Test
    void a_derivation_that_proposes_too_much_is_cut_down() {
        Fact<Object, Colour> colour =
                Fact.derived("generous", new Domain.Enumeration<>(Colour.class), GENEROUS, Sample.A, Sample.B);
        Decision<Object> decision = requiring(colour.in(Colour.GREEN, Colour.BLUE), List.of(Sample.A, Sample.B));
        Facts facts = decision.facts().set(Sample.A, false).set(Sample.B, false).build();
        assertThat(changes(decision.decide(facts, Sample.START))).containsExactly(Map.of(Sample.A, true));
    }

    /** How many of two amounts are not zero; what is proposed for two changes both. */
    @Test
    void so_is_one_whose_sources_cannot_be_listed() {
        Fact<Object, BigDecimal> other = Fact.<Object, BigDecimal>of("other", AMOUNT.domain(), some -> null)
                .actionable();
        Derivation<Integer> positive = new Derivation<>() {
            @Override
            public Integer derive(Facts facts, LocalDate asOf) {
                return Objects.requireNonNull(facts.get(AMOUNT)).signum()
                        + Objects.requireNonNull(facts.get(other)).signum();
            }

            @Override
            public Optional<Map<Variable<?>, Object>> changesTowards(Integer target, Facts facts) {
                return target == 2
                        ? Optional.of(Map.of(AMOUNT, BigDecimal.ONE, other, BigDecimal.ONE))
                        : Optional.empty();
            }
        };
        Fact<Object, Integer> count = Fact.derived("count", new Domain.WholeNumber(0, 2), positive, AMOUNT, other);
        Decision<Object> decision = requiring(count.in(1, 2), List.of(AMOUNT, other));
        Facts facts = decision.facts()
                .set(AMOUNT, BigDecimal.ZERO)
                .set(other, BigDecimal.ZERO)
                .build();
        assertThat(changes(decision.decide(facts, Sample.START)))
                .containsExactly(Map.of(AMOUNT, BigDecimal.ONE), Map.of(other, BigDecimal.ONE));
    }

    @Test
    void changes_of_the_fewest_sources_come_first_then_sources_and_values_in_their_order() {
        Fact<Object, Boolean> sealed = Fact.of("sealed", some -> null);
        Fact<Object, Boolean> any =
                Fact.derived("any", new Domain.Flag(), (facts, asOf) -> true, Sample.A, sealed, AMOUNT, Sample.COLOUR);
        Decision<Object> decision = requiring(any.is(false), List.of(Sample.A, sealed, AMOUNT, Sample.COLOUR));
        Facts facts = decision.facts()
                .set(Sample.A, false)
                .set(Sample.COLOUR, Colour.GREEN)
                .build();
        assertThat(SourceChanges.of(any, facts))
                .containsExactly(
                        Map.of(Sample.A, true),
                        Map.of(Sample.COLOUR, Colour.RED),
                        Map.of(Sample.COLOUR, Colour.BLUE),
                        Map.of(Sample.A, true, Sample.COLOUR, Colour.RED),
                        Map.of(Sample.A, true, Sample.COLOUR, Colour.BLUE));
        assertThat(SourceChanges.unlisted(any)).isEqualTo(List.of(AMOUNT));
    }

    private static Fact<Object, Boolean> positive(String name, Fact<Object, BigDecimal> amount) {
        return Fact.derived(name, new Domain.Flag(), amount, value -> value.signum() > 0);
    }

    @Test
    void all_combinations_of_sixty_four_are_gone_through_and_of_more_none() {
        for (int count : List.of(6, 7)) {
            List<Fact<Object, Boolean>> flags = IntStream.range(0, count)
                    .mapToObj(number -> Sample.flag("flag" + number))
                    .toList();
            Fact<Object, Boolean> two = ofFlags("two", flags, 2);
            Decision<Object> decision = requiring(two.is(true), flags);
            Facts.Builder facts = decision.facts();
            flags.forEach(flag -> facts.set(flag, false));
            assertThat(changes(decision.decide(facts.build(), Sample.START))).hasSize(count == 6 ? 15 : 0);
            assertThat(SourceChanges.unlisted(two)).hasSize(count == 6 ? 0 : 7);
        }
    }

    @Test
    void an_amount_beside_many_sources_does_not_make_them_fewer() {
        List<Fact<Object, ?>> sources = new ArrayList<>(List.of(AMOUNT));
        IntStream.range(0, 7).forEach(number -> sources.add(Sample.flag("flag" + number)));
        Fact<Object, Boolean> many =
                Fact.derived("many", new Domain.Flag(), (facts, asOf) -> true, sources.toArray(Variable<?>[]::new));
        Facts unknown = requiring(many.is(true), sources).facts().build();
        assertThat(SourceChanges.of(many, unknown)).hasSize(14).allMatch(changes -> changes.size() == 1);
    }

    @Test
    void a_single_source_is_gone_through_however_many_values_it_has() {
        Fact<Object, UnicodeScript> script = Fact.<Object, UnicodeScript>of("script", UnicodeScript.class, some -> null)
                .actionable();
        Fact<Object, Boolean> han = Fact.derived("han", new Domain.Flag(), script, value -> value == UnicodeScript.HAN);
        Decision<Object> decision = requiring(han.is(true), List.of(script));
        Facts facts = decision.facts().set(script, UnicodeScript.LATIN).build();
        assertThat(changes(decision.decide(facts, Sample.START))).containsExactly(Map.of(script, UnicodeScript.HAN));
        assertThat(SourceChanges.unlisted(han)).isEmpty();
    }

    @Test
    void of_amounts_those_are_named_that_would_help_alone_or_else_all_together() {
        Fact<Object, BigDecimal> other = Fact.<Object, BigDecimal>of("other", AMOUNT.domain(), some -> null)
                .actionable();
        Condition one = positive("one", AMOUNT).is(true);
        Condition two = positive("two", other).is(true);
        String depends = "Whether anything would make it pass depends on %s; the values that would cannot be listed.";
        Map<Decision<Object>, String> named = Map.of(
                requiring(one.and(two), List.of(AMOUNT, other)), "amount, other",
                requiring(one.or(two), List.of(AMOUNT, other)), "amount, other",
                requiring(one.or(two.and(one)), List.of(AMOUNT, other)), "amount");
        named.forEach((decision, facts) -> {
            Facts none = decision.facts()
                    .set(AMOUNT, BigDecimal.ZERO)
                    .set(other, BigDecimal.ZERO)
                    .build();
            assertThat(lastLine(decision.decide(none, Sample.START), Locale.ENGLISH))
                    .isEqualTo(String.format(depends, facts));
        });
    }
}
