package dev.egov.catalog.audit.engine;

import com.google.common.primitives.ImmutableIntArray;
import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.common.Recent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entries are of which department, by their places. */
public final class Members {

    private final Map<Provider, ImmutableIntArray> places = new HashMap<>();

    public Members(Catalogue catalogue, Departments departments) {
        List<ImmutableIntArray.Builder> members = new ArrayList<>();
        for (int number = 0; number < departments.size(); number++) {
            members.add(ImmutableIntArray.builder());
        }
        List<Entry> entries = catalogue.entries();
        Recent<Provider, Integer> numbers = new Recent<>(departments::number);
        for (int place = 0; place < entries.size(); place++) {
            members.get(numbers.of(entries.get(place).provider())).add(place);
        }
        for (int number = 0; number < members.size(); number++) {
            places.put(departments.department(number), members.get(number).build());
        }
    }

    /** The places of a department's entries, in their order. */
    public ImmutableIntArray of(Provider department) {
        return places.getOrDefault(department, ImmutableIntArray.of());
    }
}
