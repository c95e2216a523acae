package dev.egov.catalog.audit.result;

import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to ask in order to settle what a decision leaves open. All counts are of entries whose outcome is UNDETERMINED, with
 * what assumptions supply among the facts, and exact: an answer is put in for the missing fact and the entry decided anew.
 *
 * @param decision the decision, asked of every entry, and of publication of those that are open to society
 * @param undetermined how many entries it leaves undetermined
 * @param byFact a question for each missing fact, the same answer standing for all departments
 * @param byDepartment a question for each department and fact that is missing there
 * @param steps what to ask of all departments at once, in an order in which each step settles most for each fact asked
 * @param stepsByDepartment the same with departments asked one by one
 */
public record Inquiry(
        Decision<?> decision,
        int undetermined,
        List<Question> byFact,
        List<Question> byDepartment,
        List<Step> steps,
        List<Step> stepsByDepartment) {

    /** Copies the lists. */
    public Inquiry {
        byFact = List.copyOf(byFact);
        byDepartment = List.copyOf(byDepartment);
        steps = List.copyOf(steps);
        stepsByDepartment = List.copyOf(stepsByDepartment);
    }

    /**
     * One fact asked of one department, or of all at once. The questions that settle most come first: by {@code settled}, then
     * by how many an answer settles on average, then by {@code waiting}.
     *
     * @param decision the decision that misses it
     * @param department the department; null for all of them at once
     * @param fact the fact
     * @param waiting how many undetermined entries miss it
     * @param settled how many of them become certain whatever the answer is
     * @param answers each value that the fact can have, in their order, with how many of {@code waiting} come to each outcome
     *     by that answer, those that stay UNDETERMINED among them; none for a fact whose values cannot be listed
     */
    public record Question(
            Decision<?> decision,
            @Nullable Provider department,
            Variable<?> fact,
            int waiting,
            int settled,
            Map<Object, Map<Outcome, Integer>> answers) {

        /** Copies the answers. */
        public Question {
            Map<Object, Map<Outcome, Integer>> copy = new LinkedHashMap<>();
            answers.forEach((value, outcomes) -> copy.put(value, Inquiry.copy(outcomes)));
            answers = Collections.unmodifiableMap(copy);
        }

        /**
         * How many entries become certain by an answer.
         *
         * @param value the answer, a value of the fact
         * @return how many of {@code waiting}
         */
        public int settledBy(Object value) {
            Map<Outcome, Integer> outcomes = answers.getOrDefault(value, Map.of());
            return outcomes.entrySet().stream()
                    .filter(each -> each.getKey() != Outcome.UNDETERMINED)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        /**
         * The question with what comes of its answers, in a sentence.
         *
         * @param locale Chinese, or anything else for English
         * @return the sentence
         */
        public String message(Locale locale) {
            return new InquirySentence(locale).of(this);
        }
    }

    /**
     * Facts asked together of one department, or of all at once. Of an entry every missing fact must be answered before it is
     * certain whatever the answers are, so a step asks those that several entries have in common.
     *
     * @param decision the decision that misses them
     * @param department the department; null for all of them at once
     * @param facts the facts that are asked for in this step, beside those of the steps before
     * @param settled how many entries become certain with this step, whatever the answers are
     * @param outcomes each outcome that is possible for some of these, with how many of them it is possible for
     */
    public record Step(
            Decision<?> decision,
            @Nullable Provider department,
            List<Variable<?>> facts,
            int settled,
            Map<Outcome, Integer> outcomes) {

        /** Copies the list and the map. */
        public Step {
            facts = List.copyOf(facts);
            outcomes = copy(outcomes);
        }

        /**
         * The step in a sentence.
         *
         * @param locale Chinese, or anything else for English
         * @return the sentence
         */
        public String message(Locale locale) {
            return new InquirySentence(locale).of(this);
        }
    }

    /**
     * What is open, in a sentence that the steps or questions follow.
     *
     * @param locale Chinese, or anything else for English
     * @return the sentence
     */
    public String message(Locale locale) {
        AuditWords words = new AuditWords(locale);
        return words.of("question.head", decision.question(words.locale()), AuditWords.number(undetermined));
    }

    private static Map<Outcome, Integer> copy(Map<Outcome, Integer> outcomes) {
        EnumMap<Outcome, Integer> copy = new EnumMap<>(Outcome.class);
        copy.putAll(outcomes);
        return Collections.unmodifiableMap(copy);
    }
}
