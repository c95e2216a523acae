package dev.egov.rules.testkit;

import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about rulings, which speak of norms by their ids and of facts by their names:
 *
 * <pre>{@code
 * import static dev.egov.rules.testkit.RulingAssert.assertThat;
 *
 * assertThat(ruling).isDeniedBy("13-extranet").missesNothing().hasRemedy("network", Network.PRIVATE_NETWORK);
 * }</pre>
 *
 * <p>Where one fails it prints what the ruling says of itself. A norm or a fact that the decision does not have makes any
 * of them fail, so that no assertion holds because of a slip of the pen.
 */
public final class RulingAssert extends AbstractAssert<RulingAssert, Ruling> {

    private RulingAssert(@Nullable Ruling actual) {
        super(actual, RulingAssert.class);
    }

    /**
     * Begins assertions about a ruling.
     *
     * @param actual the ruling
     * @return assertions about it
     */
    public static RulingAssert assertThat(@Nullable Ruling actual) {
        return new RulingAssert(actual);
    }

    /**
     * That it has an outcome.
     *
     * @param outcome the outcome
     * @return these assertions
     */
    public RulingAssert hasOutcome(Outcome outcome) {
        isNotNull();
        return check(actual.outcome() == outcome, "to have the outcome %s", outcome);
    }

    /**
     * That facts are missing, and what they are decides.
     *
     * @return these assertions
     */
    public RulingAssert isUndetermined() {
        return hasOutcome(Outcome.UNDETERMINED);
    }

    /**
     * That exactly these outcomes are possible.
     *
     * @param outcomes the outcomes, in any order
     * @return these assertions
     */
    public RulingAssert mayBe(Outcome... outcomes) {
        isNotNull();
        Set<Outcome> expected = EnumSet.noneOf(Outcome.class);
        expected.addAll(Arrays.asList(outcomes));
        return check(actual.possibleOutcomes().equals(expected), "possibly to come to exactly %s", expected);
    }

    /**
     * That the regulation does not stand in the way, whatever the unknown facts turn out to be.
     *
     * @return these assertions
     */
    public RulingAssert allows() {
        isNotNull();
        return check(actual.allows(), "to allow");
    }

    /**
     * That the regulation stands in the way, or may.
     *
     * @return these assertions
     */
    public RulingAssert doesNotAllow() {
        isNotNull();
        return check(!actual.allows(), "not to allow");
    }

    /**
     * That it is denied, and that each of these norms denies it. Others may do so too.
     *
     * @param norms the ids of norms, at least one
     * @return these assertions
     */
    public RulingAssert isDeniedBy(String... norms) {
        return hasOutcomeBy(Outcome.DENIED, Otherwise.DENY, norms);
    }

    /**
     * That it is referred to other law or another body, and that each of these norms refers it. Others may do so too.
     *
     * @param norms the ids of norms, at least one
     * @return these assertions
     */
    public RulingAssert isReferredBy(String... norms) {
        return hasOutcomeBy(Outcome.REFERRED, Otherwise.REFER, norms);
    }

    /**
     * That it is put off, and that each of these norms puts it off. Others may do so too.
     *
     * @param norms the ids of norms, at least one
     * @return these assertions
     */
    public RulingAssert isDeferredBy(String... norms) {
        return hasOutcomeBy(Outcome.DEFERRED, Otherwise.DEFER, norms);
    }

    /**
     * That duties are not met and nothing worse, and that each of these norms is such a duty. Others may be too.
     *
     * @param norms the ids of norms, at least one
     * @return these assertions
     */
    public RulingAssert isDeficientBy(String... norms) {
        return hasOutcomeBy(Outcome.DEFICIENT, Otherwise.DUTY, norms);
    }

    /**
     * That a norm stands to the case in a certain way.
     *
     * @param norm the norm's id
     * @param status its status
     * @return these assertions
     */
    public RulingAssert finds(String norm, NormStatus status) {
        isNotNull();
        norm(norm);
        return check(
                actual.findings().stream()
                        .anyMatch(finding -> finding.norm().id().equals(norm) && finding.status() == status),
                "to find that %s is %s",
                norm,
                status);
    }

