package dev.egov.benchmarks.decisions;

/**
 * One of the decisions, ready to be asked: what is compiled, loaded or kept from case to case is there already. Used by one
 * thread.
 *
 * @param <C> the type of the cases
 */
@FunctionalInterface
public interface Peer<C> {

    /**
     * Decides a case.
     *
     * @param subject a complete case, on a day when the regulation is in force
     * @return the verdict
     */
    Verdict verdict(C subject);
}
