package dev.egov.rules.testkit;

import dev.egov.rules.Decision;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Cases to check a decision with: all of them where they are few, otherwise some, the same ones every time. */
final class DrawnCases {

    private static final int FEW = 2000;
    private static final int DRAWN = 500;
    private static final long SEED = 20131212;

    private DrawnCases() {}

    static List<Question> complete(CaseArbitraries cases, Decision<?> decision) {
        return size(decision) <= FEW
                ? all(decision).stream()
                        .filter(question -> question.gaps().isEmpty())
                        .toList()
                : drawn(cases::complete);
    }

    static List<Question> partial(CaseArbitraries cases, Decision<?> decision) {
        return size(decision) <= FEW ? all(decision) : drawn(cases::partial);
    }

    /** How many partial cases there are that differ; without end where facts are open, or the day makes a difference. */
    private static double size(Decision<?> decision) {
        double size = Probe.derived(decision).isEmpty() ? 1 : Double.POSITIVE_INFINITY;
        for (Variable<?> fact : decision.givens()) {
            int values = fact.domain().values().size();
            size *= values == 0 ? Double.POSITIVE_INFINITY : values + 1;
        }
        return size;
    }

    private static List<Question> all(Decision<?> decision) {
        List<Question> all =
                List.of(Question.of(decision, Map.of(), decision.regulation().inForceFrom()));
        for (Variable<?> fact : decision.givens()) {
            all = all.stream()
                    .flatMap(question -> Stream.concat(Stream.of(question), question.withEach(fact).stream()))
                    .toList();
        }
        return all;
    }

    /** jqwik makes values only within a session, which JUnit's own tests do not have. */
    private static List<Question> drawn(Supplier<Arbitrary<Question>> cases) {
        List<Question> drawn = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Question> generator = cases.get().generator(DRAWN);
            Random random = new Random(SEED);
            for (int count = 0; count < DRAWN; count++) {
                drawn.add(generator.next(random).value());
            }
        });
        return drawn;
    }
}
