package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.Entries.DAY;
import static dev.egov.catalog.audit.Entries.resource;
import static dev.egov.catalog.audit.Entries.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.common.AuditedDecisions;
import dev.egov.catalog.audit.engine.Cases;
import dev.egov.catalog.audit.engine.Departments;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.Inquiry;
import dev.egov.catalog.audit.result.Inquiry.Question;
import dev.egov.catalog.audit.result.Inquiry.Step;
import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What to ask, held to counting by hand: each value put into each entry's case, and the case decided anew. */
class InquiryTest {

    private final Map<List<Object>, Set<Outcome>> tried = new HashMap<>();

    @Test
    void one_missing_fact_is_one_question_that_settles_whatever_the_answer() {
        Audit audit = Entries.audit(
                sound().classification(null).build(),
                sound().code(null).name("乙").classification(null).build());
        Inquiry inquiry = audit.inquiries().get(0);
        assertThat(inquiry.decision()).isEqualTo(Taiyuan2013.DATA_SHARING);
        assertThat(inquiry.undetermined()).isEqualTo(2);
        Question question = inquiry.byDepartment().get(0);
        assertThat(question.fact().name()).isEqualTo("classification");
        assertThat(question.settled()).isEqualTo(2);
        assertThat(question.message(Locale.CHINESE)).isEqualTo("请太原市公安局说明“信息类别”，涉及 2 条：不论怎样回答，2 条即可认定");
        Step step = inquiry.stepsByDepartment().get(0);
        assertThat(step.message(Locale.CHINESE))
                .isEqualTo("请太原市公安局说明一句“信息类别”：不论怎样回答，可再认定 2 条，可能的结论：纳入共享；纳入共享，需补正；依照有关规定处理");
        assertThat(step.message(Locale.ENGLISH)).startsWith("Ask 太原市公安局 one thing, \"classification\": ");
    }

    @Test
    void nothing_is_asked_where_nothing_is_open() {
        assertThat(Entries.audit(sound().build()).inquiries()).isEmpty();
        assertThat(Entries.audit().inquiries()).isEmpty();
    }

