package dev.egov.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes to the sources of a derived fact that can be gone through: those to sources of finite domains that somebody
 * can act on.
 */
final class SourceChanges {

    /** Up to how many combinations of values are gone through; beyond, one source at a time is changed. */
    private static final int MOST = 64;

    private SourceChanges() {}

    /**
     * The changes, those of the fewest sources first, then in the order of sources and values.
     *
     * @param derived the derived fact
     * @param facts the case, whose own values are no change
     * @return the changes, none of them empty
     */
    static List<Map<Variable<?>, Object>> of(Variable<?> derived, Facts facts) {
        List<Variable<?>> sources = actionable(derived).stream()
                .filter(source -> !source.domain().values().isEmpty())
                .toList();
        int most = combinations(sources) <= MOST ? sources.size() : 1;
        List<Map<Variable<?>, Object>> changes = new ArrayList<>();
        changes.add(Map.of());
        for (Variable<?> source : sources) {
            List<Map<Variable<?>, Object>> kept = List.copyOf(changes);
            changes.clear();
            for (Map<Variable<?>, Object> before : kept) {
                for (Object value : before.size() < most ? source.domain().values() : List.of()) {
                    if (!value.equals(facts.get(source))) {
                        Map<Variable<?>, Object> more = new LinkedHashMap<>(before);
                        more.put(source, value);
                        changes.add(more);
                    }
                }
                changes.add(before);
            }
        }
        changes.remove(changes.size() - 1); // no change at all
        changes.sort(Comparator.comparingInt(Map::size));
        return changes;
    }

    /**
     * The sources for whose sake not all changes can be gone through.
     *
     * @param derived a derived fact
     * @return those that have too many values; all that somebody can act on where it is their combinations that are too
     *     many; none where all changes are gone through, or nobody can act on any source
     */
    static List<Variable<?>> unlisted(Variable<?> derived) {
        List<Variable<?>> sources = actionable(derived);
        List<Variable<?>> open = sources.stream()
                .filter(source -> source.domain().values().isEmpty())
                .toList();
        return sources.size() <= 1 || combinations(sources) <= MOST ? open : sources;
    }

    private static List<Variable<?>> actionable(Variable<?> derived) {
        return derived.givens().stream().filter(Variable::isActionable).toList();
    }

    /** How many combinations of values there are, or that there are too many; none where a source has too many itself. */
    private static long combinations(List<Variable<?>> sources) {
        long combinations = 1;
        for (Variable<?> source : sources) {
            combinations =
                    Math.min(MOST + 1L, combinations * source.domain().values().size());
        }
        return combinations;
    }
}
