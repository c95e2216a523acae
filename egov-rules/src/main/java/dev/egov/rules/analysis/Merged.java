package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.compile.Numbering;
import dev.egov.rules.internal.Forest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of two versions of a decision as one: those of a name are one fact, with the values of both. Values are told
 * apart by their texts.
 */
final class Merged implements Numbering {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> names;
    private final Dimensions before;
    private final Dimensions after;

    Merged(Decision<?> earlier, Decision<?> later) {
        this.before = Dimensions.of(earlier);
        this.after = Dimensions.of(later);
        add(after);
        add(before);
        this.names = List.copyOf(values.keySet());
        values.forEach((name, texts) -> {
            if (texts.size() > Long.SIZE) {
                throw new IllegalArgumentException("the two versions together give " + name + " " + texts.size()
                        + " values, and " + Long.SIZE + " is the most");
            }
        });
    }

    private void add(Dimensions dimensions) {
        for (Fact<?, ?> fact : dimensions.facts()) {
            List<String> texts = values.computeIfAbsent(fact.name(), name -> new ArrayList<>());
            texts(fact).stream().filter(text -> !texts.contains(text)).forEach(texts::add);
        }
    }

    Forest forest() {
        return new Forest(values.values().stream().mapToInt(List::size).toArray());
    }

    @Override
    public int variable(Fact<?, ?> fact) {
        return names.indexOf(fact.name());
    }

    @Override
    public int value(Fact<?, ?> fact, Object value) {
        return values.getOrDefault(fact.name(), List.of()).indexOf(text(fact, value));
    }

    /** The cases that the earlier version knows, or the later one. */
    Condition known(boolean later) {
        List<Condition> conditions = new ArrayList<>();
        for (Fact<?, ?> fact : (later ? after : before).facts()) {
            conditions.add(new Condition.In(fact, fact.domain().values()));
        }
        return new Condition.All(conditions);
    }

    /** That a fact has one of some values: of the later version where it knows them, else of the earlier one. */
    Condition in(int variable, BitSet numbers) {
        List<Condition> parts = new ArrayList<>();
        BitSet left = (BitSet) numbers.clone();
        for (Dimensions version : List.of(after, before)) {
            for (Fact<?, ?> fact : version.facts()) {
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
                        parts.add(new Condition.In(fact, named));
                    }
                }
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private static <V> List<String> texts(Fact<?, V> fact) {
        return fact.domain().values().stream().map(fact.domain()::text).toList();
    }

    @SuppressWarnings("unchecked") // the value is one of the fact's domain
    private static <V> String text(Fact<?, V> fact, Object value) {
        return fact.domain().text((V) value);
    }
}