    @Test
    void a_bare_entry_needs_all_its_facts_and_assumptions_leave_fewer() {
        Entry bare = resource("甲", "市公安局");
        assertThat(Entries.audit(bare).inquiries().get(0).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.facts()).hasSize(5));
        Audit assumed =
                Audit.of(Catalogue.of(List.of(bare)), DAY, Assumptions.parse("classification = PUBLIC\nbasic = 是"));
        assertThat(assumed.inquiries().get(0).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.facts())
                        .extracting(Variable::name)
                        .containsExactly("publicCharacter", "legalException"));
    }

    @Property(tries = 30)
    void questions_are_what_counting_by_hand_gives(@ForAll long seed) {
        Random random = new Random(seed);
        List<Entry> entries = RememberedRulingsTest.entries(60, random);
        Assumptions assumptions = random.nextBoolean() ? Assumptions.NONE : AssumedFactsTest.assumptions(random);
        Audit audit = Audit.of(Catalogue.of(entries), DAY, assumptions);
        Departments departments = Departments.of(audit.catalogue());
        List<Inquiry> inquiries = audit.inquiries();
        for (boolean ofPublication : new boolean[] {false, true}) {
            Decision<?> decision = AuditedDecisions.ALL.get(ofPublication ? 1 : 0);
            Map<String, List<Ruling>> open = new TreeMap<>();
            for (int place = 0; place < entries.size(); place++) {
                Ruling ruling = audit.run().ruling(place, ofPublication);
                boolean asked = !ofPublication || Cases.isOpen(entries.get(place));
                if (asked && ruling.outcome() == Outcome.UNDETERMINED) {
                    Provider department = departments.department(
                            departments.number(entries.get(place).provider()));
                    open.computeIfAbsent(key(department), each -> new ArrayList<>())
                            .add(ruling);
                    open.computeIfAbsent("", each -> new ArrayList<>()).add(ruling);
                }
            }
            List<Inquiry> asked = inquiries.stream()
                    .filter(each -> each.decision() == decision)
                    .toList();
            assertThat(asked).hasSize(open.isEmpty() ? 0 : 1);
            if (!open.isEmpty()) {
                check(asked.get(0), open);
            }
            if (ofPublication) {
                assertThat(audit.undeterminedPublications())
                        .hasSize(open.getOrDefault("", List.of()).size())
                        .allSatisfy(finding -> {
                            assertThat(finding.kind()).isEqualTo(AuditFinding.Kind.UNDETERMINED);
                            assertThat(finding.entry()).isEqualTo(entries.get(finding.number() - 1));
                            assertThat(finding.ruling().receipt())
                                    .isEqualTo(audit.run()
                                            .ruling(finding.number() - 1, true)
                                            .receipt());
                            assertThat(finding.message(Locale.CHINESE)).contains("尚需补充：");
                        });
            }
        }
    }

    private void check(Inquiry inquiry, Map<String, List<Ruling>> open) {
        assertThat(inquiry.undetermined()).isEqualTo(open.get("").size());
        Set<String> questions = new HashSet<>();
        List<Question> all = new ArrayList<>(inquiry.byFact());
        all.addAll(inquiry.byDepartment());
        for (Question question : all) {
            List<Ruling> rulings = open.get(key(question.department()));
            assertThat(questions.add(key(question.department()) + question.fact()))
                    .isTrue();
            int waiting = 0;
            int settled = 0;
            Map<Object, Map<Outcome, Integer>> answers = new TreeMap<>();
            for (Ruling ruling : rulings) {
                if (ruling.missingFacts().stream().anyMatch(missing -> missing.fact() == question.fact())) {
                    waiting++;
                    boolean certain = true;
                    for (Object value : question.fact().domain().values()) {
                        Outcome outcome =
                                with(ruling, Map.of(question.fact(), value)).outcome();
                        certain &= outcome != Outcome.UNDETERMINED;
                        answers.computeIfAbsent(value, each -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
                    }
                    settled += certain ? 1 : 0;
                }
            }
            assertThat(question.waiting()).isEqualTo(waiting);
            assertThat(question.settled()).isEqualTo(settled);
            assertThat(question.answers()).isEqualTo(answers);
        }
        open.forEach((department, rulings) -> rulings.forEach(ruling ->
                ruling.missingFacts().forEach(missing -> assertThat(questions).contains(department + missing.fact()))));
        assertThat(inquiry.byFact())
                .isSortedAccordingTo((one, other) -> Integer.compare(other.settled(), one.settled()));
        checkSteps(inquiry.steps(), Map.of("", open.get("")));
        Map<String, List<Ruling>> each = new TreeMap<>(open);
        each.remove("");
        checkSteps(inquiry.stepsByDepartment(), each);
    }

    /** Each step must settle what it says by every combination of answers, and no other choice more for each fact. */
    private void checkSteps(List<Step> steps, Map<String, List<Ruling>> open) {
        Map<String, List<Ruling>> left = new TreeMap<>();
        open.forEach((department, rulings) -> left.put(department, new ArrayList<>(rulings)));
        Map<String, Set<Variable<?>>> asked = new TreeMap<>();
        for (Step step : steps) {
            left.forEach((department, rulings) -> {
                Set<Variable<?>> missing = new LinkedHashSet<>();
                rulings.forEach(ruling -> ruling.missingFacts().forEach(each -> missing.add(each.fact())));
                for (Set<Variable<?>> choice : subsets(List.copyOf(missing))) {
                    Set<Variable<?>> then = new LinkedHashSet<>(choice);
                    then.addAll(asked.getOrDefault(department, Set.of()));
                    Set<Variable<?>> more = new LinkedHashSet<>(choice);
                    more.removeAll(asked.getOrDefault(department, Set.of()));
                    long gain = rulings.stream()
                            .filter(ruling -> outcomes(ruling, then).size() > 0)
                            .count();
                    if (!more.isEmpty()) {
                        assertThat(gain * step.facts().size()).isLessThanOrEqualTo((long) step.settled() * more.size());
                    }
                }
            });
            String department = key(step.department());
            Set<Variable<?>> known = asked.computeIfAbsent(department, each -> new LinkedHashSet<>());
            known.addAll(step.facts());
            Map<Outcome, Integer> outcomes = new TreeMap<>();
            int before = left.get(department).size();
            left.get(department).removeIf(ruling -> {
                Set<Outcome> possible = outcomes(ruling, known);
                possible.forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
                return !possible.isEmpty();
            });
            assertThat(before - left.get(department).size()).isEqualTo(step.settled());
            assertThat(step.outcomes()).isEqualTo(outcomes);
        }
        assertThat(left.values()).allMatch(List::isEmpty);
    }

    /** The outcomes by all answers to some facts; none where some answers leave it open. The same case is tried once. */
    private Set<Outcome> outcomes(Ruling ruling, Set<Variable<?>> asked) {
        List<Object> key = List.of(ruling.decision(), ruling.facts().known(), asked);
        Set<Outcome> known = tried.get(key);
        if (known == null) {
            known = tried(ruling, asked);
            tried.put(key, known);
        }
        return known;
    }

    private static Set<Outcome> tried(Ruling ruling, Set<Variable<?>> asked) {
        Set<Outcome> outcomes = new HashSet<>();
        for (Map<Variable<?>, Object> answers : answers(ruling, List.copyOf(asked))) {
            outcomes.add(with(ruling, answers).outcome());
        }
        return outcomes.contains(Outcome.UNDETERMINED) ? Set.of() : outcomes;
    }

    private static List<Map<Variable<?>, Object>> answers(Ruling ruling, List<Variable<?>> asked) {
        List<Map<Variable<?>, Object>> answers = List.of(Map.of());
        for (Variable<?> fact : asked) {
            if (ruling.facts().get(fact) == null) {
                List<Map<Variable<?>, Object>> more = new ArrayList<>();
                for (Map<Variable<?>, Object> one : answers) {
                    for (Object value : fact.domain().values()) {
                        Map<Variable<?>, Object> with = new HashMap<>(one);
                        with.put(fact, value);
                        more.add(with);
                    }
                }
                answers = more;
            }
        }
        return answers;
    }

    private static List<Set<Variable<?>>> subsets(List<Variable<?>> facts) {
        List<Set<Variable<?>>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << facts.size(); bits++) {
            Set<Variable<?>> subset = new LinkedHashSet<>();
            for (int place = 0; place < facts.size(); place++) {
                if ((bits & (1 << place)) != 0) {
                    subset.add(facts.get(place));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static Ruling with(Ruling ruling, Map<Variable<?>, Object> answers) {
        Facts.Builder facts = ((Decision<?>) ruling.decision()).facts();
        for (Variable<?> fact : ruling.decision().givens()) {
            set(
                    facts,
                    fact,
                    answers.containsKey(fact)
                            ? answers.get(fact)
                            : ruling.facts().get(fact));
        }
        return ((Decision<?>) ruling.decision()).decide(facts.build(), DAY);
    }

    @SuppressWarnings("unchecked")
    private static <V> void set(Facts.Builder facts, Variable<V> fact, @Nullable Object value) {
        facts.set(fact, (V) value);
    }

    private static String key(@Nullable Provider department) {
        return department == null ? "" : department.name() + department.code();
    }
}
