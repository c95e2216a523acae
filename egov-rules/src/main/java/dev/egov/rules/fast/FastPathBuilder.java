package dev.egov.rules.fast;

import com.google.common.base.Suppliers;
import dev.egov.rules.engine.CompiledRules;
import dev.egov.rules.engine.Diagram;
import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the fast paths of compiled rules, where there can be some. */
public final class FastPathBuilder {

    /** Up to how many combinations of values are listed. */
    private static final int MOST_LISTED = 1024;

    private final CompiledRules rules;
    private final List<Input> variables;
    private final boolean areListable;
    private final LocalDate inForceFrom;
    private final Supplier<Optional<Combinations>> combinations = Suppliers.memoize(this::combined);
    private final Supplier<Optional<Staged>> staged = Suppliers.memoize(this::stagedRows);

    /**
     * A builder.
     *
     * @param rules the rules
     * @param variables their variables, in the order of their numbers
     * @param areListable whether an unknown variable can have every value, whatever the day
     * @param inForceFrom the first day of the rules; before it no rule speaks
     */
    public FastPathBuilder(CompiledRules rules, List<Input> variables, boolean areListable, LocalDate inForceFrom) {
        this.rules = rules;
        this.variables = List.copyOf(variables);
        this.areListable = areListable;
        this.inForceFrom = inForceFrom;
    }

    /**
     * The values of all variables of a case, as diagrams take them.
     *
     * @return reads them; none where one word has no room for them
     */
    public Optional<FastValues> values() {
        PackedValues packed = new PackedValues(variables);
        return packed.fits() ? Optional.of(new FastValues(packed)) : Optional.empty();
    }

    /**
     * Makes the fast path to an answer; nothing where there would be too many rows.
     *
     * @param <A> the type of the answers
     * @param answer leads to it from then on
     * @param throughDiagram gives the outcomes that are possible in a case, a bit each
     */
    public <A> void lead(FastAnswer<A> answer, BiFunction<Object, LocalDate, Integer> throughDiagram) {
        IntFunction<A> aspect = answer.aspect();
        A nothing = aspect.apply(1);
        FastPath otherwise = (subject, asOf) -> aspect.apply(throughDiagram.apply(subject, asOf));
        combinations
                .get()
                .<FastPath>map(few -> new FastPath.Listed(few.values(), answer.answers(few.outcomes())))
                .or(() -> staged.get().map(rows -> rows.path(answer, nothing, otherwise)))
                .ifPresent(path -> answer.leadTo(
                        new FastPath.InForce(inForceFrom, inForceFrom.getYear(), nothing, path.handle())));
    }

    /**
     * The outcomes of each combination of values, those with unknown ones included.
     *
     * @param values the values, packed
     * @param outcomes the outcomes by them, a bit each
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Combinations(MethodHandle values, int[] outcomes) {}

    /** The combinations, where there are few. */
    private Optional<Combinations> combined() {
        if (!areListable) {
            return Optional.empty();
        }
        int[] values = new int[variables.size()];
        Arrays.fill(values, Diagram.OPEN);
        long matter = rules.outcome().support(values);
        int[] asked = IntStream.range(0, values.length)
                .filter(variable -> (matter >>> variable & 1) != 0)
                .toArray();
        PackedValues packed =
                new PackedValues(Arrays.stream(asked).mapToObj(variables::get).toList());
        if (packed.bits() > Integer.numberOfTrailingZeros(MOST_LISTED)) {
            return Optional.empty();
        }
        int anything = rules.outcome().leaves(values);
        int[] outcomes = new int[1 << packed.bits()];
        for (int number = 0; number < outcomes.length; number++) {
            int[] some = packed.values(number);
            outcomes[number] = anything; // of what is no case
            if (packed.isCase(some)) {
                for (int place = 0; place < some.length; place++) {
                    values[asked[place]] = some[place];
                }
                outcomes[number] = rules.outcome().leaves(values);
            }
        }
        return Optional.of(new Combinations(packed.mask().handle(), outcomes));
    }

    private Optional<Staged> stagedRows() {
        return RowTable.of(rules.rules(), rules.arities()).map(this::staged);
    }

    private Staged staged(RowTable table) {
        long ofGuard = rules.rules().guard().variables();
        List<RowMask> guard = new ArrayList<>();
        List<List<RowMask>> stages = Stream.generate(() -> (List<RowMask>) new ArrayList<RowMask>())
                .limit(RowTable.STAGES)
                .toList();
        int[] asked = table.asked();
        long[] listed = new long[Arrays.stream(asked).map(this::size).sum()];
        int from = 0;
        for (int number : asked) {
            Input variable = variables.get(number);
            RowMask mask = new RowMask.OfVariable(
                    variable.reader(), ValueMask.Listed.of(variable.values(), table.words(number), listed, from));
            ((ofGuard >>> number & 1) != 0 ? guard : stages.get(table.stage(number))).add(mask);
            from += size(number);
        }
        return new Staged(
                table,
                RowMask.common(guard).handle(),
                stages.stream().map(stage -> RowMask.common(stage).handle()).toList());
    }

    private int size(int variable) {
        return ValueMask.Listed.size(variables.get(variable).values());
    }

    /** The masks of rows, by when their variables are looked at. */
    private record Staged(RowTable table, MethodHandle guard, List<MethodHandle> stages) {

        FastPath path(FastAnswer<?> answer, Object nothing, FastPath otherwise) {
            return new FastPath.Rows(
                    guard,
                    table.last(),
                    nothing,
                    stages.get(0),
                    table.settled(0),
                    stages.get(1),
                    table.settled(1),
                    stages.get(2),
                    answer.answers(Arrays.stream(table.levels())
                            .map(level -> 1 << level)
                            .toArray()),
                    otherwise.handle());
        }
    }
}
