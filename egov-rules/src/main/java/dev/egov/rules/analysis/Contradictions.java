package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Norm;
import dev.egov.rules.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Norms that ask, in one case, for what cannot be done together, though all but any one of them can be met there. The case
 * is given as far as it decides that all of them apply: by the facts of the guard, of when they apply and of their
 * exceptions. All other facts that they ask about can be made to be anything.
 *
 * <p>Sets of norms are grown by one norm at a time that asks for a fact that others of them ask for: a set that falls apart
 * into norms without a fact in common can be met if its parts can. What no larger set can come of is left alone: norms that
 * never apply together, that can be met together in no case, or one of which is met wherever the others are, norms that can
 * all be met by the same facts, and a norm that can be met by facts of its own.
 */
final class Contradictions {

    private final Wholes wholes;
    private final Condition guard;
    private final List<Norm> norms;
    private final List<Integer> requires = new ArrayList<>();
    private final List<Contradiction> found = new ArrayList<>();

    /** Norms, and the cases in which they cannot be met together and all but any one of them can. */
    record Contradiction(List<Norm> norms, int set) {}

    private Contradictions(Wholes wholes, Condition guard, List<Norm> norms) {
        this.wholes = wholes;
        this.guard = guard;
        this.norms = norms;
        norms.forEach(norm -> requires.add(wholes.where(norm.requires())));
    }

    /** The contradictions between some norms: small ones first, and then in the order of the norms. */
    static List<Contradiction> between(Wholes wholes, Condition guard, List<Norm> norms) {
        Contradictions contradictions = new Contradictions(wholes, guard, norms);
        Set<Integer> behind = contradictions.independent();
        for (int first = 0; first < norms.size(); first++) {
            if (behind.contains(first)) {
                continue;
            }
            behind.add(first);
            SortedSet<Integer> only = new TreeSet<>(Set.of(first));
            contradictions.grow(only, contradictions.applying(only), contradictions.beside(first, behind), behind);
        }
        contradictions.found.sort(
                Comparator.comparing(contradiction -> contradiction.norms().size()));
        return List.copyOf(contradictions.found);
    }

    /** The norms that can be met by facts which no other norm speaks of, but for those that can themselves: none is torn. */
    private Set<Integer> independent() {
        Set<Integer> independent = new HashSet<>();
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (int norm = 0; norm < norms.size(); norm++) {
                if (!independent.contains(norm) && isIndependent(norm, independent)) {
                    independent.add(norm);
                    isMore = true;
                }
            }
        }
        return independent;
    }

    private boolean isIndependent(int norm, Set<Integer> but) {
        Set<Variable<?>> own = asked(Set.of(norm));
        for (int other = 0; other < norms.size(); other++) {
            if (other != norm && !but.contains(other)) {
                own.removeAll(norms.get(other).facts());
            }
        }
        return wholes.without(applying(Set.of(norm)), wholes.exists(requires.get(norm), own)) == 0;
    }

    /** Looks at every set that has some norms and any of those that may be added, now or later, each once. */
    private void grow(SortedSet<Integer> chosen, int together, List<Integer> next, Set<Integer> behind) {
        if (!isTight(chosen, together)) {
            return;
        }
        if (chosen.size() > 1) {
            lookAt(chosen, together);
        }
        if (met(chosen, together, -1) == 0 || canAllBeMet(chosen, together, next, behind)) {
            return;
        }
        Set<Integer> passed = new HashSet<>(behind);
        passed.addAll(next);
        for (int place = 0; place < next.size(); place++) {
            int norm = next.get(place);
            SortedSet<Integer> more = new TreeSet<>(chosen);
            more.add(norm);
            List<Integer> later = new ArrayList<>(next.subList(place + 1, next.size()));
            later.addAll(beside(norm, passed));
            grow(more, wholes.and(together, applying(Set.of(norm))), later, passed);
        }
    }

    /**
     * Whether, wherever some norms apply, all norms that may still be added and apply there can be met with them, by facts
     * that none of them goes by: then no set of them is torn.
     */
    private boolean canAllBeMet(Set<Integer> chosen, int together, List<Integer> next, Set<Integer> behind) {
        Set<Integer> reached = new LinkedHashSet<>(chosen);
        Deque<Integer> open = new ArrayDeque<>(next);
        while (!open.isEmpty()) {
            int norm = open.remove();
            if (reached.add(norm)) {
                open.addAll(beside(norm, behind));
            }
        }
        int met = together;
        for (int norm : reached) {
            int unmet = wholes.without(applying(Set.of(norm)), requires.get(norm));
            met = wholes.without(met, unmet);
        }
        return wholes.without(together, wholes.exists(met, asked(reached))) == 0;
    }

    /** The norms that ask for a fact that a norm asks for too, but for some. */
    private List<Integer> beside(int norm, Set<Integer> but) {
        List<Integer> beside = new ArrayList<>();
        for (int other = 0; other < norms.size(); other++) {
            if (!but.contains(other) && !Collections.disjoint(facts(norm), facts(other))) {
                beside.add(other);
            }
        }
        return beside;
    }

    private Set<Variable<?>> facts(int norm) {
        return norms.get(norm).requires().facts();
    }

    /** Where all of some norms apply and none is excepted. */
    private int applying(Set<Integer> chosen) {
        int applying = wholes.where(guard);
        for (int place : chosen) {
            Norm norm = norms.get(place);
            applying = wholes.and(applying, wholes.where(norm.when()));
            applying = wholes.without(applying, wholes.where(norm.unless()));
        }
        return applying;
    }

    /** Where all of some norms but one are met. */
    private int met(Set<Integer> chosen, int together, int but) {
        int met = together;
        for (int place : chosen) {
            met = place == but ? met : wholes.and(met, requires.get(place));
        }
        return met;
    }

    /** Whether none of some norms is met wherever the others are. */
    private boolean isTight(Set<Integer> chosen, int together) {
        return chosen.stream().noneMatch(norm -> wholes.without(met(chosen, together, norm), requires.get(norm)) == 0);
    }

    private void lookAt(Set<Integer> chosen, int together) {
        Set<Variable<?>> asked = asked(chosen);
        int torn = together;
        for (int norm : chosen) {
            torn = wholes.and(torn, wholes.exists(met(chosen, together, norm), asked));
        }
        torn = wholes.without(torn, wholes.exists(met(chosen, together, -1), asked));
        if (torn != 0) {
            found.add(new Contradiction(chosen.stream().map(norms::get).toList(), torn));
        }
    }

    /** What some norms ask for and none of them goes by. */
    private Set<Variable<?>> asked(Set<Integer> chosen) {
        Set<Variable<?>> asked = new LinkedHashSet<>();
        Set<Variable<?>> settled = new LinkedHashSet<>(guard.facts());
        for (int place : chosen) {
            asked.addAll(facts(place));
            settled.addAll(norms.get(place).when().facts());
            settled.addAll(norms.get(place).unless().facts());
        }
        asked.removeAll(settled);
        return asked;
    }
}
