package dev.egov.model.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Values of a record, made of values of its components. */
final class RecordValues {

    /** Kept for each record, since to read its annotations and to put arbitraries together takes longer than to draw one. */
    private static final ClassValue<Values> KEPT = new ClassValue<>() {
        @Override
        protected Values computeValue(Class<?> type) {
            return make(type);
        }
    };

    private RecordValues() {}

    static Values of(Class<?> type) {
        return KEPT.get(type);
    }

    private static Values make(Class<?> type) {
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        List<Values> values = components.stream()
                .map(component -> Place.of(type, component).values())
                .toList();
        List<Arbitrary<Mistake<?>>> wrong = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            addMistakes(type, values, place, wrong);
        }
        return new Values(
                combined(values.stream().map(Values::complete).toList()).map(parts -> made(type, parts)),
                combined(values.stream().map(Values::partial).toList()).map(parts -> made(type, parts)),
                wrong.isEmpty() ? Optional.empty() : Optional.of(Arbitraries.oneOf(wrong)));
    }

    /** Records with a mistake in this place, the others being known or not. */
    private static void addMistakes(
            Class<?> type, List<Values> values, int place, List<Arbitrary<Mistake<?>>> mistakes) {
        String name = type.getRecordComponents()[place].getName();
        values.get(place)
                .wrong()
                .ifPresent(wrong -> mistakes.add(Combinators.combine(
                                wrong,
                                Arbitraries.oneOf(
                                        combined(values.stream()
                                                .map(Values::complete)
                                                .toList()),
                                        combined(values.stream()
                                                .map(Values::partial)
                                                .toList())))
                        .as((mistake, parts) -> {
                            List<@Nullable Object> changed = new ArrayList<>(parts);
                            changed.set(place, mistake.subject());
                            return mistake.within(made(type, changed), name);
                        })));
    }

    /** Without the edge cases, which multiply with each component. */
    private static Arbitrary<List<@Nullable Object>> combined(
            List<? extends Arbitrary<? extends @Nullable Object>> parts) {
        List<Arbitrary<@Nullable Object>> each = new ArrayList<>();
        parts.forEach(part -> each.add(part.map(value -> (Object) value)));
        return Combinators.combine(each).as(values -> values).withoutEdgeCases();
    }

    private static Object made(Class<?> type, List<@Nullable Object> parts) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " cannot be made of " + parts, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
