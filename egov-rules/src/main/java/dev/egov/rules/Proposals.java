package dev.egov.rules;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
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
    record Proposal(int value, Map<Variable<?>, Object> changes) {}

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
        ListMultimap<Integer, Map<Variable<?>, Object>> found = found(derived);
        List<Proposal> proposals = new ArrayList<>();
        for (int value = 0; value < values.size(); value++) {
            if (value != now) {
                int target = value;
                Map<Variable<?>, Object> told = told(derived, Objects.requireNonNull(values.get(value)));
                List<Map<Variable<?>, Object>> changes =
                        leadTo(derived, value, told) ? List.of(least(derived, value, told)) : found.get(value);
                changes.forEach(each -> proposals.add(new Proposal(target, each)));
            }
        }
        return proposals;
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

    /** By values the smallest changes to finite sources that give them: none has another of them within it. */
    private ListMultimap<Integer, Map<Variable<?>, Object>> found(Fact<?, ?> derived) {
        ListMultimap<Integer, Map<Variable<?>, Object>> found = ArrayListMultimap.create();
        for (Map<Variable<?>, Object> changes : SourceChanges.of(derived, facts)) {
            List<Map<Variable<?>, Object>> smallest = found.get(index(derived, changes));
            if (smallest.stream().noneMatch(smaller -> changes.entrySet().containsAll(smaller.entrySet()))) {
                smallest.add(changes);
            }
        }
        return found;
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

    /** Which value changes give; -1 where they give none, or it cannot be told. */
    private int index(Fact<?, ?> derived, Map<Variable<?>, Object> changes) {
        try {
            return derived.index(facts.with(changes), asOf);
        } catch (Throwable failure) {
            FactException.requireOfFact(failure);
            return -1;
        }
    }
}
