package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision as data, whatever the type of its cases: what is asked, of which facts and norms, and the words for it. A
 * {@link Decision} can be asked besides; rulings, proofs and exports refer to this.
 */
public sealed interface DecisionModel permits Decision {

    /** {@return the decision's id, as {@code information-handling}} */
    String id();

    /** {@return what it asks about} */
    DecisionKind kind();

    /** {@return the regulation that it is a decision of} */
    Enactment regulation();

    /** {@return the numbers of the articles that it rests on, ascending} */
    List<Integer> articles();

    /** {@return the condition without which no norm of it speaks; {@link Condition#always()} where there is none} */
    Condition guard();

    /** {@return the given facts, in the order in which the regulation's reading names them} */
    List<? extends Variable<?>> givens();

    /** {@return the norms, in the order of the text} */
    List<Norm> norms();

    /**
     * The given fact of a name.
     *
     * @param name the name, as {@code review.status}
     * @return the fact, or empty if there is none of that name
     */
    Optional<? extends Variable<?>> given(String name);

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
    default String label(Variable<?> fact, Locale locale) {
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
    default String label(Variable<?> fact, Object value, Locale locale) {
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
    default String act(Variable<?> fact, Object value, Locale locale) {
        String path = fact + "." + fact.text(value);
        String act = regulation().texts().nearest("act", id(), path, locale);
        if (!act.equals(path)) {
            return act;
        }
        String pattern = regulation().texts().nearest("act", id(), fact.name(), locale);
        return pattern.equals(fact.name())
                ? Words.in(locale).fact("change", label(fact, locale), value, label(fact, value, locale))
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
    default <V> List<String> choices(Variable<V> fact, Locale locale) {
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
    default String question(Variable<?> fact, Locale locale) {
        return regulation().texts().nearest("question", id(), fact.name(), locale);
    }
}
