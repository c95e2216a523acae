package dev.egov.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case of many: a ruling, or what kept it from being made.
 *
 * @param <C> the type of the cases
 * @param subject the case, as it was given: null where there was none
 * @param ruling the ruling; empty where it could not be made
 * @param failure what was wrong with the case or with the rule book, an error of the machine as its cause; empty where
 *     there is a ruling
 */
public record Attempt<C>(@Nullable C subject, Optional<Ruling> ruling, Optional<RuntimeException> failure) {

    /**
     * Checks that it is one of the two.
     *
     * @throws IllegalArgumentException if there are both or neither
     */
    public Attempt {
        if (ruling.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("either a ruling or a failure");
        }
    }

    /**
     * Decides a case that may be one of many: what is wrong with it is told and not thrown. For streams, as in
     * {@code cases.parallel().map(each -> Attempt.of(decision, each, asOf))}.
     *
     * @param <C> the type of the cases
     * @param decision the decision
     * @param subject the case, or null, which fails
     * @param asOf the day as of which the question is asked
     * @return the ruling, or what kept it from being made
     */
    public static <C> Attempt<C> of(Decision<C> decision, @Nullable C subject, LocalDate asOf) {
        try {
            Ruling ruling = decision.decide(Objects.requireNonNull(subject, "case"), asOf);
            return new Attempt<>(subject, Optional.of(ruling), Optional.empty());
        } catch (RuntimeException failure) {
            return new Attempt<>(subject, Optional.empty(), Optional.of(failure));
        } catch (Throwable error) {
            // of this case alone, as far as anybody can tell: the others have a right to their answers
            RuntimeException failure = new IllegalStateException("decision " + decision.id() + ": " + error, error);
            return new Attempt<>(subject, Optional.empty(), Optional.of(failure));
        }
    }

    /**
     * Decides many cases at a time, on the common pool.
     *
     * @param <C> the type of the cases
     * @param decision the decision
     * @param cases the cases; one that is null fails
     * @param asOf the day as of which the question is asked
     * @return what became of each, in the order of the cases
     * @throws NullPointerException if the decision, the collection or the day is null
     */
    public static <C> List<Attempt<C>> ofAll(
            Decision<C> decision, Collection<? extends @Nullable C> cases, LocalDate asOf) {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(asOf, "asOf");
        return cases.parallelStream()
                .<Attempt<C>>map(each -> of(decision, each, asOf))
                .toList();
    }

    /**
     * Whether the regulation is known not to stand in the way.
     *
     * @return whether there is a ruling, and it allows; without one nothing is allowed
     */
    public boolean allows() {
        return ruling.map(Ruling::allows).orElse(false);
    }

    /**
     * The ruling, for callers who let a failure stop them.
     *
     * @return the ruling
     * @throws RuntimeException the failure, if there is no ruling
     */
    public Ruling orElseThrow() {
        return ruling.orElseThrow(() -> Objects.requireNonNull(failure.orElse(null)));
    }
}
