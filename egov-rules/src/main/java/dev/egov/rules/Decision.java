package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question that a regulation answers, with the facts it asks about and the norms it weighs. Its outcome is the highest
 * contribution of its norms on the scale of {@link Outcome}, and NOT_APPLICABLE when its guard is false or the regulation
 * is not yet in force.
 *
 * <p>{@link Regulation#decision} makes one. What it is made of is written down when something of it is first asked for,
 * so that a program pays for the decisions that it uses; an author's mistake comes out then, as an
 * {@link IllegalArgumentException} that names the decision.
 *
 * @param <C> the type of the cases that it is asked about, a record of the model
 */
public sealed interface Decision<C> permits LazyDecision {

    /** {@return the decision's id, as {@code information-handling}} */
    String id();

    /** {@return what it asks about} */
    DecisionKind kind();

    /** {@return the regulation that it is a decision of} */
    Regulation regulation();

    /** {@return the class of the cases that it is asked about} */
    Class<C> caseType();

    /** {@return the numbers of the articles that it rests on, ascending} */
    List<Integer> articles();

    /** {@return the condition without which no norm of it speaks; {@link Condition#always()} where there is none} */
    Condition guard();

    /** {@return the given facts, in the order in which the regulation's reading names them} */
    List<Fact<? super C, ?>> givens();

    /** {@return the norms, in the order of the text} */
    List<Norm> norms();

    /**
     * The given fact of a name.
     *
     * @param name the name, as {@code review.status}
     * @return the fact, or empty if there is none of that name
     */
    default Optional<Fact<? super C, ?>> given(String name) {
        return givens().stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /**
     * The condition that a fact has one of some values, for those who have the fact's name only.
     *
     * @param fact the name of a given fact, or of a derived one that stands in conditions
     * @param values values of its domain
     * @return the condition
     * @throws IllegalArgumentException if there is no such fact, or it has no such value
     */
    Condition where(String fact, Object... values);

    /**
     * The same question asked of other norms: a draft of a change, another reading, a mutant.
     *
     * @param changed the norms, in the order of the text; copied
     * @return the decision, of the same id, guard and facts
     * @throws NullPointerException if the list or one of the norms is null
     */
    Decision<C> withNorms(List<Norm> changed);

    /**
     * What this decision would be if its norms were read in the other way, for every reading with an alternative.
     *
     * @return the decision by the reading whose alternative it takes, in the order in which they were written down
     * @throws IllegalArgumentException if the author wrote down the alternative of a reading that no norm has
     */
    Map<Reading, Decision<C>> alternatives();

    /**
     * The question, for people: the regulation's text, or the id where it has none.
     *
     * @param locale Chinese, or anything else for English
     * @return the question
     */
    default String question(Locale locale) {
        return regulation().texts().textOr("decision." + id(), id(), locale);
    }

    /**
     * What an outcome of it is called, for people: the regulation's text {@code outcome.DECISION.OUTCOME} where there is
     * one, and otherwise the word for decisions of its kind: a permission is denied, a state is contrary to the regulation,
     * an act is outside a body's competence.
     *
     * @param outcome the outcome
     * @param locale Chinese, or anything else for English
     * @return the word, as {@code 不予准许}, {@code 不符合规定} or {@code 不属于其权限}
     */
    default String label(Outcome outcome, Locale locale) {
        String word = Words.in(locale).nearest("outcome", kind().name(), outcome.name());
        return regulation().texts().textOr("outcome." + id() + "." + outcome, word, locale);
    }

    /**
     * What follows where a norm of it is not met, for people: the regulation's text {@code otherwise.DECISION.CONSEQUENCE}
     * where there is one, and otherwise the word of the consequence.
     *
     * @param consequence the consequence
     * @param locale Chinese, or anything else for English
     * @return the words, as {@code 应当补正}
     */
    default String label(Otherwise consequence, Locale locale) {
        return regulation().texts().textOr("otherwise." + id() + "." + consequence, consequence.label(locale), locale);
    }

    /**
     * What a fact is called, for people: the regulation's text, or the fact's name where it has none.
     *
     * @param fact a fact of this decision
     * @param locale Chinese, or anything else for English
     * @return its name in that language
     */
    default String label(Fact<?, ?> fact, Locale locale) {
        return regulation().texts().nearest("fact", id(), fact.name(), locale);
    }

    /**
     * What a value of a fact is called, for people: the regulation's text {@code value.FACT.VALUE} or {@code
     * value.TYPE.VALUE} where there is one, as {@code value.Zone.SCHOOL}, and otherwise what its domain calls it. For values
     * that cannot be listed, the text {@code value.FACT} is a pattern, as {@code {0}%}.
     *
     * @param fact a fact of this decision
     * @param value a value of it
     * @param locale Chinese, or anything else for English
     * @return its words in that language
     */
    default String label(Fact<?, ?> fact, Object value, Locale locale) {
        Texts texts = regulation().texts();
        String text = fact.text(value);
        String label = fact.label(value, locale);
        if (fact.domain().values().isEmpty()) {
            return Texts.fill(texts.textOr("value." + fact, "{0}", locale), locale, label);
        }
        String ofType = texts.textOr("value." + fact.domain().type() + "." + text, label, locale);
        return texts.textOr("value." + fact + "." + text, ofType, locale);
    }

    /**
     * What to do in order to give a fact a value, for people: the regulation's text {@code act.DECISION.FACT.VALUE} or
     * {@code act.FACT.VALUE} where there is one, then the pattern {@code act.DECISION.FACT} or {@code act.FACT} with what the
     * value is called, and otherwise that the fact becomes the value.
     *
     * @param fact an actionable fact of this decision
     * @param value a value of it
     * @param locale Chinese, or anything else for English
     * @return the act, as {@code 报市政府批准}
     */
    default String act(Fact<?, ?> fact, Object value, Locale locale) {
        String path = fact + "." + fact.text(value);
        String act = regulation().texts().nearest("act", id(), path, locale);
        if (!act.equals(path)) {
            return act;
        }
        String pattern = regulation().texts().nearest("act", id(), fact.name(), locale);
        return pattern.equals(fact.name())
                ? Phrases.in(locale).fact("change", this, fact, value)
                : Texts.fill(pattern, locale, label(fact, value, locale));
    }

    /**
     * The values that a fact can have, for people: each as a request writes it, and then its words where they say more.
     *
     * @param <V> the type of the values
     * @param fact a fact of this decision
     * @param locale Chinese, or anything else for English
     * @return the values, as {@code PASSED 审核通过}; for an open domain its type alone
     */
    default <V> List<String> choices(Fact<?, V> fact, Locale locale) {
        Domain<V> domain = fact.domain();
        if (domain.values().isEmpty()) {
            return List.of(domain.type());
        }
        return domain.values().stream()
                .map(value -> {
                    String text = domain.text(value);
                    String label = label(fact, value, locale);
                    return label.equals(text) ? text : text + " " + label;
                })
                .toList();
    }

    /**
     * What to ask somebody in order to learn a fact: the regulation's text, or the fact's name where it has none.
     *
     * @param fact a given fact of this decision
     * @param locale Chinese, or anything else for English
     * @return the question
     */
    default String question(Fact<?, ?> fact, Locale locale) {
        return regulation().texts().nearest("question", id(), fact.name(), locale);
    }

    /**
     * What a case tells. A value outside a fact's domain (a percentage of 120) is as good as unknown, so that a case that
     * was not validated is never allowed on the strength of it.
     *
     * @param subject the case
     * @return its facts
     * @throws NullPointerException if the case is null
     */
    Facts read(C subject);

    /** {@return facts to be stated by hand, all unknown yet} */
    default Facts.Builder facts() {
        return new Facts.Builder(givens());
    }

    /**
     * Decides a case.
     *
     * @param subject the case; a component that is null is unknown. It must not change afterwards, as a record of the model
     *     cannot: what the ruling tells beside the outcome is read from it when it is asked for
     * @param asOf the day as of which the question is asked
     * @return the ruling; a case never throws by what it says or leaves out
     * @throws NullPointerException if the case or the day is null
     * @throws FactException if what reads or derives one of its facts fails
     */
    Ruling decide(C subject, LocalDate asOf);

    /**
     * The outcome of a case, for callers who ask for nothing more: the same as {@code decide(subject, asOf).outcome()}.
     *
     * @param subject the case; a component that is null is unknown
     * @param asOf the day as of which the question is asked
     * @return the only possible outcome, or UNDETERMINED where there are more
     * @throws NullPointerException if the case or the day is null
     */
    Outcome outcome(C subject, LocalDate asOf);

    /**
     * Whether the regulation does not stand in the way of a case, for callers who ask for nothing more: the same as
     * {@code decide(subject, asOf).allows()}.
     *
     * @param subject the case; a component that is null is unknown
     * @param asOf the day as of which the question is asked
     * @return whether every possible outcome allows
     * @throws NullPointerException if the case or the day is null
     */
    boolean allows(C subject, LocalDate asOf);

    /**
     * Decides on facts.
     *
     * @param given the facts, made by this decision
     * @param asOf the day as of which the question is asked
     * @return the ruling
     * @throws NullPointerException if the facts or the day are null
     * @throws IllegalArgumentException if the facts were made by another decision
     */
    Ruling decide(Facts given, LocalDate asOf);
}
