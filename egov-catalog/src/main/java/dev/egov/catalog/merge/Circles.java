package dev.egov.catalog.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The circles among arrows from places to places: the largest sets of two or more in which each is reached from each
 * other (Tarjan's strongly connected components). Not by recursion, for the arrows of a hostile file have no end.
 */
final class Circles {

    private final Map<Integer, ? extends Collection<Integer>> arrows;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> isOpen = new HashSet<>();
    private final List<List<Integer>> found = new ArrayList<>();

    private Circles(Map<Integer, ? extends Collection<Integer>> arrows) {
        this.arrows = arrows;
    }

    /** A place on the way from where the search began, and the lowest number that leads back from beyond it. */
    private static final class Step {
        private final int place;
        private final Iterator<Integer> onward;
        private int lowest;

        private Step(int place, Iterator<Integer> onward, int number) {
            this.place = place;
            this.onward = onward;
            this.lowest = number;
        }
    }

    /** The circles, each with its places ascending, in the order of their first places. */
    static List<List<Integer>> among(Map<Integer, ? extends Collection<Integer>> arrows) {
        Circles circles = new Circles(arrows);
        for (Integer start : arrows.keySet()) {
            if (!circles.numbers.containsKey(start)) {
                circles.searchFrom(start);
            }
        }
        circles.found.sort((one, other) -> Integer.compare(one.get(0), other.get(0)));
        return circles.found;
    }

    private void searchFrom(int start) {
        Deque<Step> way = new ArrayDeque<>();
        way.push(enter(start));
        while (!way.isEmpty()) {
            Step step = way.element();
            if (step.onward.hasNext()) {
                int next = step.onward.next();
                Integer number = numbers.get(next);
                if (number == null) {
                    way.push(enter(next));
                } else if (isOpen.contains(next)) {
                    step.lowest = Math.min(step.lowest, number);
                }
            } else {
                way.pop();
                leave(step);
                if (!way.isEmpty()) {
                    way.element().lowest = Math.min(way.element().lowest, step.lowest);
                }
            }
        }
    }

    private Step enter(int place) {
        int number = numbers.size();
        numbers.put(place, number);
        open.push(place);
        isOpen.add(place);
        Collection<Integer> onward = arrows.get(place);
        return new Step(place, onward == null ? List.<Integer>of().iterator() : onward.iterator(), number);
    }

    /** Closes the places beyond a step when nothing from them leads back past it. */
    private void leave(Step step) {
        if (numbers.getOrDefault(step.place, -1) != step.lowest) {
            return;
        }
        List<Integer> circle = new ArrayList<>();
        int last;
        do {
            last = open.pop();
            isOpen.remove(last);
            circle.add(last);
        } while (last != step.place);
        if (circle.size() > 1) {
            circle.sort(null);
            found.add(circle);
        }
    }
}
