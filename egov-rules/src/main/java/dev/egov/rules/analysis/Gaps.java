package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Norm;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cases that norms tell from the cases beside them and then say nothing of.
 *
 * <p>Two norms tell the values of a fact apart where each speaks for a value that the other does not speak for: wherever it
 * is that they speak, if no value is common to both, and otherwise where they do so with all other facts the same. A value
 * that no norm about the fact speaks for is then forgotten, where norms about the fact speak of other values of it.
 *
 * <p>Norms tell the combinations of two facts apart where, all other facts being the same, each of three corners of a
 * rectangle of their values has a norm that speaks for it and not for the corners next to it. The fourth corner is then
 * forgotten, if no norm about both facts speaks for it.
 *
 * <p>A single norm that applies to some values leaves the others alone, and so do norms each of which takes in what the one
 * before it does. Norms about other facts fill a gap as far as they speak in it; where they speak in all of it, as a
 * general duty does, they say nothing of what sets it apart, and it is a gap all the same.
 */
final class Gaps {

    private final Wholes wholes;
    private final List<Variable<?>> facts;
    private final int guard;
    private final List<Special> specials = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private int found;

    /** Facts whose values are told apart, and the cases that are forgotten. */
    record Gap(List<Variable<?>> facts, int set) {}

    /** A norm, where it speaks within the guard, which is not everywhere, and of which facts that depends. */
    private record Special(int speaks, Set<Variable<?>> about) {}

    private Gaps(Wholes wholes, List<Variable<?>> facts, Condition guard, List<Norm> norms) {
        this.wholes = wholes;
        this.facts = facts;
        this.guard = wholes.where(guard);
        for (Norm norm : norms) {
            int when = wholes.where(norm.when());
            int speaks = wholes.and(this.guard, when);
            if (speaks != 0 && speaks != this.guard) {
                Set<Variable<?>> about = new LinkedHashSet<>();
                facts.stream().filter(fact -> wholes.asks(when, fact)).forEach(about::add);
                specials.add(new Special(speaks, about));
            }
        }
    }

    /** The gaps in the norms of a decision: those in single facts, then those in two facts together. */
    static List<Gap> in(Wholes wholes, List<Variable<?>> facts, Condition guard, List<Norm> norms) {
        Gaps gaps = new Gaps(wholes, facts, guard, norms);
        gaps.facts.forEach(gaps::lookAt);
        for (int one = 0; one < facts.size(); one++) {
            for (int other = one + 1; other < facts.size(); other++) {
                gaps.lookAt(facts.get(one), facts.get(other));
            }
        }
        return List.copyOf(gaps.gaps);
    }

    /** Keeps what is forgotten as a gap, as far as it is not in one already and no norm about other facts fills it. */
    private void add(List<Variable<?>> told, int forgotten) {
        int left = wholes.without(forgotten, found);
        int filled = left;
        for (Special special : specials) {
            filled = wholes.without(filled, special.speaks());
        }
        int gap = filled == 0 ? left : filled;
        if (gap != 0) {
            found = wholes.or(found, gap);
            gaps.add(new Gap(told, gap));
        }
    }

    private List<Special> about(Variable<?>... told) {
        return specials.stream()
                .filter(special -> special.about().containsAll(List.of(told)))
                .toList();
    }

    private int union(List<Special> some) {
        return some.stream().map(Special::speaks).reduce(0, wholes::or);
    }

    private void lookAt(Variable<?> fact) {
        Set<Object> forgotten = wholes.values(guard, fact);
        int possible = forgotten.size();
        List<Special> about = about(fact);
        List<Special> telling = new ArrayList<>();
        for (Special special : about) {
            Set<Object> values = wholes.values(special.speaks(), fact);
            if (values.size() < possible) {
                telling.add(special);
                forgotten.removeAll(values);
            }
        }
        if (forgotten.isEmpty()) {
            return;
        }
        int speaks = union(about);
        int rows = toldApart(telling, fact, wholes.exists(speaks, List.of(fact)));
        int forgottenThere = wholes.and(rows, wholes.where(new Condition.In(fact, List.copyOf(forgotten))));
        add(List.of(fact), wholes.without(wholes.and(guard, forgottenThere), speaks));
    }

