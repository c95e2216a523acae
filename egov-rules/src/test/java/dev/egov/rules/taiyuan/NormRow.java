package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Finding;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How one norm stands to one case, a row of a table such as
 *
 * <pre>
 * 13-extranet, art. 13 item (2), otherwise DENY
 *   BREACHED   network=EXTRANET|INTERNET classification=SENSITIVE
 *   SATISFIED  network=EXTRANET classification=PUBLIC
 * </pre>
 *
 * <p>in which a heading names the norm, the place that it is taken from and what follows from its breach, and each row
 * below it a status and the words of a {@link Given}; {@code EXTRANET|INTERNET} makes a row of each.
 */
record NormRow(Decision<?> decision, String heading, NormStatus status, String given) {

    static List<NormRow> table(Decision<?> decision, String... tables) {
        List<NormRow> rows = new ArrayList<>();
        String heading = "";
        for (String line : String.join("\n", tables).lines().map(String::strip).toList()) {
            String[] words = line.split(" +", 2);
            Optional<NormStatus> status = status(words[0]);
            if (status.isPresent()) {
                for (String given : Given.alternatives(words.length == 1 ? "" : words[1])) {
                    rows.add(new NormRow(decision, heading, status.get(), given));
                }
            } else if (!line.isEmpty()) {
                heading = line;
            }
        }
        return rows;
    }

    private static Optional<NormStatus> status(String word) {
        return Arrays.stream(NormStatus.values())
                .filter(status -> status.name().equals(word))
                .findFirst();
    }

    String norm() {
        return heading.substring(0, heading.indexOf(','));
    }

    void holds() {
        holdsOf(asked().ruling());
    }

    Given<?> asked() {
        return Given.of(decision, given);
    }

    /** Whether it holds of the ruling on its case, by this decision or by a variant of it. */
    void holdsOf(Ruling ruling) {
        Finding finding = ruling.findings().stream()
                .filter(candidate -> candidate.norm().id().equals(norm()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(decision + " has no norm " + norm()));
        assertThat(finding.status()).isEqualTo(status);
        assertThat(norm() + ", " + finding.norm().clause().cite(Locale.ENGLISH)
                        + finding.norm().otherwise().map(NormRow::consequence).orElse(""))
                .isEqualTo(heading);
    }

    private static String consequence(Otherwise otherwise) {
        return ", otherwise " + otherwise;
    }

    @Override
    public String toString() {
        return decision + ": " + heading + " — " + status + (given.isEmpty() ? "" : " where " + given);
    }
}
