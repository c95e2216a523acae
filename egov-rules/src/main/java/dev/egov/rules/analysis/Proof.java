package dev.egov.rules.analysis;

import dev.egov.rules.Decision;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What has become of a theorem: it is proved over all cases, it is refuted, or it says nothing, for no case meets its
 * premise.
 *
 * @param theorem the theorem
 * @param result what has become of it
 * @param examples for a refuted one a smallest case, or pair of cases, for which it does not hold; for a proved one that
 *     says that there is a case, such a case; otherwise none
 * @param witness a smallest case, or pair of cases, that meets the premise and for which the claim holds; none where there
 *     is no such case, as for a vacuous one
 */
public record Proof(Theorem theorem, Result result, List<CaseExample> examples, List<CaseExample> witness) {

    /** What can become of a theorem. */
    public enum Result {
        /** Some case meets its premise, and the claim holds for every case that does. */
        PROVED,
        /** The claim does not hold for some case that meets the premise. */
        REFUTED,
        /** No case meets the premise, so that any claim would hold and this one says nothing. */
        VACUOUS
    }

    /** Copies the examples and the witness. */
    public Proof {
        Objects.requireNonNull(theorem, "theorem");
        Objects.requireNonNull(result, "result");
        examples = List.copyOf(examples);
        witness = List.copyOf(witness);
    }

    /**
     * Whether it is proved.
     *
     * @return whether some case meets the premise, and the claim holds for every one that does
     */
    public boolean isProved() {
        return result == Result.PROVED;
    }

    /**
     * Whether it is refuted.
     *
     * @return whether there is a case that meets the premise and for which the claim does not hold
     */
    public boolean isRefuted() {
        return result == Result.REFUTED;
    }

    /**
     * Whether it says nothing.
     *
     * @return whether no case meets the premise
     */
    public boolean isVacuous() {
        return result == Result.VACUOUS;
    }

    /**
     * What has become of the theorem, for people: with its name, and the examples in that language.
     *
     * @param locale Chinese, or anything else for English
     * @return the decision's question, the theorem, what has become of it, and the examples
     */
    public String message(Locale locale) {
        Decision<?> decision = theorem.decision();
        Wording wording = Wording.in(locale, decision);
        String said = wording.format("proof." + result, decision.question(locale), theorem.name());
        String shown = examples.stream()
                .map(example -> example.message(locale))
                .collect(Collectors.joining(wording.format("proof.but")));
        return shown.isEmpty() ? said : wording.format("proof.by", said, shown);
    }

    /** {@return the theorem, what has become of it, and the examples} */
    @Override
    public String toString() {
        String shown = examples.stream().map(CaseExample::toString).collect(Collectors.joining("; but "));
        String became = switch (result) {
            case PROVED -> ": proved";
            case REFUTED -> ": refuted";
            case VACUOUS -> ": vacuous, for no case meets its premise";
        };
        return theorem + became + (shown.isEmpty() ? "" : " by " + shown);
    }
}
