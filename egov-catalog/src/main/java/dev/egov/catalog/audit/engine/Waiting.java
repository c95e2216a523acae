package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.result.Inquiry.Question;
import dev.egov.catalog.audit.result.Inquiry.Step;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a department, or of all, that wait for facts. An outcome depends on exactly the facts that are missing, so an
 * entry is certain whatever the answers are when all of them are answered, and never before.
 */
public final class Waiting {

    /** By how many entries a step settles for each fact asked, the most first. */
    public static final Comparator<Step> BY_GAIN = (one, other) -> Long.compare(
            (long) other.settled() * one.facts().size(),
            (long) one.settled() * other.facts().size());

    private final Decision<?> decision;
    private final @Nullable Provider department;
    private final Map<OpenCase, Integer> cases = new LinkedHashMap<>();

    public Waiting(Decision<?> decision, @Nullable Provider department) {
        this.decision = decision;
        this.department = department;
    }

    public void add(OpenCase open, int entries) {
        cases.merge(open, entries, Integer::sum);
    }

    public int entries() {
        return cases.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A question for each missing fact, in the order of the facts. */
    public List<Question> questions() {
        Map<Integer, Map<Object, Map<Outcome, Integer>>> answers = new TreeMap<>();
        Map<Integer, int[]> counts = new HashMap<>();
        cases.forEach((open, entries) -> open.answers().forEach((place, outcomes) -> {
            Map<Object, Map<Outcome, Integer>> tallied = answers.computeIfAbsent(place, fact -> new LinkedHashMap<>());
            outcomes.forEach((value, outcome) -> tallied.computeIfAbsent(value, each -> new EnumMap<>(Outcome.class))
                    .merge(outcome, entries, Integer::sum));
            int[] count = counts.computeIfAbsent(place, fact -> new int[2]);
            count[0] += entries;
            count[1] += open.missing() == (1L << place) ? entries : 0;
        }));
        List<Question> questions = new ArrayList<>();
        answers.forEach((place, tallied) -> {
            int[] count = Objects.requireNonNull(counts.get(place));
            questions.add(new Question(decision, department, fact(place), count[0], count[1], tallied));
        });
        return questions;
    }

    /**
     * What to ask in turn until nothing is open: each time the facts that settle most entries for each fact asked; of those
     * that settle as many, the fewest, and then the first in the order of the facts.
     */
    public List<Step> steps() {
        Map<OpenCase, Integer> left = new LinkedHashMap<>(cases);
        List<Step> steps = new ArrayList<>();
        long asked = 0;
        while (!left.isEmpty()) {
            long best = best(left, asked);
            asked |= best;
            Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
            int settled = 0;
            for (Map.Entry<OpenCase, Integer> each : Map.copyOf(left).entrySet()) {
                OpenCase open = each.getKey();
                if ((open.missing() & ~asked) == 0) {
                    settled += each.getValue();
                    open.possible().forEach(outcome -> outcomes.merge(outcome, each.getValue(), Integer::sum));
                    left.remove(open);
                }
            }
            steps.add(new Step(decision, department, facts(best), settled, outcomes));
        }
        return steps;
    }

    /** The facts that settle most for each of them. */
    private static long best(Map<OpenCase, Integer> left, long asked) {
        long open = 0;
        for (OpenCase each : left.keySet()) {
            open |= each.missing() & ~asked;
        }
        long best = 0;
        long bestGain = 0;
        // all subsets of the open facts, from the least number on
        for (long facts = -open & open; facts != 0; facts = (facts - open) & open) {
            long gain = 0;
            for (Map.Entry<OpenCase, Integer> each : left.entrySet()) {
                gain += (each.getKey().missing() & ~(asked | facts)) == 0 ? each.getValue() : 0;
            }
            long ahead = gain * Long.bitCount(best) - bestGain * Long.bitCount(facts);
            if (best == 0 || ahead > 0 || (ahead == 0 && Long.bitCount(facts) < Long.bitCount(best))) {
                best = facts;
                bestGain = gain;
            }
        }
        return best;
    }

    private List<Variable<?>> facts(long places) {
        List<Variable<?>> facts = new ArrayList<>();
        for (int place = 0; place < decision.givens().size(); place++) {
            if (((places >>> place) & 1) != 0) {
                facts.add(fact(place));
            }
        }
        return facts;
    }

    private Variable<?> fact(int place) {
        return decision.givens().get(place);
    }
}
