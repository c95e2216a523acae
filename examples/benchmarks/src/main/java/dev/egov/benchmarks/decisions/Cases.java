package dev.egov.benchmarks.decisions;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.organization.OrganizationKind;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a decision: a record of every combination of values. An enum or a flag has all of its values, the code of a
 * division one in Taiyuan and one elsewhere; what no norm speaks of, as a name, always has the same.
 *
 * @param <C> the type of the cases, a record of the model
 */
public final class Cases<C> {

    private static final long SEED = 20131212;

    /** One in so many values of a partial case is unknown. */
    private static final int GAP = 4;

    /** One in so many organisations of the city's cases is not bound for what it is, and one for where it is. */
    private static final int STRANGER = 16;

    private static final Map<Class<?>, List<?>> VALUES = Map.of(
            Boolean.class, List.of(true, false),
            String.class, List.of("市数据局"),
            UnifiedSocialCreditCode.class, List.of(UnifiedSocialCreditCode.of("11140100178630742C")),
            DivisionCode.class, List.of(DivisionCode.TAIYUAN, DivisionCode.of("140200")),
            BigDecimal.class, List.of(BigDecimal.valueOf(40), BigDecimal.valueOf(60)),
            Integer.class, List.of(2024, 2025, 2026),
            Set.class, List.of(Set.of(), Set.of(1), Set.of(1, 2, 3), Set.of(1, 2, 3, 4)));

    private final Class<C> type;
    private final List<List<?>> leaves;

    private Cases(Class<C> type, List<List<?>> leaves) {
        this.type = type;
        this.leaves = leaves;
    }

    /**
     * The cases of a type.
     *
     * @param <C> the type
     * @param type a record of the model
     * @return its cases
     */
    public static <C> Cases<C> of(Class<C> type) {
        List<List<?>> leaves = new ArrayList<>();
        addLeaves(type, leaves);
        return new Cases<>(type, leaves);
    }

    private static void addLeaves(Class<?> type, List<List<?>> leaves) {
        if (isLeaf(type)) {
            leaves.add(type.isEnum() ? Arrays.asList(type.getEnumConstants()) : VALUES.get(type));
        } else {
            for (RecordComponent component : type.getRecordComponents()) {
                addLeaves(component.getType(), leaves);
            }
        }
    }

    private static boolean isLeaf(Class<?> type) {
        return type.isEnum() || VALUES.containsKey(type);
    }

    /**
     * How many there are.
     *
     * @return the number of complete cases
     */
    public long size() {
        return leaves.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    /**
     * All complete cases, each once.
     *
     * @return the cases, made while they are gone through
     */
    public Stream<C> all() {
        return LongStream.range(0, size()).mapToObj(this::at);
    }

    /**
     * All complete cases if they are not too many, otherwise so many drawn at random.
     *
     * @param most how many are not too many
     * @return the cases, made while they are gone through
     */
    public Stream<C> upTo(int most) {
        return size() <= most ? all() : complete(most).stream();
    }

    /**
     * Complete cases drawn at random, each as likely as any other; the same ones every time.
     *
     * @param count how many
     * @return the cases
     */
    public List<C> complete(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        return Stream.generate(() -> at(random.nextLong(size()))).limit(count).toList();
    }

    /**
     * Complete cases drawn at random; the same ones every time.
     *
     * @param count how many
     * @param traffic who asks
     * @return the cases
     */
    public List<C> complete(int count, Traffic traffic) {
        if (traffic == Traffic.ANYBODY) {
            return complete(count);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        return Stream.generate(() -> made(values -> values.get(place(values, random))))
                .limit(count)
                .toList();
    }

    /** Kinds and divisions that the regulation does not bind stand last among their values. */
    private static int place(List<?> values, SplittableRandom random) {
        int last = values.size() - 1;
        if (values.get(0) instanceof OrganizationKind || values.get(0) instanceof DivisionCode) {
            return random.nextInt(STRANGER) == 0 ? last : random.nextInt(last);
        }
        return random.nextInt(values.size());
    }

    /**
     * Cases drawn at random in which a quarter of the values is unknown; the same ones every time.
     *
     * @param count how many
     * @return the cases
     */
    public List<C> partial(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        return Stream.generate(() ->
                        made(values -> random.nextInt(GAP) == 0 ? null : values.get(random.nextInt(values.size()))))
                .limit(count)
                .toList();
    }

    /**
     * The case of which nothing is known.
     *
     * @return a case whose values are all null
     */
    public C unknown() {
        return made(values -> null);
    }

    private C at(long number) {
        long[] rest = {number};
        return made(values -> {
            int place = (int) (rest[0] % values.size());
            rest[0] /= values.size();
            return values.get(place);
        });
    }

    private C made(Function<List<?>, @Nullable Object> choice) {
        return Objects.requireNonNull(type.cast(made(type, leaves.iterator(), choice)));
    }

    private static @Nullable Object made(
            Class<?> type, Iterator<List<?>> left, Function<List<?>, @Nullable Object> choice) {
        if (isLeaf(type)) {
            return choice.apply(left.next());
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        for (int place = 0; place < components.length; place++) {
            types[place] = components[place].getType();
            values[place] = made(types[place], left, choice);
        }
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a case of " + type, e);
        }
    }
}
