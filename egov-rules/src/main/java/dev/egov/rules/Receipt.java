package dev.egov.rules;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * What a ruling was made from, so that a stored decision can be replayed and checked.
 *
 * <p>The digest is SHA-256 over UTF-8 lines, each ended by a line feed: {@code egov-receipt 1}, then {@code ruleBook},
 * {@code version}, {@code decision}, {@code definition} (SHA-256 of the decision's first day in force, guard, facts and norms) and
 * {@code asOf}, each followed by a space and its value, then {@code fact NAME = VALUE} for each known fact in the order of
 * the decision's facts. In values a backslash is written {@code \\}, a line feed {@code \n} and a carriage return
 * {@code \r}. The same facts give the same digest on every machine, in every locale and time zone.
 *
 * @param ruleBook the id of the rule book
 * @param version the version of its encoding
 * @param digest {@code sha256:} and 64 hexadecimal digits
 */
public record Receipt(String ruleBook, String version, String digest) {

    static Receipt of(Ruling ruling) {
        AuthoredDecision<?> decision = AuthoredDecision.of(ruling.decision());
        Regulation regulation = decision.regulation();
        StringBuilder lines = new StringBuilder("egov-receipt 1\n");
        line(lines, "ruleBook", regulation.id());
        line(lines, "version", regulation.version());
        line(lines, "decision", decision.id());
        line(lines, "definition", decision.definition().digest());
        line(lines, "asOf", ruling.asOf().toString());
        for (Fact<?, ?> fact : decision.givens()) {
            Object value = ruling.facts().get(fact);
            if (value != null) {
                line(lines, "fact " + fact.name() + " =", fact.text(value));
            }
        }
        return new Receipt(regulation.id(), regulation.version(), "sha256:" + sha256(lines.toString()));
    }

    private static void line(StringBuilder lines, String name, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        lines.append(name).append(' ').append(escaped).append('\n');
    }

    static String sha256(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
