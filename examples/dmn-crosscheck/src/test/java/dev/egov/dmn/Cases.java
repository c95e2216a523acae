package dev.egov.dmn;

import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseBox;
import dev.egov.rules.analysis.CaseSet;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.dmn.DmnModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The cases of a decision: all complete ones, or random ones of which every other has a random outcome. */
final class Cases {

    private final DmnModel model;
    private final Decision<?> decision;
    private final CaseSpace space;
    private final List<Variable<?>> facts;
    private final Sources sources;

    Cases(Decision<?> decision, DmnModel model) {
        this.model = model;
        this.decision = decision;
        this.space = CaseSpace.of(decision);
        this.facts = space.facts();
        this.sources = new Sources(decision, facts);
    }

    /** How many complete cases there are. */
    long count() {
        return facts.stream().mapToLong(fact -> fact.domain().values().size()).reduce(1, Math::multiplyExact);
    }

    /** All complete cases. */
    Stream<Case> complete() {
        return LongStream.range(0, count()).parallel().mapToObj(this::numbered);
    }

    private Case numbered(long number) {
        int[] values = new int[facts.size()];
        long rest = number;
        for (int place = 0; place < values.length; place++) {
            int choices = facts.get(place).domain().values().size();
            values[place] = (int) (rest % choices);
            rest /= choices;
        }
        return of(values);
    }

    /** Complete cases drawn at random. */
    Stream<Case> complete(int count) {
        return random(count, space.complete(), 0);
    }

    /** Cases drawn at random in which facts may be unknown. */
    Stream<Case> partial(int count) {
        return random(count, space.all(), 1);
    }

    private Stream<Case> random(int count, CaseSet among, int further) {
        Random random = new Random(108);
        List<List<CaseBox>> boxes = Stream.of(Outcome.values())
                .map(outcome -> space.outcome(outcome).and(among).boxes())
                .filter(some -> !some.isEmpty())
                .toList();
        List<int[]> drawn = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<CaseBox> some = boxes.get(random.nextInt(boxes.size()));
            CaseBox box = some.get(random.nextInt(some.size()));
            boolean inBox = number % 2 == 0;
            drawn.add(IntStream.range(0, facts.size())
                    .map(place -> {
                        Variable<?> fact = facts.get(place);
                        List<Integer> choices = inBox ? choices(fact, box) : List.of();
                        int all = fact.domain().values().size() + further;
                        return choices.isEmpty() ? random.nextInt(all) : choices.get(random.nextInt(choices.size()));
                    })
                    .toArray());
        }
        return drawn.parallelStream().map(this::of);
    }

    /** The numbers of the values that a fact may have in a box, the number after the last for unknown; none for any. */
    private static List<Integer> choices(Variable<?> fact, CaseBox box) {
        List<?> values = fact.domain().values();
        List<Integer> choices = new ArrayList<>();
        box.values().getOrDefault(fact, List.of()).forEach(value -> choices.add(values.indexOf(value)));
        if (box.unknown().contains(fact)) {
            choices.add(values.size());
        }
        return choices;
    }

    /** The case in which each fact has the value of a number, and is unknown where that is the number after the last. */
    private Case of(int[] values) {
        Map<Variable<?>, Integer> derived = new HashMap<>();
        for (int place = 0; place < values.length; place++) {
            Variable<?> fact = facts.get(place);
            boolean isKnown = values[place] < fact.domain().values().size();
            if (isKnown && fact.isDerived()) {
                derived.put(fact, values[place]);
            }
        }
        LocalDate day = sources.day(derived);
        Facts.Builder builder = decision.facts();
        for (int place = 0; place < values.length; place++) {
            Variable<?> fact = facts.get(place);
            if (fact.isDerived()) {
                if (derived.containsKey(fact)) {
                    sources.of(fact, values[place], day)
                            .forEach((source, value) -> Sources.set(builder, source, value));
                }
            } else if (values[place] < fact.domain().values().size()) {
                Sources.set(builder, fact, fact.domain().values().get(values[place]));
            }
        }
        Facts given = builder.build();
        return new Case(decision, given, day, model.values(given, day));
    }
}
