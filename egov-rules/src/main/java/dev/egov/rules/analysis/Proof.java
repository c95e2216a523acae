package dev.egov.rules.analysis;

import dev.egov.rules.Decision;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What has become of a theorem: it is proved over all cases, or refuted.
 *
 * @param theorem the theorem
 * @param isProved whether it holds for every case
 * @param examples for a refuted one a smallest case, or pair of cases, for which it does not hold; for a proved one that
 *     says that there is a case, such a case; otherwise none
 */
public record Proof(Theorem theorem, boolean isProved, List<CaseExample> examples) {

    /** Copies the examples. */
    public Proof {
        examples = List.copyOf(examples);
    }

    /**
     * What has become of the theorem, for people: with its name, and the examples in that language.
     *
     * @param locale Chinese, or anything else for English
     * @return the decision's question, the theorem, whether it is proved, and the examples
     */
    public String message(Locale locale) {
        Decision<?> decision = theorem.decision();
        Wording wording = Wording.in(locale, decision);
        String said = wording.format("proof." + isProved, decision.question(locale), theorem.name());
        String shown = examples.stream()
                .map(example -> example.message(locale))
                .collect(Collectors.joining(wording.format("proof.but")));
        return shown.isEmpty() ? said : wording.format("proof.by", said, shown);
    }

    /** {@return the theorem, whether it is proved, and the examples} */
    @Override
    public String toString() {
        String shown = examples.stream().map(CaseExample::toString).collect(Collectors.joining("; but "));
        return theorem + (isProved ? ": proved" : ": refuted") + (shown.isEmpty() ? "" : " by " + shown);
    }
}