    /** Where values of a fact are told apart, whatever value it has. */
    private int toldApart(List<Special> telling, Variable<?> fact, int whereSpoken) {
        int rows = 0;
        for (int place = 0; place < telling.size(); place++) {
            for (Special other : telling.subList(place + 1, telling.size())) {
                int one = telling.get(place).speaks();
                if (Collections.disjoint(wholes.values(one, fact), wholes.values(other.speaks(), fact))) {
                    return whereSpoken;
                }
                rows = wholes.or(
                        rows,
                        wholes.and(
                                wholes.exists(wholes.without(one, other.speaks()), List.of(fact)),
                                wholes.exists(wholes.without(other.speaks(), one), List.of(fact))));
            }
        }
        return rows;
    }

    private void lookAt(Variable<?> row, Variable<?> column) {
        List<Special> about = about(row, column);
        if (about.size() < 2) {
            return;
        }
        List<List<Object>> rows = alike(row, about);
        List<List<Object>> columns = alike(column, about);
        int spoken = union(about);
        int forgotten = 0;
        for (List<Object> here : rows) {
            for (List<Object> there : columns) {
                Corner corner = new Corner(row, here.get(0), column, there.get(0));
                int silent = wholes.without(at(guard, corner), at(spoken, corner));
                if (silent != 0) {
                    int corners = 0;
                    for (List<Object> otherRow : rows) {
                        for (List<Object> otherColumn : columns) {
                            Corner opposite = new Corner(row, otherRow.get(0), column, otherColumn.get(0));
                            corners = wholes.or(corners, toldApart(about, corner, opposite));
                        }
                    }
                    Condition place = new Condition.In(row, here).and(new Condition.In(column, there));
                    forgotten = wholes.or(forgotten, wholes.and(wholes.and(silent, corners), wholes.where(place)));
                }
            }
        }
        add(List.of(row, column), forgotten);
    }

    /** A value of each of two facts. */
    private record Corner(Variable<?> row, Object here, Variable<?> column, Object there) {

        Corner inRow(Corner other) {
            return new Corner(row, here, column, other.there);
        }

        Corner inColumn(Corner other) {
            return new Corner(row, other.here, column, there);
        }
    }

    /** The values of a fact, those together between which neither the guard nor some norms make a difference. */
    private List<List<Object>> alike(Variable<?> fact, List<Special> about) {
        Map<List<Integer>, List<Object>> alike = new LinkedHashMap<>();
        for (Object value : wholes.values(guard, fact)) {
            List<Integer> left = new ArrayList<>();
            left.add(wholes.where(guard, fact, value));
            about.forEach(special -> left.add(wholes.where(special.speaks(), fact, value)));
            alike.computeIfAbsent(left, same -> new ArrayList<>()).add(value);
        }
        return List.copyOf(alike.values());
    }

    /** Where each of the other corners of the rectangle of two has a norm that does not speak for those next to it. */
    private int toldApart(List<Special> about, Corner corner, Corner opposite) {
        int atOpposite = 0;
        int inRow = 0;
        int inColumn = 0;
        for (Special special : about) {
            int there = at(special.speaks(), opposite);
            int row = at(special.speaks(), corner.inRow(opposite));
            int column = at(special.speaks(), corner.inColumn(opposite));
            atOpposite = wholes.or(atOpposite, wholes.without(wholes.without(there, row), column));
            inRow = wholes.or(inRow, wholes.without(row, there));
            inColumn = wholes.or(inColumn, wholes.without(column, there));
        }
        return wholes.and(atOpposite, wholes.and(inRow, inColumn));
    }

    private int at(int set, Corner corner) {
        return wholes.where(wholes.where(set, corner.row(), corner.here()), corner.column(), corner.there());
    }
}