    /**
     * That no unknown fact matters.
     *
     * @return these assertions
     */
    public RulingAssert missesNothing() {
        return misses();
    }

    /**
     * That exactly these unknown facts matter.
     *
     * @param facts the names of given facts, in any order
     * @return these assertions
     */
    public RulingAssert misses(String... facts) {
        isNotNull();
        Arrays.stream(facts).forEach(this::given);
        Set<String> expected = new TreeSet<>(Arrays.asList(facts));
        Set<String> missing = actual.missingFacts().stream()
                .map(missed -> missed.fact().name())
                .collect(Collectors.toCollection(TreeSet::new));
        return check(missing.equals(expected), "to miss %s", expected.isEmpty() ? "nothing" : "exactly " + expected);
    }

    /**
     * That these changes, all of them and no other, are a remedy. A value is named by itself or by its text: a number as
     * {@code "33.5"}, an enum's constant as {@code "PASSED"}.
     *
     * @param changes the new values by the name of a given fact, at least one
     * @return these assertions
     */
    public RulingAssert hasRemedy(Map<String, ?> changes) {
        isNotNull();
        changes.keySet().forEach(this::given);
        return check(
                actual.remedies().stream()
                        .anyMatch(remedy -> NamedValues.of(remedy.changes()).are(changes)),
                "to have the remedy %s",
                changes);
    }

    /**
     * That these changes, all of them and no other, are a remedy.
     *
     * @param fact the name of a given fact
     * @param value its new value, or its text
     * @param more names and values of further changes, in turn
     * @return these assertions
     * @throws IllegalArgumentException if a name is none, or has no value
     */
    public RulingAssert hasRemedy(String fact, Object value, Object... more) {
        return hasRemedy(NamedValues.inTurn(fact, value, more));
    }

    /**
     * That it does not allow, and that nothing that anybody can change helps.
     *
     * @return these assertions
     */
    public RulingAssert hasNoRemedy() {
        isNotNull();
        return check(!actual.allows() && actual.remedies().isEmpty(), "not to allow and to have no remedy");
    }

    private RulingAssert hasOutcomeBy(Outcome outcome, Otherwise otherwise, String... norms) {
        if (norms.length == 0) {
            throw new IllegalArgumentException("name a norm, or ask hasOutcome(" + outcome + ")");
        }
        isNotNull();
        Arrays.stream(norms).forEach(this::norm);
        hasOutcome(outcome);
        for (String id : norms) {
            Optional<Otherwise> consequence = norm(id).otherwise();
            check(
                    consequence.equals(Optional.of(otherwise)),
                    "to come to %s by %s, whose consequence is %s",
                    outcome,
                    id,
                    consequence.map(Otherwise::name).orElse("none"));
            finds(id, NormStatus.BREACHED);
        }
        return this;
    }

    private Norm norm(String id) {
        List<Norm> norms = actual.decision().norms();
        Optional<Norm> found =
                norms.stream().filter(norm -> norm.id().equals(id)).findFirst();
        check(found.isPresent(), "to be of a decision with the norm %s, not only %s", id, ids(norms));
        return found.orElseThrow();
    }

    private static List<String> ids(List<Norm> norms) {
        return norms.stream().map(Norm::id).toList();
    }

    private void given(String name) {
        check(
                actual.decision().given(name).isPresent(),
                "to be of a decision with the given fact %s, not only %s",
                name,
                actual.decision().givens());
    }

    private RulingAssert check(boolean holds, String expected, Object... arguments) {
        if (!holds) {
            failWithMessage(
                    "Expecting the ruling of %s as of %s on%n  %s%n%s, but it says:%n%s",
                    actual.decision(),
                    actual.asOf(),
                    actual.facts().known(),
                    String.format(expected, arguments),
                    actual.explain(Locale.ENGLISH));
        }
        return this;
    }
}
