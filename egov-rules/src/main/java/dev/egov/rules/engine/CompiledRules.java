package dev.egov.rules.engine;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rules as diagrams: one with the outcomes as leaves, and, made when first asked for, one for each rule with its statuses
 * as leaves. Safe for use by several threads.
 */
public final class CompiledRules {

    /** For so many sets of values that unknown variables may have the diagrams are kept. */
    private static final int MOST_LEFT = 64;

    private final Rules rules;
    private final int[] arities;
    private final Diagram outcome;
    private final Supplier<Diagram> guard = Suppliers.memoize(this::compiledGuard);
    private final Supplier<List<Diagram>> statuses =
            Suppliers.memoize(() -> statuses(this.rules().guard()));
    private final Supplier<List<Diagram>> statusesInside =
            Suppliers.memoize(() -> statuses(new Formula.All(List.of())));
    private final Cache<ImmutableLongArray, CompiledRules> leaving =
            CacheBuilder.newBuilder().maximumSize(MOST_LEFT).build();

    /**
     * Compiles the outcome.
     *
     * @param rules the rules
     * @param arities how many values each variable has, in the order in which diagrams test the variables
     * @throws IllegalStateException if the diagram would be too large; the message says what to do
     */
    public CompiledRules(Rules rules, int[] arities) {
        this.rules = rules;
        this.arities = arities.clone();
        Forest forest = new Forest(arities);
        this.outcome = forest.diagram(new Compiler(forest).outcome(rules));
    }

    /**
     * What they are made of.
     *
     * @return the rules
     */
    public Rules rules() {
        return rules;
    }

    /**
     * How many values each variable has.
     *
     * @return a copy of the numbers, in the order in which diagrams test the variables
     */
    public int[] arities() {
        return arities.clone();
    }

    /**
     * The diagram of the outcome.
     *
     * @return the levels of rules as leaves
     */
    public Diagram outcome() {
        return outcome;
    }

    /**
     * The diagram of the guard.
     *
     * @return leaf 1 where it holds, leaf 0 elsewhere
     */
    public Diagram guard() {
        return guard.get();
    }

    /**
     * The diagrams of the rules.
     *
     * @return for each rule its status, {@link Rule#OUTSIDE} where the guard does not hold
     */
    public List<Diagram> statuses() {
        return statuses.get();
    }

    /**
     * The diagrams of the rules where the guard is known to hold.
     *
     * @return for each rule its status, whatever the guard
     */
    public List<Diagram> statusesInside() {
        return statusesInside.get();
    }

    /**
     * The same for cases in which unknown variables can have only some of their values.
     *
     * @param left the values that each variable can have, a bit each, at least one; all bits where it can have any
     * @return the diagrams, which do not tell the other values apart
     */
    public CompiledRules leaving(long[] left) {
        ImmutableLongArray key = ImmutableLongArray.copyOf(left);
        CompiledRules known = leaving.getIfPresent(key);
        if (known == null) {
            known = new CompiledRules(rules.leaving(left), arities);
            leaving.put(key, known); // threads may make it twice, and it is the same
        }
        return known;
    }

    private Diagram compiledGuard() {
        Forest forest = new Forest(arities);
        return forest.diagram(new Compiler(forest).formula(rules.guard()));
    }

    private List<Diagram> statuses(Formula within) {
        Forest forest = new Forest(arities);
        Compiler compiler = new Compiler(forest);
        return rules.rules().stream()
                .map(rule -> forest.diagram(compiler.status(within, rule)))
                .toList();
    }
}
