package dev.egov.rules.json;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Enactment;
import dev.egov.rules.Finding;
import dev.egov.rules.MissingFact;
import dev.egov.rules.Norm;
import dev.egov.rules.Outcome;
import dev.egov.rules.Remedy;
import dev.egov.rules.Ruling;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rulings of one decision in one language as JSON, the members in a fixed order, so that the same ruling is the
 * same bytes. What is the same in every ruling is encoded once and then copied. Safe for use by several threads.
 */
final class RulingWriter {

    private final byte[] head;
    private final byte[] receipt;
    private final FactsJson facts;
    private final Map<Norm, NormJson> norms = new HashMap<>();

    RulingWriter(DecisionModel decision, Locale locale) {
        Enactment regulation = decision.regulation();
        this.head = new Utf8Buffer(256)
                .ascii("\"decision\":")
                .string(decision.id())
                .ascii(",\"regulation\":")
                .string(regulation.citation())
                .ascii(",\"asOf\":\"")
                .toByteArray();
        this.receipt = new Utf8Buffer(256)
                .ascii(",\"receipt\":{\"ruleBook\":")
                .string(regulation.id())
                .ascii(",\"version\":")
                .string(regulation.version())
                .ascii(",\"digest\":\"")
                .toByteArray();
        this.facts = new FactsJson(decision, locale);
        for (Norm norm : decision.norms()) {
            norms.put(norm, new NormJson(decision, norm, facts, locale));
        }
    }

    /**
     * Writes a ruling.
     *
     * @param id the id of the request, or null if it had none
     * @param ruling a ruling of the decision
     * @param json gets it
     */
    void write(@Nullable String id, Ruling ruling, Utf8Buffer json) {
        json.append('{');
        if (id != null) {
            json.ascii("\"id\":").string(id).append(',');
        }
        json.append(head).ascii(ruling.asOf().toString());
        json.ascii("\",\"outcome\":\"").ascii(ruling.outcome().name());
        json.ascii(ruling.allows() ? "\",\"allows\":true" : "\",\"allows\":false");
        outcomes(ruling.possibleOutcomes(), json);
        missing(ruling.missingFacts(), json);
        findings(ruling, json);
        remedies(ruling, json);
        json.append(receipt).ascii(ruling.receipt().digest()).ascii("\"}}");
    }

    private static void outcomes(Set<Outcome> outcomes, Utf8Buffer json) {
        String before = ",\"possibleOutcomes\":[\"";
        for (Outcome outcome : outcomes) {
            json.ascii(before).ascii(outcome.name());
            before = "\",\"";
        }
        json.ascii("\"]");
    }

    private void missing(List<MissingFact> missing, Utf8Buffer json) {
        json.ascii(",\"missingFacts\":[");
        for (int index = 0; index < missing.size(); index++) {
            MissingFact fact = missing.get(index);
            json.ascii(index == 0 ? "" : ",").append(facts.of(fact.fact()).asked());
            List<Norm> waiting = fact.norms();
            for (int norm = 0; norm < waiting.size(); norm++) {
                json.ascii(norm == 0 ? "" : ",").append(of(waiting.get(norm)).id());
            }
            json.ascii("]}");
        }
    }

    private void findings(Ruling ruling, Utf8Buffer json) {
        json.ascii("],\"findings\":[");
        List<Finding> findings = ruling.findings();
        int[] values = findings.isEmpty() ? new int[0] : facts.places(ruling.facts());
        for (int index = 0; index < findings.size(); index++) {
            Finding finding = findings.get(index);
            of(finding.norm()).write(finding, values, json.ascii(index == 0 ? "" : ","));
        }
    }

    private void remedies(Ruling ruling, Utf8Buffer json) {
        List<Remedy> remedies = ruling.remedies();
        json.ascii("],\"remedies\":[");
        for (int index = 0; index < remedies.size(); index++) {
            Remedy remedy = remedies.get(index);
            facts.object(remedy.changes(), json.ascii(index == 0 ? "{\"changes\":" : ",{\"changes\":"));
            json.ascii(",\"outcome\":\"").ascii(remedy.outcome().name()).ascii("\"}");
        }
        json.ascii(ruling.hasMoreRemedies() ? "],\"moreRemedies\":true" : "]");
    }

    private NormJson of(Norm norm) {
        return Objects.requireNonNull(norms.get(norm));
    }
}
