package dev.egov.rules;

import static java.lang.invoke.MethodType.methodType;

import dev.egov.rules.compile.Cover;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Links the facts that the rows of a decision ask for to its {@link LinkedGate}. */
final class Linking {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    /** How many steps there are before a decision may be left for the first time: the day, and mostly the guard's facts. */
    private static final int FIRST_STEPS = 3;

    private Linking() {}

    /**
     * What a {@link LinkedGate} is linked to.
     *
     * @param steps at most four
     * @param settled the rows that no step further on asks for
     * @param outcomes the outcomes, a bit each, by the number of rows before
     * @param further the way to go on where the first row is not settled
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Link(List<Step> steps, long settled, int[] outcomes, Gate further) {

        /** The word at a place; past the last one that leaves every row. */
        Word word(int place) {
            return place < steps.size() ? steps.get(place).word() : new Word.Any();
        }
    }

    /**
     * What is asked of a case at once.
     *
     * @param word the rows that it leaves
     * @param others the rows that do not ask for it, in the lower half
     */
    record Step(Word word, long others) {}

    /** The short way to the outcomes that a long way leads to. */
    static Gate outcomes(Decision<?> decision, Cover cover, Gate longWay) {
        List<Step> steps = new ArrayList<>();
        LocalDate inForceFrom = decision.regulation().inForceFrom();
        steps.add(new Step(new Word.Since(inForceFrom, inForceFrom.getYear(), cover.last()), cover.last()));
        for (int variable : cover.asked()) {
            long[] words = cover.words(variable);
            steps.add(new Step(Word.of(decision.compiled().variables().get(variable), words), words[0]));
        }
        int[] outcomes = cover.outcomes();
        return linked(steps, Gate.NOTHING_KNOWN, outcomes, new Unsettled(outcomes, longWay));
    }

    /** A way to the values of all facts, packed. */
    static Gate values(Decision<?> decision, Packing packing) {
        List<Step> steps = new ArrayList<>();
        List<Fact<?, ?>> variables = decision.compiled().variables();
        for (int variable = 0; variable < variables.size(); variable++) {
            steps.add(new Step(Word.of(variables.get(variable), packing.words(variable)), 0));
        }
        return linked(steps, 0, new int[Cover.MOST_ROWS + 1], new Gathered());
    }

    private static Gate linked(List<Step> steps, long settledAtEnd, int[] outcomes, Gate end) {
        Gate way = end;
        long settled = settledAtEnd;
        int to = steps.size();
        while (to > 0) {
            int from = to <= FIRST_STEPS ? 0 : Math.max(FIRST_STEPS, to - LinkedGate.WORDS);
            List<Step> some = steps.subList(from, to);
            way = linked(new Link(some, settled, outcomes, way));
            for (Step step : some) {
                settled &= step.others();
            }
            to = from;
        }
        return way;
    }

    /** Behind all facts, where the first row that may fit does not for certain: it may still say no more than another. */
    private static final class Unsettled extends Gate {

        private final int[] outcomes;
        private final Gate longWay;

        Unsettled(int[] outcomes, Gate longWay) {
            this.outcomes = outcomes;
            this.longWay = longWay;
        }

        @Override
        long outcomes(Object subject, LocalDate asOf, long rows) {
            int least = outcomes[Integer.numberOfLeadingZeros((int) rows)];
            int most = outcomes[Long.numberOfLeadingZeros(rows)];
            return least == most ? least : longWay.outcomes(subject, asOf, rows);
        }
    }

    /** Behind all facts, where what they leave is all that is wanted. */
    private static final class Gathered extends Gate {

        @Override
        long outcomes(Object subject, LocalDate asOf, long rows) {
            return rows;
        }
    }

    private static Gate linked(Link link) {
        try (InputStream template = LinkedGate.class.getResourceAsStream("LinkedGate.class")) {
            byte[] bytes = Objects.requireNonNull(template, "LinkedGate.class").readAllBytes();
            MethodHandles.Lookup linked = LOOKUP.defineHiddenClassWithClassData(bytes, link, true);
            return (Gate) linked.findConstructor(linked.lookupClass(), methodType(void.class))
                    .invoke();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable own) {
            throw new IllegalStateException("cannot define LinkedGate", own);
        }
    }
}
