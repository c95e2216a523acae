package dev.egov.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One norm of a regulation: <em>when</em> a condition holds, <em>unless</em> an exception does, it <em>requires</em>
 * something, and <em>otherwise</em> something follows.
 *
 * <pre>{@code
 * REGULATION.norm("13-extranet").item(2).modality(PROHIBITION).binds("departments")
 *     .when(NETWORK.in(EXTRANET, INTERNET))
 *     .requires(CLASSIFICATION.notIn(PROTECTED))
 *     .otherwise(DENY);
 * }</pre>
 */
public final class Norm {

    private final Enactment regulation;
    private final String id;
    private final Clause clause;
    private final Modality modality;
    private final String bearer;
    private final Condition when;
    private final Condition unless;
    private final Condition requires;
    private final @Nullable Otherwise otherwise;
    private final List<Reading> readings;

    Norm(
            Enactment regulation,
            String id,
            Clause clause,
            Modality modality,
            String bearer,
            Condition when,
            Condition unless,
            Condition requires,
            @Nullable Otherwise otherwise,
            List<Reading> readings) {
        this.regulation = regulation;
        this.id = id;
        this.clause = clause;
        this.modality = modality;
        this.bearer = bearer;
        this.when = Handed.present("norm " + id, "when", when);
        this.unless = Handed.present("norm " + id, "unless", unless);
        this.requires = Handed.present("norm " + id, "requires", requires);
        this.otherwise = otherwise;
        this.readings = List.copyOf(readings);
    }

    private Norm with(Condition when, Condition unless, Condition requires, @Nullable Otherwise otherwise) {
        return new Norm(regulation, id, clause, modality, bearer, when, unless, requires, otherwise, readings);
    }

    /**
     * The norm's id, which begins with its article's number. The same id in several decisions names the same norm of the
     * text, each time over that decision's facts.
     *
     * @return the id, as {@code 13-extranet}
     */
    public String id() {
        return id;
    }

    /** The regulation that it is a norm of. */
    Enactment regulation() {
        return regulation;
    }

    /**
     * Where it stands.
     *
     * @return article, paragraph and item
     */
    public Clause clause() {
        return clause;
    }

    /**
     * What kind of norm it is.
     *
     * @return the modality
     */
    public Modality modality() {
        return modality;
    }

    /**
     * When it applies.
     *
     * @return a condition; {@link Condition#always()} where nothing is said
     */
    public Condition when() {
        return when;
    }

    /**
     * What excepts from it.
     *
     * @return a condition; {@link Condition#never()} where there is no exception
     */
    public Condition unless() {
        return unless;
    }

    /**
     * What it asks for.
     *
     * @return a condition; {@link Condition#never()} for a norm that only refers, defers or bans
     */
    public Condition requires() {
        return requires;
    }

    /**
     * What follows where it is not met.
     *
     * @return the consequence; empty for a norm that cannot be breached
     */
    public Optional<Otherwise> otherwise() {
        return Optional.ofNullable(otherwise);
    }

    /**
     * The same norm, read to apply in other cases.
     *
     * @param condition when it applies instead
     * @return the changed norm
     */
    public Norm withWhen(Condition condition) {
        return with(condition, unless, requires, otherwise);
    }

    /**
     * The same norm, read to have another exception.
     *
     * @param condition what excepts from it instead
     * @return the changed norm
     */
    public Norm withUnless(Condition condition) {
        return with(when, condition, requires, otherwise);
    }

    /**
     * The same norm, read to ask for something else.
     *
     * @param condition what it asks for instead
     * @return the changed norm
     * @throws IllegalStateException if nothing follows from this norm, so that it cannot ask for anything
     */
    public Norm withRequires(Condition condition) {
        if (otherwise == null) {
            throw new IllegalStateException(id + " has no consequence, so it cannot require anything");
        }
        return with(when, unless, condition, otherwise);
    }

    /**
     * The same norm, read to have another consequence.
     *
     * @param consequence what follows instead where it is not met
     * @return the changed norm
     */
    public Norm withOtherwise(Otherwise consequence) {
        return with(when, unless, requires, Objects.requireNonNull(consequence, "consequence"));
    }

    /**
     * The readings chosen where its words can be read in two ways.
     *
     * @return the readings, mostly none
     */
    public List<Reading> readings() {
        return readings;
    }

    /**
     * Whom it binds or empowers: the regulation's text, or the key where it has none.
     *
     * @param locale Chinese, or anything else for English
     * @return the bearer of the duty or power
     */
    public String bearer(Locale locale) {
        return regulation.texts().textOr("bearer." + bearer, bearer, locale);
    }

    /**
     * What it says, in words of our own: the regulation's text, or the id where it has none.
     *
     * @param locale Chinese, or anything else for English
     * @return a sentence
     */
    public String summary(Locale locale) {
        return regulation.texts().textOr("norm." + id, id, locale);
    }

    /**
     * The facts that its conditions speak of: first of those when it applies, then of its exceptions, then of what it asks
     * for.
     *
     * @return the facts, in that order, each once; unmodifiable
     */
    public Set<Variable<?>> facts() {
        Set<Variable<?>> facts = new LinkedHashSet<>(when.facts());
        facts.addAll(unless.facts());
        facts.addAll(requires.facts());
        return Collections.unmodifiableSet(facts);
    }

    /**
     * The norm as data, in one line.
     *
     * @return its id and conditions
     */
    @Override
    public String toString() {
        return id + ": when " + when + " unless " + unless + " requires " + requires + " otherwise "
                + (otherwise == null ? "nothing" : otherwise);
    }
}
