package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What lint finds about several norms is what going through every case of a decision and every set of norms finds. */
class LintPropertyTest {

    private static final String SEPARATOR = ", ";

    /** All complete cases of a decision. */
    private static List<Map<Variable<?>, Object>> cases(Decision<?> decision) {
        return completions(Map.of(), decision.givens());
    }

    /** What becomes of a case when some facts are given any values. */
    private static List<Map<Variable<?>, Object>> completions(
            Map<Variable<?>, Object> begun, Collection<? extends Variable<?>> facts) {
        List<Map<Variable<?>, Object>> cases = List.of(begun);
        for (Variable<?> fact : facts) {
            List<Map<Variable<?>, Object>> more = new ArrayList<>();
            for (Map<Variable<?>, Object> known : cases) {
                for (Object value : fact.domain().values()) {
                    Map<Variable<?>, Object> next = new HashMap<>(known);
                    next.put(fact, value);
                    more.add(next);
                }
            }
            cases = more;
        }
        return cases;
    }

    private static boolean holds(Condition condition, Map<Variable<?>, Object> known) {
        return condition.<Boolean>fold(
                in -> in.values().contains(known.get(in.fact())),
                part -> !part,
                parts -> parts.stream().allMatch(part -> part),
                parts -> parts.stream().anyMatch(part -> part));
    }

    private static boolean applies(Decision<?> decision, Norm norm, Map<Variable<?>, Object> known) {
        return holds(decision.guard(), known) && holds(norm.when(), known) && !holds(norm.unless(), known);
    }

    private static boolean fails(Decision<?> decision, Norm norm, Map<Variable<?>, Object> known) {
        return applies(decision, norm, known) && !holds(norm.requires(), known);
    }

    private static Outcome contribution(Norm norm) {
        return norm.otherwise().map(Otherwise::contribution).orElse(Outcome.COMPLIANT);
    }

    private static Outcome outcome(Decision<?> decision, Collection<Norm> norms, Map<Variable<?>, Object> known) {
        Outcome highest = Outcome.NOT_APPLICABLE;
        for (Norm norm : norms) {
            if (holds(decision.guard(), known) && holds(norm.when(), known)) {
                Outcome here = fails(decision, norm, known) ? contribution(norm) : Outcome.COMPLIANT;
                highest = here.compareTo(highest) > 0 ? here : highest;
            }
        }
        return highest;
    }

    private static List<Norm> breachable(Decision<?> decision) {
        return decision.norms().stream()
                .filter(norm -> norm.otherwise()
                        .filter(otherwise -> otherwise.status() == NormStatus.BREACHED)
                        .isPresent())
                .toList();
    }

