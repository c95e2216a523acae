package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a decision comes to in one case, a row of a table such as
 *
 * <pre>
 * # work secrets and sensitive information stay off the extranet (art. 13 (2))
 * network=? classification=WORK_SECRET -> NOT_APPLICABLE/COMPLIANT/DENIED
 *   missing  network
 *   remedy   network=PRIVATE_NETWORK -> COMPLIANT
 *   remedy   network=DEDICATED_NETWORK -> NOT_APPLICABLE
 * </pre>
 *
 * <p>in which a line tells the words of a {@link Given} and all outcomes that are possible, and below it stand all
 * missing facts and all remedies in their order, each with the outcome after it. Words after {@code where} go before those of each row, until the next heading.
 */
record RulingRow(
        Decision<?> decision,
        String point,
        String given,
        List<Outcome> outcomes,
        List<String> missing,
        List<Way> remedies) {

    /** A remedy: what it changes, and the outcome that holds after it. */
    record Way(Map<Variable<?>, String> changes, Outcome outcome) {}

    private static final Set<Outcome> ALLOWING =
            EnumSet.of(Outcome.NOT_APPLICABLE, Outcome.COMPLIANT, Outcome.DEFICIENT);

    static List<RulingRow> table(Decision<?> decision, String table) {
        List<RulingRow> rows = new ArrayList<>();
        String point = "";
        String common = "";
        List<RulingRow> latest = List.of();
        for (String line : table.lines().map(String::strip).toList()) {
            String rest = line.substring(line.indexOf(' ') + 1).strip();
            if (line.startsWith("# ")) {
                point = rest;
                common = "";
            } else if (line.startsWith("where ")) {
                common = rest + " ";
            } else if (line.startsWith("missing ")) {
                latest.forEach(row -> row.missing.addAll(names(decision, rest)));
            } else if (line.startsWith("remedy ")) {
                latest.forEach(row -> row.remedies.add(way(decision, rest)));
            } else if (!line.isEmpty()) {
                latest = rows(decision, point, common + line);
                rows.addAll(latest);
            }
        }
        return rows;
    }

    private static List<RulingRow> rows(Decision<?> decision, String point, String line) {
        String[] sides = line.split("->");
        List<Outcome> outcomes =
                Given.list(sides[1], "/").stream().map(Outcome::valueOf).toList();
        return Given.alternatives(sides[0]).stream()
                .map(given -> new RulingRow(decision, point, given, outcomes, new ArrayList<>(), new ArrayList<>()))
                .toList();
    }

    private static List<String> names(Decision<?> decision, String words) {
        return Given.list(words, " ").stream()
                .map(word -> Given.fact(decision, word).name())
                .toList();
    }

    private static Way way(Decision<?> decision, String words) {
        String[] sides = words.split("->");
        return new Way(
                Given.list(sides[0], " ").stream()
                        .map(word -> word.split("="))
                        .collect(Collectors.toMap(word -> Given.fact(decision, word[0]), word -> word[1])),
                Outcome.valueOf(sides[1].strip()));
    }

    void holds() {
        holdsOf(asked().ruling());
    }

    Given<?> asked() {
        return Given.of(decision, given);
    }

    /** Whether it holds of the ruling on its case, by this decision or by a variant of it. */
    void holdsOf(Ruling ruling) {
        assertThat(ruling.possibleOutcomes()).containsExactlyElementsOf(outcomes);
        assertThat(ruling.outcome()).isEqualTo(outcomes.size() == 1 ? outcomes.get(0) : Outcome.UNDETERMINED);
        assertThat(ruling.allows()).isEqualTo(ALLOWING.containsAll(outcomes));
        assertThat(ruling.missingFacts().stream().map(fact -> fact.fact().name()))
                .as("missing facts")
                .containsExactlyElementsOf(missing);
        assertThat(ruling.remedies().stream().map(remedy -> new Way(texts(remedy.changes()), remedy.outcome())))
                .as("remedies")
                .containsExactlyElementsOf(remedies);
    }

    private static Map<Variable<?>, String> texts(Map<Variable<?>, Object> changes) {
        return changes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, change -> change.getValue().toString()));
    }

    @Override
    public String toString() {
        String outcome = outcomes.stream().map(Outcome::name).collect(Collectors.joining("/"));
        return decision + ": " + point + " — " + outcome + (given.isEmpty() ? "" : " where " + given);
    }
}
