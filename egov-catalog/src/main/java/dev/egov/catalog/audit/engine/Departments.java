package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.common.PlainName;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which providers, and names of departments, are of one department: those with the same code; those without a code and
 * with the same plain name; and of these, all with a name that just one code goes with are the department of that code.
 * Departments are numbered as they come.
 */
public final class Departments {

    private final Map<String, Set<UnifiedSocialCreditCode>> codes = new HashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Provider> departments = new ArrayList<>();

    /** Takes the providers, whose departments come in their order. */
    public Departments(Collection<Provider> providers) {
        for (Provider provider : providers) {
            if (provider.code() != null) {
                codes.computeIfAbsent(PlainName.of(provider.name()), name -> new HashSet<>())
                        .add(provider.code());
            }
        }
        providers.forEach(this::number);
    }

    public static Departments of(Catalogue catalogue) {
        Set<Provider> providers = new LinkedHashSet<>();
        for (Entry entry : catalogue.entries()) {
            providers.add(entry.provider());
        }
        return new Departments(providers);
    }

    /** The number of a provider's department. */
    public int number(Provider provider) {
        UnifiedSocialCreditCode code = provider.code();
        String name = PlainName.of(provider.name());
        Set<UnifiedSocialCreditCode> named = codes.getOrDefault(name, Set.of());
        if (code == null && named.size() == 1) {
            code = named.iterator().next();
        }
        UnifiedSocialCreditCode known = code;
        return numbers.computeIfAbsent(code == null ? name : code, identity -> {
            departments.add(new Provider(provider.name(), known));
            return departments.size() - 1;
        });
    }

    /** The department of a number, by the first name that it came under. */
    public Provider department(int number) {
        return departments.get(number);
    }

    /** How many there are. */
    public int size() {
        return departments.size();
    }
}
