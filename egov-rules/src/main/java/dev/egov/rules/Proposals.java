package dev.egov.rules;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What may be changed in a case so that a fact of the conditions gets another value: for a given fact the value itself,
 * for a derived one changes to the facts behind it. Only what somebody can act on is proposed, and only what gives the
 * value that it is proposed for. What fails for values that nobody has stated leads nowhere, and keeps nothing else from
 * being proposed.
 */
final class Proposals {

    /** Of up to how many changes all parts are gone through. */
    private static final int MOST = 8;

    private static final int NO_VALUE = -1;

    private final String decision;
    private final Facts facts;
    private final LocalDate asOf;

    Proposals(String decision, Facts facts, LocalDate asOf) {
        this.decision = decision;
        this.facts = facts;
        this.asOf = asOf;
    }

    /**
     * A proposal.
     *
     * @param value the place of the value that the fact gets
     * @param changes the new values of given facts
     */
    record Proposal(int value, Map<Variable<?>, Object> changes) {

        /** Whether it has too many parts for all of them to be proposed too. */
        boolean hasOpenParts() {
            return changes.size() > MOST;
        }
    }

    /** The proposals for a derived fact that somebody can act on, in the order of its values. */
    List<Proposal> of(Fact<?, ?> fact) {
        try {
            return proposed(fact);
        } catch (Throwable failure) {
            throw FactException.of(decision, fact, failure);
        }
    }

    /** The proposals for a given fact, in the order of its values, whatever the case; to keep its value is among them. */
    static List<Proposal> ofGiven(Variable<?> fact) {
        List<Proposal> proposals = new ArrayList<>();
        List<?> values = fact.isActionable() ? fact.domain().values() : List.of();
        for (int value = 0; value < values.size(); value++) {
            proposals.add(new Proposal(value, Map.of(fact, values.get(value))));
        }
        proposals.sort(Comparator.comparingInt(proposal -> fact.place(values.get(proposal.value()))));
        return List.copyOf(proposals);
    }

    private <V> List<Proposal> proposed(Fact<?, V> derived) {
        int now = derived.index(facts, asOf);
        List<V> values = derived.domain().values();
        ListMultimap<Integer, Map<Variable<?>, Object>> found =
                MultimapBuilder.treeKeys().arrayListValues().build();
        SourceChanges.of(derived, facts).forEach(changes -> addIfLeast(derived, changes, found));
        boolean isTold = false;
        for (int value = 0; value < values.size(); value++) {
            if (value != now) {
                Map<Variable<?>, Object> told = told(derived, Objects.requireNonNull(values.get(value)));
                if (leadTo(derived, value, told)) {
                    found.replaceValues(value, List.of(least(derived, value, told)));
                    isTold = true;
                }
            }
        }
        if (isTold) {
            addParts(derived, found);
        }
        found.removeAll(now);
        found.removeAll(NO_VALUE);
        return found.entries().stream()
                .map(each -> new Proposal(each.getKey(), each.getValue()))
                .toList();
    }

    /** Adds changes to those that give the same value, unless one of these is within them. */
    private void addIfLeast(
            Fact<?, ?> derived,
            Map<Variable<?>, Object> changes,
            ListMultimap<Integer, Map<Variable<?>, Object>> found) {
        List<Map<Variable<?>, Object>> least = found.get(index(derived, changes));
        if (least.stream().noneMatch(smaller -> isWithin(smaller, changes))) {
            least.add(changes);
        }
    }

    /**
     * Adds the parts of what is proposed that give other values: one may be as good, and less is changed for it. Where a
     * proposal for that value is within the same changes, that is enough.
     */
    private void addParts(Fact<?, ?> derived, ListMultimap<Integer, Map<Variable<?>, Object>> found) {
        ListMultimap<Integer, Map<Variable<?>, Object>> proposed = ImmutableListMultimap.copyOf(found);
        for (Map<Variable<?>, Object> whole : proposed.values()) {
            for (Map<Variable<?>, Object> part : parts(whole)) {
                if (proposed.get(index(derived, part)).stream()
                        .noneMatch(each -> !each.equals(whole) && isWithin(each, whole))) {
                    addIfLeast(derived, part, found);
                }
            }
        }
    }

    /** The parts of changes, the smaller ones first. */
    private static List<Map<Variable<?>, Object>> parts(Map<Variable<?>, Object> changes) {
        return changes.size() > MOST
                ? List.of()
                : Sets.powerSet(changes.keySet()).stream()
                        .<Map<Variable<?>, Object>>map(part -> Map.copyOf(Maps.filterKeys(changes, part::contains)))
                        .sorted(Comparator.comparingInt(Map::size))
                        .skip(1) // no change at all
                        .toList();
    }

    private static boolean isWithin(Map<Variable<?>, Object> some, Map<Variable<?>, Object> changes) {
        return changes.entrySet().containsAll(some.entrySet());
    }

    /** What the derivation proposes; nothing where it fails at that, unless by a mistake that it always makes. */
    private <V> Map<Variable<?>, Object> told(Fact<?, V> derived, V target) {
        try {
            Map<Variable<?>, Object> told = new LinkedHashMap<>();
            derived.changesTowards(target, facts)
                    .orElse(Map.of())
                    .forEach((fact, value) -> told.put(fact, fact.own(value)));
            return told;
        } catch (RuleBookException mistake) {
            throw mistake;
        } catch (Throwable failure) {
            FactException.requireOfFact(failure);
            return Map.of();
        }
    }

    /** The changes without those that are not needed. */
    private Map<Variable<?>, Object> least(Fact<?, ?> derived, int value, Map<Variable<?>, Object> changes) {
        Map<Variable<?>, Object> least = new LinkedHashMap<>(changes);
        for (Variable<?> fact : changes.keySet()) {
            Map<Variable<?>, Object> fewer = new LinkedHashMap<>(least);
            fewer.remove(fact);
            least = leadTo(derived, value, fewer) ? fewer : least;
        }
        return least;
    }

    private boolean leadTo(Fact<?, ?> derived, int value, Map<Variable<?>, Object> changes) {
        return derived.givens().containsAll(changes.keySet())
                && changes.keySet().stream().allMatch(Variable::isActionable)
                && index(derived, changes) == value;
    }

    /** Which value changes give; {@link #NO_VALUE} where they give none, or it cannot be told. */
    private int index(Fact<?, ?> derived, Map<Variable<?>, Object> changes) {
        try {
            return derived.index(facts.with(changes), asOf);
        } catch (Throwable failure) {
            FactException.requireOfFact(failure);
            return NO_VALUE;
        }
    }
}
