package dev.egov.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed in a case so that a fact of the conditions gets another value: for a given fact the value itself,
 * for a derived one changes to the facts behind it. Only what somebody can act on is proposed, and only what gives the
 * value that it is proposed for.
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
    record Proposal(int value, Map<Fact<?, ?>, Object> changes) {}

    /** The proposals for a derived fact, in the order of its values. */
    List<Proposal> of(Fact<?, ?> fact) {
        try {
            return proposed(fact);
        } catch (RuntimeException | Error failure) {
            throw FactException.of(decision, fact, failure);
        }
    }

    /** The proposals for a given fact, whatever the case; to keep its value is among them. */
    static List<Proposal> ofGiven(Fact<?, ?> fact) {
        List<Proposal> proposals = new ArrayList<>();
        List<?> values = fact.isActionable() ? fact.domain().values() : List.of();
        for (int value = 0; value < values.size(); value++) {
            proposals.add(new Proposal(value, Map.of(fact, values.get(value))));
        }
        return List.copyOf(proposals);
    }

    private <V> List<Proposal> proposed(Fact<?, V> derived) {
        List<Proposal> proposals = new ArrayList<>();
        int now = derived.isActionable() ? derived.index(facts, asOf) : -1;
        List<V> values = derived.isActionable() ? derived.domain().values() : List.of();
        for (int value = 0; value < values.size(); value++) {
            if (value != now) {
                int target = value;
                changes(derived, Objects.requireNonNull(values.get(value)), value)
                        .forEach(changes -> proposals.add(new Proposal(target, changes)));
            }
        }
        return proposals;
    }

    private <V> List<Map<Fact<?, ?>, Object>> changes(Fact<?, V> fact, V target, int value) {
        Optional<Map<Fact<?, ?>, Object>> proposed =
                fact.changesTowards(target, facts).filter(changes -> leadTo(fact, value, changes));
        if (proposed.isPresent()) {
            return List.of(least(fact, value, proposed.get()));
        }
        List<Map<Fact<?, ?>, Object>> changes = new ArrayList<>();
        Fact<?, ?> source = source(fact);
        if (source != null) {
            for (Object other : source.domain().values()) {
                Map<Fact<?, ?>, Object> change = Map.of(source, other);
                if (leadTo(fact, value, change)) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    /** The one source that somebody can act on; null where there are several, of which only the derivation can choose. */
    private static @Nullable Fact<?, ?> source(Fact<?, ?> derived) {
        List<Fact<?, ?>> actionable =
                derived.givens().stream().filter(Fact::isActionable).toList();
        return actionable.size() == 1 ? actionable.get(0) : null;
    }

    /** The changes without those that are not needed. */
    private Map<Fact<?, ?>, Object> least(Fact<?, ?> derived, int value, Map<Fact<?, ?>, Object> changes) {
        Map<Fact<?, ?>, Object> least = new LinkedHashMap<>(changes);
        for (Fact<?, ?> fact : changes.keySet()) {
            Map<Fact<?, ?>, Object> fewer = new LinkedHashMap<>(least);
            fewer.remove(fact);
            least = leadTo(derived, value, fewer) ? fewer : least;
        }
        return least;
    }

    private boolean leadTo(Fact<?, ?> derived, int value, Map<Fact<?, ?>, Object> changes) {
        Facts changed = facts.with(changes);
        return changed != null
                && !changes.isEmpty()
                && derived.givens().containsAll(changes.keySet())
                && changes.keySet().stream().allMatch(Fact::isActionable)
                && derived.index(changed, asOf) == value;
    }
}
