package dev.egov.rules.smt;

import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.option.OptionMap;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.ParseEnvironment;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** What a solver answers to a script, which it gets as a text and reads itself. */
public final class SolverAnswer {

    private SolverAnswer() {}

    /**
     * The answer.
     *
     * @param script a script of SMT-LIB 2
     * @return {@code sat} or {@code unsat}
     * @throws IllegalStateException if the solver does not understand it, or answers another number of times
     */
    public static String to(String script) {
        LogProxy log = new DefaultLogger();
        log.setLoglevel(LogProxy.LOGLEVEL_OFF);
        OptionMap options = new OptionMap(log, true);
        List<String> answers = new ArrayList<>();
        new ParseEnvironment(new SMTInterpol(options), options) {
            @Override
            public void printSuccess() {}

            @Override
            public void printResponse(Object response) {
                answers.add(response.toString());
            }

            @Override
            public void printError(String message) {
                throw new IllegalStateException(message);
            }

            @Override
            public void exit() {}
        }.parseStream(new StringReader(script), "script");
        if (answers.size() != 1) {
            throw new IllegalStateException("answers: " + answers);
        }
        return answers.get(0);
    }
}