    private static List<List<Norm>> sets(List<Norm> norms) {
        List<List<Norm>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << norms.size(); bits++) {
            List<Norm> set = new ArrayList<>();
            for (int norm = 0; norm < norms.size(); norm++) {
                if ((bits >>> norm & 1) != 0) {
                    set.add(norms.get(norm));
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private static String ids(List<Norm> norms) {
        return norms.stream().map(Norm::id).collect(Collectors.joining(SEPARATOR));
    }

    /** The cases of each finding of a kind, by its subject. */
    private static Map<String, Set<Map<Variable<?>, Object>>> found(Decision<?> decision, LintFinding.Kind kind) {
        Map<String, Set<Map<Variable<?>, Object>>> found = new HashMap<>();
        for (LintFinding finding : Lint.of(decision)) {
            if (finding.kind() == kind) {
                Set<Map<Variable<?>, Object>> region = new LinkedHashSet<>();
                for (Map<Variable<?>, Object> known : cases(decision)) {
                    if (holds(finding.region().orElseThrow(), known)) {
                        region.add(known);
                    }
                }
                assertThat(region).contains(finding.example().orElseThrow().known());
                found.put(finding.subject(), region);
            }
        }
        return found;
    }

    @Property(tries = 200)
    void norms_contradict_each_other_where_no_case_meets_them_and_some_case_meets_all_but_any_one(
            @ForAll Random random) {
        Decision<Object> decision = RandomDecisions.next(random);
        Map<String, Set<Map<Variable<?>, Object>>> expected = new HashMap<>();
        for (List<Norm> norms : sets(breachable(decision))) {
            Set<Variable<?>> asked = new LinkedHashSet<>();
            norms.forEach(norm -> asked.addAll(norm.requires().facts()));
            asked.removeAll(decision.guard().facts());
            norms.forEach(norm -> asked.removeAll(norm.when().facts()));
            norms.forEach(norm -> asked.removeAll(norm.unless().facts()));
            Set<Map<Variable<?>, Object>> torn = new LinkedHashSet<>();
            for (Map<Variable<?>, Object> known : cases(decision)) {
                if (norms.size() > 1
                        && norms.stream().allMatch(norm -> applies(decision, norm, known))
                        && !canBeMet(norms, known, asked)
                        && norms.stream().allMatch(norm -> canBeMet(without(norm, norms), known, asked))) {
                    torn.add(known);
                }
            }
            if (!torn.isEmpty()) {
                expected.put(ids(norms), torn);
            }
        }

        assertThat(found(decision, LintFinding.Kind.CONTRADICTION)).isEqualTo(expected);
    }

    private static List<Norm> without(Norm norm, List<Norm> norms) {
        return norms.stream().filter(other -> other != norm).toList();
    }

    private static boolean canBeMet(List<Norm> norms, Map<Variable<?>, Object> known, Set<Variable<?>> asked) {
        return completions(known, asked).stream()
                .anyMatch(changed -> norms.stream().allMatch(norm -> holds(norm.requires(), changed)));
    }

    @Property(tries = 200)
    void norms_make_each_other_redundant_where_all_of_them_can_not_go_and_any_fewer_can(@ForAll Random random) {
        Decision<Object> decision = RandomDecisions.next(random);
        List<Norm> breachable = breachable(decision);
        Set<String> expected = new TreeSet<>();
        for (List<Norm> norms : sets(breachable)) {
            if (norms.size() > 1
                    && !canGo(decision, norms)
                    && norms.stream().allMatch(norm -> canGo(decision, without(norm, norms)))) {
                expected.add(ids(norms));
            }
        }
        List<String> single = new ArrayList<>();
        breachable.stream()
                .filter(norm -> canGo(decision, List.of(norm)))
                .filter(norm -> cases(decision).stream().anyMatch(known -> fails(decision, norm, known)))
                .forEach(norm -> single.add(norm.id()));

        Map<String, Set<Map<Variable<?>, Object>>> found = found(decision, LintFinding.Kind.MUTUALLY_REDUNDANT);
        assertThat(found.keySet()).isEqualTo(expected);
        found.forEach((subject, region) -> {
            List<Norm> norms = breachable.stream()
                    .filter(norm -> List.of(subject.split(SEPARATOR)).contains(norm.id()))
                    .toList();
            assertThat(region)
                    .isEqualTo(cases(decision).stream()
                            .filter(known -> changes(decision, norms, known))
                            .collect(Collectors.toSet()));
        });
        assertThat(Lint.of(decision).stream()
                        .filter(finding -> finding.kind() == LintFinding.Kind.NEVER_DECIDES)
                        .map(LintFinding::subject))
                .isEqualTo(single);
    }

    /** Whether no case changes when norms are taken for met. */
    private static boolean canGo(Decision<?> decision, List<Norm> gone) {
        return cases(decision).stream().noneMatch(known -> changes(decision, gone, known));
    }

    private static boolean changes(Decision<?> decision, List<Norm> gone, Map<Variable<?>, Object> known) {
        List<Norm> left = decision.norms().stream()
                .map(norm -> gone.contains(norm) ? norm.withRequires(Condition.always()) : norm)
                .toList();
        return outcome(decision, left, known) != outcome(decision, decision.norms(), known);
    }

    @Property(tries = 300)
    void nothing_is_ever_allowed_where_no_case_that_somebody_can_bring_about_is(@ForAll Random random) {
        Decision<Object> decision = RandomDecisions.next(random);
        List<Variable<?>> actionable = decision.givens().stream()
                .<Variable<?>>map(fact -> fact)
                .filter(Variable::isActionable)
                .toList();
        Set<Map<Variable<?>, Object>> inside = new LinkedHashSet<>();
        Set<Map<Variable<?>, Object>> never = new LinkedHashSet<>();
        Set<Map<Variable<?>, Object>> unbarred = new LinkedHashSet<>();
        for (Map<Variable<?>, Object> known : cases(decision)) {
            List<Map<Variable<?>, Object>> possible = completions(known, actionable).stream()
                    .filter(changed -> holds(decision.guard(), changed))
                    .toList();
            if (!possible.isEmpty()) {
                inside.add(known);
                if (possible.stream()
                        .noneMatch(changed ->
                                outcome(decision, decision.norms(), changed).allows())) {
                    never.add(known);
                    if (breachable(decision).stream()
                            .filter(norm -> !contribution(norm).allows())
                            .noneMatch(norm -> possible.stream().allMatch(each -> fails(decision, norm, each)))) {
                        unbarred.add(known);
                    }
                }
            }
        }
        Set<Map<Variable<?>, Object>> expected = never.equals(inside) ? never : unbarred;

        Map<String, Set<Map<Variable<?>, Object>>> found = found(decision, LintFinding.Kind.NEVER_ALLOWED);
        assertThat(List.copyOf(found.values())).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(found.containsKey(decision.id())).isEqualTo(!never.isEmpty() && never.equals(inside));
    }
}
