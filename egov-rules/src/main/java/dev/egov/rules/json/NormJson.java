package dev.egov.rules.json;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Finding;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Variable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A norm as responses write it: its id, and its findings. A finding is told by its status and by the values of the facts that
 * the norm speaks of. Where these are few enough to be listed, what a finding comes to in JSON is kept by them and then
 * copied; so what is kept is bounded by the rule book and not by what is asked of it. Otherwise it is written anew.
 */
final class NormJson {

    private static final int MOST_KEPT = 1 << 14;

    private final Locale locale;
    private final FactsJson facts;
    private final int[] givens;
    private final byte[] id;
    private final byte[] head;
    private final byte[] otherwise;
    private final @Nullable AtomicReferenceArray<byte[]> kept;

    NormJson(DecisionModel decision, Norm norm, FactsJson facts, Locale locale) {
        this.locale = locale;
        this.facts = facts;
        this.givens = givens(decision, norm);
        this.id = Utf8Buffer.quoted(norm.id());
        String article = String.valueOf(norm.clause().article());
        this.head = new Utf8Buffer(128)
                .ascii("{\"norm\":")
                .append(id)
                .ascii(",\"article\":")
                .ascii(article)
                .ascii(",\"status\":\"")
                .toByteArray();
        String follows = norm.otherwise().map(it -> '"' + it.name() + '"').orElse("null");
        this.otherwise = new Utf8Buffer(64)
                .ascii("\",\"otherwise\":")
                .ascii(follows)
                .ascii(",\"facts\":")
                .toByteArray();
        long count = NormStatus.values().length;
        for (int given : givens) {
            count = Math.min(count * facts.at(given).places(), MOST_KEPT + 1L);
        }
        this.kept = count > MOST_KEPT ? null : new AtomicReferenceArray<>((int) count);
    }

    /** Where the given facts that a norm speaks of stand among those of the decision. */
    private static int[] givens(DecisionModel decision, Norm norm) {
        Set<Variable<?>> facts = new HashSet<>();
        facts.addAll(norm.facts());
        Set<Variable<?>> spokenOf = new HashSet<>();
        facts.forEach(fact -> spokenOf.addAll(fact.givens()));
        return IntStream.range(0, decision.givens().size())
                .filter(given -> spokenOf.contains(decision.givens().get(given)))
                .toArray();
    }

    /** Its id, as a JSON string. */
    byte[] id() {
        return id;
    }

    /**
     * Writes a finding.
     *
     * @param finding a finding of this norm
     * @param values which value each given fact of the decision has, see {@link FactsJson#places}
     * @param json gets it
     */
    void write(Finding finding, int[] values, Utf8Buffer json) {
        int place = kept == null ? -1 : place(finding.status(), values);
        if (kept == null || place < 0) {
            writeAnew(finding, json);
            return;
        }
        byte[] known = kept.get(place);
        if (known == null) {
            Utf8Buffer anew = new Utf8Buffer(512);
            writeAnew(finding, anew);
            known = anew.toByteArray();
            kept.set(place, known);
        }
        json.append(known);
    }

    /** The place of a finding among those kept; -1 where a value is none of a list. */
    private int place(NormStatus status, int[] values) {
        int place = status.ordinal();
        for (int given : givens) {
            if (values[given] < 0) {
                return -1;
            }
            place = place * facts.at(given).places() + values[given];
        }
        return place;
    }

    private void writeAnew(Finding finding, Utf8Buffer json) {
        json.append(head).ascii(finding.status().name()).append(otherwise);
        facts.object(finding.facts(), json);
        json.ascii(",\"message\":").string(finding.message(locale)).append('}');
    }
}
