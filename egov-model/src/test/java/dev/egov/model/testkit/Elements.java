package dev.egov.model.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Sets and lists of values: short ones, the empty one among them. A collection is known in full or not at all. */
final class Elements {

    private static final int MOST = 6;

    private Elements() {}

    static Values of(Values elements, boolean distinct) {
        Arbitrary<List<Object>> lists =
                elements.complete().map(element -> (Object) element).list().ofMaxSize(MOST);
        Arbitrary<Object> valid = lists.map(list -> collection(list, distinct));
        Optional<Arbitrary<Mistake<?>>> wrong = elements.wrong()
                .map(mistakes -> Combinators.combine(lists, mistakes)
                        .as((list, mistake) -> with(distinct(list, distinct), mistake, distinct)));
        return new Values(valid, valid, wrong);
    }

    private static Object collection(List<@Nullable Object> elements, boolean distinct) {
        return distinct
                ? Collections.unmodifiableSet(new LinkedHashSet<>(elements))
                : Collections.unmodifiableList(elements);
    }

    private static List<Object> distinct(List<Object> elements, boolean distinct) {
        return distinct ? List.copyOf(new LinkedHashSet<>(elements)) : elements;
    }

    /** The elements with one more in the last place, and the path by which Jakarta Validation reports that one. */
    private static Mistake<?> with(List<Object> elements, Mistake<?> mistake, boolean distinct) {
        List<@Nullable Object> all = new ArrayList<>(elements);
        all.add(mistake.subject());
        String index = distinct ? "[]" : "[" + elements.size() + "]";
        String node = distinct ? ".<iterable element>" : ".<list element>";
        return mistake.within(collection(all, distinct), mistake.path().isEmpty() ? index + node : index);
    }
}
