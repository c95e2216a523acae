package dev.egov.rules;

import static java.lang.invoke.MethodType.methodType;

import com.google.common.collect.Lists;
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

    private Linking() {}

    /**
     * What a {@link LinkedGate} is linked to.
     *
     * @param words at most eight
     * @param further the gate over further facts
     * @param longWay the gate to go through where unknown facts leave the outcome open
     * @param outcomes the outcomes, a bit each, by the number of rows before
     * @param inForceFrom the day before which nothing applies
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Link(List<Word> words, Gate further, Gate longWay, int[] outcomes, LocalDate inForceFrom) {

        /** The word at a place; past the last one that leaves every row. */
        Word word(int place) {
            return place < words.size() ? words.get(place) : new Word.Same(-1);
        }
    }

    /** The short way to the outcomes that a long way leads to. */
    static Gate outcomes(Decision<?> decision, Cover cover, Gate longWay) {
        List<Word> words = new ArrayList<>();
        words.add(new Word.Same(cover.all()));
        List<Fact<?, ?>> variables = decision.compiled().variables();
        for (int variable = 0; variable < variables.size(); variable++) {
            if (cover.asksFor(variable)) {
                words.add(Word.of(variables.get(variable), cover.words(variable)));
            }
        }
        return linked(words, longWay, cover.outcomes(), decision);
    }

    /** A gate whose rows are the values of all facts, packed. */
    static Gate values(Decision<?> decision, Packing packing, Gate longWay) {
        List<Word> words = new ArrayList<>();
        List<Fact<?, ?>> variables = decision.compiled().variables();
        for (int variable = 0; variable < variables.size(); variable++) {
            words.add(Word.of(variables.get(variable), packing.words(variable)));
        }
        return linked(words, longWay, new int[0], decision);
    }

    private static Gate linked(List<Word> words, Gate longWay, int[] outcomes, Decision<?> decision) {
        Gate gate = longWay;
        for (List<Word> some : Lists.partition(words, LinkedGate.WORDS)) {
            gate = linked(new Link(
                    some, gate, longWay, outcomes, decision.regulation().inForceFrom()));
        }
        return gate;
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
