package dev.egov.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of norms in one language: sentences made of words. */
record Phrases(Words words) {

    /** In Chinese, or for anything else in English. */
    static Phrases in(Locale locale) {
        return new Phrases(Words.in(locale));
    }

    private Locale locale() {
        return words.locale();
    }

    private String facts(DecisionModel decision, Map<Variable<?>, Object> values) {
        return values.entrySet().stream()
                .map(entry -> words.fact(
                        "fact",
                        decision.label(entry.getKey(), locale()),
                        entry.getValue(),
                        decision.label(entry.getKey(), entry.getValue(), locale())))
                .collect(Collectors.joining(words.text("facts.separator")));
    }

    /** How a norm stands to a case: the citation, what the norm says, the facts, and what follows. */
    String finding(DecisionModel decision, Norm norm, NormStatus status, Map<Variable<?>, Object> facts) {
        String said = words.format("finding", norm.clause().cite(locale()), norm.summary(locale()));
        String given = facts.isEmpty() ? "" : words.format("finding.facts", facts(decision, facts));
        return said + given + words.format("finding.status", consequence(decision, norm, status));
    }

    /** A status, and what follows from it where something does; where a norm refers or defers, that alone. */
    private String consequence(DecisionModel decision, Norm norm, NormStatus status) {
        if (!status.isFailure()) {
            return status(norm, status);
        }
        String follows = decision.label(norm.otherwise().orElseThrow(), locale());
        return takesEffect(norm, status) ? follows : words.format("finding.follows", status(norm, status), follows);
    }

    /** A status by itself. */
    String status(Norm norm, NormStatus status) {
        return takesEffect(norm, status) ? words.text("status.takesEffect") : status.label(locale());
    }

    /** Whether a norm refers or defers: nothing is wrong, and something else is called for. */
    static boolean takesEffect(Norm norm, NormStatus status) {
        return status == NormStatus.BREACHED
                && norm.otherwise()
                        .filter(follows -> follows == Otherwise.REFER || follows == Otherwise.DEFER)
                        .isPresent();
    }

    String ids(List<Norm> norms) {
        return norms.stream().map(Norm::id).collect(Collectors.joining(words.text("list.separator")));
    }
}
