package dev.egov.rules;

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

    static Receipt of(Answer answer) {
        Enactment regulation = answer.decision().regulation();
        return new Receipt(
                regulation.id(),
                regulation.version(),
                answer.definition().receiptLines().digest(answer.facts(), answer.asOf()));
    }
}
