package dev.egov.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A norm in the making, begun by {@link Regulation#norm}. Not safe for use by several threads. */
public final class NormBuilder {

    private static final int MOST_DIGITS = 9;

    private final Enactment regulation;
    private final String id;
    private final int article;
    private int paragraph;
    private int item;
    private @Nullable Modality modality;
    private @Nullable String bearer;
    private @Nullable Condition when;
    private @Nullable Condition unless;
    private @Nullable Condition requires;
    private final List<Reading> readings = new ArrayList<>();

    NormBuilder(Enactment regulation, String id) {
        this.regulation = regulation;
        this.id = Handed.present("regulation " + regulation.id(), "the id of a norm", id);
        this.article = article(id);
    }

    private static int article(String id) {
        int end = 0;
        while (end < id.length() && Character.digit(id.charAt(end), 10) >= 0) {
            end++;
        }
        if (end == 0 || end > MOST_DIGITS || !id.startsWith("-", end)) {
            throw new RuleBookException(
                    "norm " + id,
                    "a norm's id begins with its article's number, as 13-extranet, unlike " + id,
                    "begin it with the number of the article and a hyphen");
        }
        return Integer.parseInt(id.substring(0, end));
    }

    /**
     * Names the paragraph of the article.
     *
     * @param number the paragraph's number, from 1; 0 for none
     * @return this builder
     * @throws RuleBookException if it is negative
     */
    public NormBuilder paragraph(int number) {
        this.paragraph = counted("paragraph", number);
        return this;
    }

    /**
     * Names the item of the paragraph.
     *
     * @param number the item's number, from 1; 0 for none
     * @return this builder
     * @throws RuleBookException if it is negative
     */
    public NormBuilder item(int number) {
        this.item = counted("item", number);
        return this;
    }

    private int counted(String what, int number) {
        if (number < 0) {
            throw new RuleBookException(
                    "norm " + id, "there is no " + what + " " + number, "count from 1, or give 0 for none");
        }
        return number;
    }

    /**
     * Says what kind of norm it is.
     *
     * @param kind the modality
     * @return this builder
     * @throws IllegalStateException if it was said before
     */
    public NormBuilder modality(Modality kind) {
        this.modality = once(this.modality, kind, "modality");
        return this;
    }

    /**
     * Says whom it binds or empowers.
     *
     * @param who the key of the bearer among the regulation's texts
     * @return this builder
     * @throws IllegalStateException if it was said before
     */
    public NormBuilder binds(String who) {
        this.bearer = once(this.bearer, who, "binds");
        return this;
    }

    /**
     * Says when it applies; always where this is not called.
     *
     * @param condition the condition
     * @return this builder
     * @throws IllegalStateException if it was said before; combine conditions with and, or
     */
    public NormBuilder when(Condition condition) {
        this.when = once(this.when, condition, "when");
        return this;
    }

    /**
     * Says what excepts from it; nothing where this is not called.
     *
     * @param condition the condition
     * @return this builder
     * @throws IllegalStateException if it was said before
     */
    public NormBuilder unless(Condition condition) {
        this.unless = once(this.unless, condition, "unless");
        return this;
    }

    /**
     * Says what it asks for.
     *
     * @param condition the condition
     * @return this builder
     * @throws IllegalStateException if it was said before
     */
    public NormBuilder requires(Condition condition) {
        this.requires = once(this.requires, condition, "requires");
        return this;
    }

    /**
     * Records a choice between two readings.
     *
     * @param name what the choice is about: the key of its two texts
     * @return this builder
     */
    public NormBuilder reading(String name) {
        return reading(id, name);
    }

    /**
     * Records a choice between two readings that is named after another norm and touches this one too.
     *
     * @param norm the id of the norm that the choice is named after
     * @param name what the choice is about
     * @return this builder
     */
    public NormBuilder reading(String norm, String name) {
        readings.add(new Reading(regulation, norm, name, false));
        return this;
    }

    /**
     * Records a choice between two readings of a word, which changes what a caller answers and not the norm.
     *
     * @param name what the choice is about: the key of its two texts
     * @return this builder
     */
    public NormBuilder wording(String name) {
        return wording(id, name);
    }

    /**
     * Records a choice between two readings of a word that is named after another norm and touches this one too.
     *
     * @param norm the id of the norm that the choice is named after
     * @param name what the choice is about
     * @return this builder
     */
    public NormBuilder wording(String norm, String name) {
        readings.add(new Reading(regulation, norm, name, true));
        return this;
    }

    /**
     * Says what follows where the norm is not met, and completes it.
     *
     * @param consequence the consequence
     * @return the norm
     * @throws NullPointerException if modality, bearer or what it requires was not said, or the consequence is null
     */
    public Norm otherwise(Otherwise consequence) {
        Objects.requireNonNull(consequence, "what follows where " + id + " is not met");
        return norm(Objects.requireNonNull(requires, "what " + id + " requires"), consequence);
    }

    /**
     * Completes a norm that cannot be breached, because it requires nothing: it says what something counts as.
     *
     * @return the norm
     * @throws NullPointerException if modality or bearer was not said
     * @throws IllegalStateException if it was said to require something
     */
    public Norm constitutes() {
        if (requires != null) {
            throw new IllegalStateException(id + " requires something, and nothing follows where it is not there");
        }
        return norm(Condition.always(), null);
    }

    private Norm norm(Condition required, @Nullable Otherwise consequence) {
        return new Norm(
                regulation,
                id,
                new Clause(article, paragraph, item),
                Objects.requireNonNull(modality, "modality of " + id),
                Objects.requireNonNull(bearer, "bearer of " + id),
                when == null ? Condition.always() : when,
                unless == null ? Condition.never() : unless,
                required,
                consequence,
                readings);
    }

    /** What is said a second time would silently take the place of the first. */
    private <T> T once(@Nullable T before, T said, String word) {
        if (before != null) {
            String remedy = said instanceof Condition ? "combine the conditions with and, or" : "keep one of them";
            throw new IllegalStateException(id + " says " + word + " twice"
                    + (said instanceof Condition ? "" : ", " + before + " and " + said) + "; " + remedy);
        }
        return Handed.present("norm " + id, word, said);
    }
}
