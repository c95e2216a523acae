package dev.egov.rules;

import com.google.common.base.Suppliers;
import dev.egov.rules.compile.Cover;
import dev.egov.rules.internal.Diagram;
import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the short ways of a decision: past the case's facts as objects, and past its diagrams where they can be. */
final class Linking {

    /** Up to how many combinations of values are listed. */
    private static final int MOST_LISTED = 1024;

    private final Compiled compiled;
    private final LocalDate inForceFrom;
    private final Supplier<Optional<Combinations>> combinations = Suppliers.memoize(this::combined);
    private final Supplier<Optional<Staged>> staged;

    Linking(Compiled compiled, LocalDate inForceFrom) {
        this.compiled = compiled;
        this.inForceFrom = inForceFrom;
        this.staged = Suppliers.memoize(() -> compiled.cover().map(cover -> Staged.of(cover, compiled)));
    }

    /** The values of all facts, packed; none where one word has no room for them. */
    Optional<Word> values() {
        Packing packing = compiled.packing();
        return packing.fits() ? Optional.of(word(packing, all())) : Optional.empty();
    }

    /** The gate of a shortcut; none where there are too many rows. */
    <A> Optional<Gate> gate(Shortcut<A> shortcut, BiFunction<Object, LocalDate, Possible> throughDiagram) {
        Function<Possible, A> aspect = shortcut.aspect();
        A nothing = aspect.apply(Possible.NOT_APPLICABLE);
        Gate otherwise = (subject, asOf) -> aspect.apply(throughDiagram.apply(subject, asOf));
        Optional<Gate> gate = combinations
                .get()
                .<Gate>map(few -> new Gate.Listed(few.values(), shortcut.answers(few.outcomes())))
                .or(() -> staged.get().map(words -> rows(words, shortcut, nothing, otherwise)));
        return gate.map(since -> new Gate.InForce(inForceFrom, inForceFrom.getYear(), nothing, since.handle()));
    }

    private List<Integer> all() {
        return IntStream.range(0, compiled.variables().size()).boxed().toList();
    }

    /**
     * The outcomes of each combination of values, those with unknown ones included.
     *
     * @param values the values, packed
     * @param outcomes the outcomes by them
     */
    private record Combinations(MethodHandle values, List<Possible> outcomes) {}

    /** The combinations, where there are few. */
    private Optional<Combinations> combined() {
        if (compiled.isNarrowable()) {
            return Optional.empty(); // what is possible where a fact is unknown depends on more than that
        }
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
        Arrays.fill(outcomes, Possible.ANYTHING); // of what is no case
        for (int number = 0; number < outcomes.length; number++) {
            int[] some = packing.values(number);
            if (packing.isCase(some)) {
                for (int place = 0; place < some.length; place++) {
                    values[asked.get(place)] = some[place];
                }
                outcomes[number] = compiled.possible(values);
            }
        }
        return Optional.of(new Combinations(word(packing, asked).handle(), List.of(outcomes)));
    }

    private Word word(Packing packing, List<Integer> variables) {
        List<Word> words = new ArrayList<>();
        for (int place = 0; place < variables.size(); place++) {
            Fact<?, ?> fact = compiled.variables().get(variables.get(place));
            words.add(Word.of(fact, packing.choice(place)));
        }
        return Word.common(words);
    }

    private Gate rows(Staged staged, Shortcut<?> shortcut, Object nothing, Gate otherwise) {
        return new Gate.Rows(
                staged.guard(),
                staged.cover().last(),
                nothing,
                staged.stages().get(0),
                staged.cover().settled(0),
                staged.stages().get(1),
                staged.cover().settled(1),
                staged.stages().get(2),
                shortcut.answers(
                        staged.cover().outcomes().stream().map(Possible::of).toList()),
                otherwise.handle());
    }

    /** The words of rows, by when their facts are looked at. */
    private record Staged(Cover cover, MethodHandle guard, List<MethodHandle> stages) {

        static Staged of(Cover cover, Compiled compiled) {
            Set<Fact<?, ?>> ofGuard = new HashSet<>();
            compiled.definition().guard().addFactsTo(ofGuard);
            List<Word> guard = new ArrayList<>();
            List<List<Word>> stages = Stream.generate(() -> (List<Word>) new ArrayList<Word>())
                    .limit(Cover.STAGES)
                    .toList();
            List<Integer> asked = cover.asked();
            long[] words = new long
                    [asked.stream()
                            .mapToInt(variable -> size(compiled, variable))
                            .sum()];
            int from = 0;
            for (int variable : asked) {
                Fact<?, ?> fact = compiled.variables().get(variable);
                Word word = Word.of(fact, Choice.Listed.of(fact.domain(), cover.words(variable), words, from));
                (ofGuard.contains(fact) ? guard : stages.get(cover.stage(variable))).add(word);
                from += size(compiled, variable);
            }
            return new Staged(
                    cover,
                    Word.common(guard).handle(),
                    stages.stream().map(of -> Word.common(of).handle()).toList());
        }

        private static int size(Compiled compiled, int variable) {
            return Choice.Listed.size(compiled.variables().get(variable).domain());
        }
    }
}
