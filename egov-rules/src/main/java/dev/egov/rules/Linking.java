package dev.egov.rules;

import dev.egov.rules.compile.Cover;
import dev.egov.rules.internal.Diagram;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the short ways of a decision: past the case's facts as objects, and past its diagrams where they can be. */
final class Linking {

    /** Up to how many combinations of values are listed. */
    private static final int MOST_LISTED = 1024;

    private final Compiled compiled;
    private final LocalDate inForceFrom;

    Linking(Compiled compiled, LocalDate inForceFrom) {
        this.compiled = compiled;
        this.inForceFrom = inForceFrom;
    }

    /** The values of all facts, packed; none where one word has no room for them. */
    Optional<Word> values() {
        Packing packing = compiled.packing();
        return packing.fits() ? Optional.of(word(packing, all())) : Optional.empty();
    }

    /** The gate; none where there are too many rows. */
    Optional<Gate> gate(Gate throughDiagram) {
        Optional<Gate> gate = listed().or(() -> compiled.cover().map(cover -> rows(cover, throughDiagram)));
        return gate.map(since -> new Gate.InForce(inForceFrom, inForceFrom.getYear(), since.handle()));
    }

    private List<Integer> all() {
        return IntStream.range(0, compiled.variables().size()).boxed().toList();
    }

    /** The outcomes of each combination of values, those with unknown ones included, where there are few. */
    private Optional<Gate> listed() {
        int[] values = new int[compiled.variables().size()];
        Arrays.fill(values, Diagram.OPEN);
        long matter = compiled.outcome().support(values);
        List<Integer> asked = all().stream()
                .filter(variable -> (matter >>> variable & 1) != 0)
                .toList();
        Packing packing = new Packing(
                asked.stream().<Fact<?, ?>>map(compiled.variables()::get).toList());
        if (packing.bits() > Integer.numberOfTrailingZeros(MOST_LISTED)) {
            return Optional.empty();
        }
        Possible[] outcomes = new Possible[1 << packing.bits()];
        for (int number = 0; number < outcomes.length; number++) {
            int[] some = packing.values(number);
            if (packing.isCase(some)) {
                for (int place = 0; place < some.length; place++) {
                    values[asked.get(place)] = some[place];
                }
                outcomes[number] = compiled.possible(values);
            }
        }
        return Optional.of(new Gate.Listed(word(packing, asked).handle(), outcomes));
    }

    private Word word(Packing packing, List<Integer> variables) {
        List<Word> words = new ArrayList<>();
        for (int place = 0; place < variables.size(); place++) {
            Fact<?, ?> fact = compiled.variables().get(variables.get(place));
            words.add(Word.of(fact, packing.choice(place)));
        }
        return Word.common(words);
    }

    private Gate rows(Cover cover, Gate throughDiagram) {
        Set<Fact<?, ?>> ofGuard = new HashSet<>();
        compiled.definition().guard().addFactsTo(ofGuard);
        List<Word> guard = new ArrayList<>();
        List<List<Word>> stages = Stream.generate(() -> (List<Word>) new ArrayList<Word>())
                .limit(Cover.STAGES)
                .toList();
        int[] settled = new int[Cover.STAGES];
        Arrays.fill(settled, -1);
        List<Integer> asked = cover.asked();
        long[] words = new long
                [asked.stream()
                        .mapToInt(variable -> Choice.Listed.size(
                                compiled.variables().get(variable).domain()))
                        .sum()];
        int from = 0;
        for (int variable : asked) {
            Fact<?, ?> fact = compiled.variables().get(variable);
            long[] leave = cover.words(variable);
            Word word = Word.of(fact, Choice.Listed.of(fact.domain(), leave, words, from));
            from += Choice.Listed.size(fact.domain());
            int stage = cover.stage(variable);
            (ofGuard.contains(fact) ? guard : stages.get(stage)).add(word);
            for (int before = 0; before < stage; before++) {
                settled[before] &= (int) leave[0]; // where it is unknown, the rows fit that do not ask for it
            }
        }
        return new Gate.Rows(
                Word.common(guard).handle(),
                cover.last(),
                Word.common(stages.get(0)).handle(),
                settled[0],
                Word.common(stages.get(1)).handle(),
                settled[1],
                Word.common(stages.get(2)).handle(),
                cover.outcomes().stream()
                        .map(outcome -> Possible.of(Possible.bit(outcome)))
                        .toArray(Possible[]::new),
                throughDiagram.handle());
    }
}
