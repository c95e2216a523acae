package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Facts in a line, and random norms that each tie some that are at most so far from each other. A case is a list of the
 * facts' values.
 */
public final class TiedFacts {

    static final Regulation REGULATION =
            new Regulation("tied-1", "Tied Rules", "1.0.0", LocalDate.of(2020, 1, 1), Texts.of((name, locale) -> {
                throw new AssertionError("nobody reads its texts");
            }));

    private final List<Fact<List<@Nullable Integer>, Integer>> facts = new ArrayList<>();
    private final List<Norm> norms = new ArrayList<>();
    private final int reach;
    private final Random random;

    /** So many of them, of two to five values. */
    public TiedFacts(int facts, int norms, int reach, Random random) {
        this.reach = reach;
        this.random = random;
        for (int place = 0; place < facts; place++) {
            int at = place;
            Domain<Integer> values = new Domain.WholeNumber(0, 1 + random.nextInt(4));
            Fact<List<@Nullable Integer>, Integer> fact =
                    Fact.of("fact" + place, values, (List<@Nullable Integer> subject) -> subject.get(at));
            this.facts.add(place % 3 == 0 ? fact.actionable() : fact);
        }
        for (int number = 0; number < norms; number++) {
            this.norms.add(norm("1-norm" + number));
        }
    }

    /** The facts, in their line. */
    public List<Variable<?>> facts() {
        return List.copyOf(facts);
    }

    /** The norms, in any order. */
    public List<Norm> norms() {
        return norms;
    }

    /** The decision that lists the facts in another order. */
    Decision<List<@Nullable Integer>> decision(String id) {
        List<Fact<List<@Nullable Integer>, Integer>> listed = new ArrayList<>(facts);
        Collections.shuffle(listed, random);
        return REGULATION.decision(
                id, type(), decision -> decision.facts(listed).norms(norms));
    }

    /** A case in which about so many percent of the facts are known. */
    List<@Nullable Integer> subject(int known) {
        @Nullable Integer[] values = new @Nullable Integer[facts.size()];
        for (int place = 0; place < values.length; place++) {
            int value = random.nextInt(facts.get(place).domain().values().size());
            values[place] = random.nextInt(100) < known ? value : null;
        }
        return Arrays.asList(values);
    }

    @SuppressWarnings("unchecked") // a list of what, no class tells
    private static Class<List<@Nullable Integer>> type() {
        return (Class<List<@Nullable Integer>>) (Class<?>) List.class;
    }

    private Norm norm(String id) {
        int first = random.nextInt(facts.size() - reach);
        NormBuilder norm = REGULATION
                .norm(id)
                .modality(Modality.OBLIGATION)
                .binds("all")
                .when(literal(first))
                .unless(random.nextInt(3) == 0 ? literal(first + random.nextInt(reach)) : Condition.never());
        Otherwise[] consequences = Otherwise.values();
        return norm.requires(literal(first + 1 + random.nextInt(reach)))
                .otherwise(consequences[random.nextInt(consequences.length)]);
    }

    private Condition literal(int place) {
        Fact<List<@Nullable Integer>, Integer> fact = facts.get(place);
        return fact.is(random.nextInt(fact.domain().values().size()));
    }
}
