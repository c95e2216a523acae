package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Variable;
import dev.egov.rules.engine.Forest;
import dev.egov.rules.engine.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of two versions of a decision as one: those of a name are one fact, with the values of both. Values are told
 * apart by their texts.
 */
final class Merged implements Numbering {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> names;
    private final Dimensions before;
    private final Dimensions after;
    private final Refinement refinement;

    Merged(Decision<?> earlier, Decision<?> later, Refinement refinement) {
        this.refinement = refinement;
        this.before = Dimensions.of(earlier);
        this.after = Dimensions.of(later);
        add(after);
        add(before);
        this.names = List.copyOf(values.keySet());
        Set<String> spokenOf = new HashSet<>();
        for (Decision<?> version : List.of(earlier, later)) {
            List<Variable<?>> facts = new ArrayList<>();
            facts.addAll(version.guard().facts());
            version.norms().forEach(norm -> facts.addAll(norm.facts()));
            facts.forEach(fact -> spokenOf.add(fact.name()));
        }
        values.forEach((name, texts) -> {
            if (texts.size() > Long.SIZE && spokenOf.contains(name)) {
                throw new IllegalArgumentException("the two versions together give " + name + " " + texts.size()
                        + " values, and " + Long.SIZE + " is the most");
            }
        });
    }

    private void add(Dimensions dimensions) {
        for (Variable<?> fact : dimensions.facts()) {
            List<String> texts = values.computeIfAbsent(fact.name(), name -> new ArrayList<>());
            texts(fact).stream().filter(text -> !texts.contains(text)).forEach(texts::add);
        }
    }

    Forest forest() {
        return new Forest(values.values().stream().mapToInt(List::size).toArray());
    }

    @Override
    public int variable(Variable<?> fact) {
        return names.indexOf(fact.name());
    }

    @Override
    public int value(Variable<?> fact, Object value) {
        return values.getOrDefault(fact.name(), List.of()).indexOf(text(fact, value));
    }

    /** The cases that the earlier version knows, or the later one: leaf 1. */
    int known(Forest forest, boolean isLater) {
        Sets sets = new Sets(forest);
        int known = 1;
        for (Variable<?> fact : (isLater ? after : before).facts()) {
            BitSet numbers = new BitSet();
            for (Object value : fact.domain().values()) {
                numbers.set(value(fact, value));
            }
            known = sets.and(known, literal(forest, variable(fact), numbers));
        }
        return known;
    }

    /** The cases in which a variable has one of some values, of which there may be more than a word has bits. */
    static int literal(Forest forest, int variable, BitSet numbers) {
        int[] children = new int[forest.arity(variable)];
        numbers.stream().forEach(number -> children[number] = 1);
        return forest.node(variable, children);
    }

    /** That a fact has one of some values: of the later version where it knows them, else of the earlier one. */
    Condition in(int variable, BitSet numbers) {
        List<Condition> parts = new ArrayList<>();
        BitSet left = (BitSet) numbers.clone();
        for (Dimensions version : List.of(after, before)) {
            for (Variable<?> fact : version.facts()) {
                if (variable(fact) == variable) {
                    List<Object> named = new ArrayList<>();
                    for (Object value : fact.domain().values()) {
                        int number = value(fact, value);
                        if (left.get(number)) {
                            left.clear(number);
                            named.add(value);
                        }
                    }
                    if (!named.isEmpty()) {
                        parts.add(refinement.told(new Condition.In(fact, named)));
                    }
                }
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private static <V> List<String> texts(Variable<V> fact) {
        return fact.domain().values().stream().map(fact.domain()::text).toList();
    }

    @SuppressWarnings("unchecked") // the value is one of the fact's domain
    private static <V> String text(Variable<V> fact, Object value) {
        return fact.domain().text((V) value);
    }
}
