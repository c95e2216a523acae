package dev.egov.rules;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The lines that the receipts of a decision are digests of. What many rulings have in common is encoded once. */
final class ReceiptLines {

    private final byte[] head;
    private final List<OfFact<?>> facts;

    ReceiptLines(Enactment regulation, String decision, String definition, List<? extends Variable<?>> givens) {
        this.head = ("egov-receipt 1\n"
                        + line("ruleBook", regulation.id())
                        + line("version", regulation.version())
                        + line("decision", decision)
                        + line("definition", definition))
                .getBytes(StandardCharsets.UTF_8);
        this.facts = givens.stream().<OfFact<?>>map(OfFact::of).toList();
    }

    /**
     * The line of a fact.
     *
     * @param domain the fact's values
     * @param name what stands before a value
     * @param listed the line with each value, where they are listed
     */
    private record OfFact<V>(Domain<V> domain, String name, List<byte[]> listed) {

        static <V> OfFact<V> of(Variable<V> fact) {
            Domain<V> domain = fact.domain();
            String name = "fact " + fact.name() + " =";
            return new OfFact<>(
                    domain,
                    name,
                    domain.values().stream()
                            .map(value -> bytes(name, domain.text(value)))
                            .toList());
        }

        @SuppressWarnings("unchecked") // facts have values of their domains
        byte[] with(Object value) {
            return listed.isEmpty() ? bytes(name, domain.text((V) value)) : listed.get(domain.indexOf(value));
        }
    }

    /** The digest of the lines of a case. */
    String digest(Facts known, LocalDate asOf) {
        Hasher lines = Hashing.sha256().newHasher();
        lines.putBytes(head).putBytes(bytes("asOf", asOf.toString()));
        for (int place = 0; place < facts.size(); place++) {
            Object value = known.at(place);
            if (value != null) {
                lines.putBytes(facts.get(place).with(value));
            }
        }
        return "sha256:" + lines.hash();
    }

    private static byte[] bytes(String name, String value) {
        return line(name, value).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String name, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return name + ' ' + escaped + '\n';
    }
}
