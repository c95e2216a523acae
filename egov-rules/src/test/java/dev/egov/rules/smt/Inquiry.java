package dev.egov.rules.smt;

import dev.egov.rules.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sosy_lab.common.ShutdownNotifier;
import org.sosy_lab.common.configuration.Configuration;
import org.sosy_lab.common.configuration.InvalidConfigurationException;
import org.sosy_lab.common.log.LogManager;
import org.sosy_lab.java_smt.SolverContextFactory;
import org.sosy_lab.java_smt.SolverContextFactory.Solvers;
import org.sosy_lab.java_smt.api.BooleanFormula;
import org.sosy_lab.java_smt.api.BooleanFormulaManager;
import org.sosy_lab.java_smt.api.Model;
import org.sosy_lab.java_smt.api.ProverEnvironment;
import org.sosy_lab.java_smt.api.SolverContext;
import org.sosy_lab.java_smt.api.SolverContext.ProverOptions;
import org.sosy_lab.java_smt.api.SolverException;

/**
 * A question to the solver about all cases of a decision: cases are made, what is to hold of them is formulated, and
 * {@link #find} looks for some of which it does.
 */
final class Inquiry implements AutoCloseable {

    private final Decision<?> decision;
    private final SolverContext context;
    private final ProverEnvironment solver;
    private final BooleanFormulaManager logic;
    private final List<SymbolicCase> cases = new ArrayList<>();

    Inquiry(Decision<?> decision) throws InvalidConfigurationException {
        this.decision = decision;
        this.context = SolverContextFactory.createSolverContext(
                Configuration.defaultConfiguration(),
                LogManager.createNullLogManager(),
                ShutdownNotifier.createDummy(),
                Solvers.SMTINTERPOL);
        this.solver = context.newProverEnvironment(ProverOptions.GENERATE_MODELS);
        this.logic = context.getFormulaManager().getBooleanFormulaManager();
    }

    Decision<?> decision() {
        return decision;
    }

    BooleanFormulaManager logic() {
        return logic;
    }

    /** What the decision makes of complete cases. */
    NormLogic norms() {
        return new NormLogic(logic, decision);
    }

    /** What the decision makes of cases with gaps. */
    GapLogic gaps() {
        return new GapLogic(logic, decision);
    }

    /** Any case, gaps allowed. */
    SymbolicCase partial() throws InterruptedException {
        SymbolicCase partial = next();
        suppose(partial.isPartial());
        return partial;
    }

    /** Any complete case. */
    SymbolicCase complete() throws InterruptedException {
        SymbolicCase complete = next();
        suppose(complete.isComplete());
        return complete;
    }

    /** Any completion of a case. */
    SymbolicCase completionOf(SymbolicCase partial) throws InterruptedException {
        SymbolicCase completion = next();
        suppose(completion.completes(partial));
        return completion;
    }

    private void suppose(BooleanFormula formula) throws InterruptedException {
        solver.addConstraint(formula);
    }

    /**
     * Looks for cases of which something holds.
     *
     * @param formula what is to hold of the cases made so far
     * @return such cases, in the order in which they were made; empty if there are none, which is a proof
     */
    Optional<List<FoundCase>> find(BooleanFormula formula) throws InterruptedException, SolverException {
        solver.push(formula);
        try {
            if (solver.isUnsat()) {
                return Optional.empty();
            }
            try (Model model = solver.getModel()) {
                return Optional.of(cases.stream()
                        .map(one -> new FoundCase(decision, one.in(model)))
                        .toList());
            }
        } finally {
            solver.pop();
        }
    }

    /** Whether something holds of some cases; where it does not, that is a proof. */
    boolean isPossible(BooleanFormula formula) throws InterruptedException, SolverException {
        solver.push(formula);
        try {
            return !solver.isUnsat();
        } finally {
            solver.pop();
        }
    }

    private SymbolicCase next() {
        SymbolicCase next = new SymbolicCase(logic, "case " + cases.size(), Terms.facts(decision));
        cases.add(next);
        return next;
    }

    @Override
    public void close() {
        solver.close();
        context.close();
    }
}
