package dev.egov.cli.rules;

import dev.egov.rules.Decision;
import dev.egov.rules.analysis.Theorem;
import dev.egov.rules.smt.SmtScript;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The scripts of the theorems about a decision.
 *
 * @param texts the scripts by the names of their files
 * @param without how many theorems have none
 */
record TheoremScripts(Map<String, String> texts, int without) {

    /** Copies the texts. */
    TheoremScripts {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    static TheoremScripts of(Decision<?> decision) {
        Map<String, String> texts = new LinkedHashMap<>();
        int without = 0;
        for (Theorem theorem : Taiyuan2013.theorems()) {
            if (theorem.decision().id().equals(decision.id())) {
                Optional<SmtScript> script = SmtScript.of(theorem);
                if (script.isPresent()) {
                    texts.put(name(theorem, texts.size() + 1), script.get().toString());
                } else {
                    without++;
                }
            }
        }
        return new TheoremScripts(texts, without);
    }

    /** As data-sharing-03-t3-nothing-that-is-or-may-be-a-state-secret-is-allowed.smt2. */
    private static String name(Theorem theorem, int number) {
        String said = theorem.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "%s-%02d-%s.smt2".formatted(theorem.decision().id(), number, said);
    }
}
