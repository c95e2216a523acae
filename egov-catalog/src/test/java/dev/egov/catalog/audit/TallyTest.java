package dev.egov.catalog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.audit.engine.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TallyTest {

    @Property
    void a_tally_counts_as_a_map_does_and_knows_where_each_number_was_first(
            @ForAll @Size(max = 300) List<@IntRange(max = 90) Integer> numbers) {
        Tally tally = new Tally();
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int place = 0; place < numbers.size(); place++) {
            tally.add(numbers.get(place), place);
            counts.merge(numbers.get(place), 1, Integer::sum);
        }
        List<String> told = new ArrayList<>();
        tally.forEach((number, count, first) -> told.add(number + " " + count + " " + first));
        List<String> expected = new ArrayList<>();
        counts.forEach((number, count) -> expected.add(number + " " + count + " " + numbers.indexOf(number)));
        assertThat(told).isEqualTo(expected);
    }
}
