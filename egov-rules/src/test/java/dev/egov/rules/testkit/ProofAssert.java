package dev.egov.rules.testkit;

import dev.egov.rules.analysis.Proof;
import dev.egov.rules.analysis.Theorem;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about theorems:
 *
 * <pre>{@code
 * import static dev.egov.rules.testkit.ProofAssert.assertThat;
 *
 * assertThat(theorem).isProved();
 * assertThat(theorem.about(draft)).isRefutedBy("network", Network.EXTRANET, "classification", Classification.SECRET);
 * }</pre>
 *
 * <p>Where one fails it prints the theorem and the case that refutes it.
 */
public final class ProofAssert extends AbstractAssert<ProofAssert, Proof> {

    private ProofAssert(@Nullable Proof actual) {
        super(actual, ProofAssert.class);
    }

    /**
     * Begins assertions about a theorem, which is checked.
     *
     * @param actual the theorem
     * @return assertions about what has become of it
     */
    public static ProofAssert assertThat(@Nullable Theorem actual) {
        return new ProofAssert(actual == null ? null : actual.check());
    }

    /**
     * Begins assertions about a theorem that was checked.
     *
     * @param actual what has become of it
     * @return assertions about it
     */
    public static ProofAssert assertThat(@Nullable Proof actual) {
        return new ProofAssert(actual);
    }

    /**
     * That some case meets its premise, and that it holds in every case that does.
     *
     * @return these assertions
     */
    public ProofAssert isProved() {
        isNotNull();
        return check(actual.isProved(), "is proved");
    }

    /**
     * That it does not hold in some case that meets its premise.
     *
     * @return these assertions
     */
    public ProofAssert isRefuted() {
        isNotNull();
        return check(actual.isRefuted(), "is refuted");
    }

    /**
     * That no case meets its premise.
     *
     * @return these assertions
     */
    public ProofAssert isVacuous() {
        isNotNull();
        return check(actual.isVacuous(), "is vacuous");
    }

    /**
     * That it is refuted, and by a case of which exactly this is known. A value is named by itself or by its text.
     *
     * @param known the values by the name of their fact, derived ones among them
     * @return these assertions
     */
    public ProofAssert isRefutedBy(Map<String, ?> known) {
        isRefuted();
        return check(
                actual.examples().stream()
                        .anyMatch(example -> NamedValues.of(example.known()).are(known)),
                "is refuted by " + known);
    }

    /**
     * That it is refuted, and by a case of which exactly this is known.
     *
     * @param fact the name of a fact
     * @param value its value, or its text
     * @param more names and values of further facts, in turn
     * @return these assertions
     * @throws IllegalArgumentException if a name is none, or has no value
     */
    public ProofAssert isRefutedBy(String fact, Object value, Object... more) {
        return isRefutedBy(NamedValues.inTurn(fact, value, more));
    }

    private ProofAssert check(boolean holds, String expected) {
        if (!holds) {
            failWithMessage("Expecting that%n  %s%n%s, but it is so:%n  %s", actual.theorem(), expected, actual);
        }
        return this;
    }
}
