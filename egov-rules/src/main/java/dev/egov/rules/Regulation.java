package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A regulation as a whole: what decisions and rule books of it have in common.
 *
 * @param id the name of its rule book, as {@code taiyuan-2013-108}
 * @param citation how it is cited, as {@code 并政办发〔2013〕108号}
 * @param version the version of its encoding, as {@code 1.0.0}
 * @param inForceFrom the first day on which it is in force; before it every decision is NOT_APPLICABLE
 * @param texts its words for people
 */
public record Regulation(String id, String citation, String version, LocalDate inForceFrom, Texts texts)
        implements Enactment {

    /** Checks that nothing is null. */
    public Regulation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(inForceFrom, "inForceFrom");
        Objects.requireNonNull(texts, "texts");
    }

    /**
     * The regulation behind what a norm or a decision refers to, for those who draft more of it.
     *
     * @param enactment the text, as {@link DecisionModel#regulation} gives it
     * @return the regulation
     */
    public static Regulation of(Enactment enactment) {
        return (Regulation) enactment;
    }

    /** {@return its rule book and version} */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /**
     * Begins a norm of this regulation.
     *
     * @param norm its id, which begins with the article's number, as {@code 13-extranet}
     * @return the norm in the making
     * @throws IllegalArgumentException if the id does not begin with a number and a hyphen
     */
    public NormBuilder norm(String norm) {
        return new NormBuilder(this, norm);
    }

    /**
     * A decision under this regulation.
     *
     * @param <C> the type of the cases it is asked about
     * @param decision its id, as {@code information-handling}
     * @param caseType the class of the cases
     * @param author writes down what it is made of, when something of the decision is first asked for; must not ask
     *     decisions, nor go by what may have changed by then: what it hands over is taken as it is at that time
     * @return the decision
     */
    public <C> Decision<C> decision(String decision, Class<C> caseType, Consumer<? super DecisionBuilder<C>> author) {
        return LazyDecision.of(this, decision, caseType, author);
    }
}
