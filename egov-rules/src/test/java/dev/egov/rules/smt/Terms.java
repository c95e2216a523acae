package dev.egov.rules.smt;

import dev.egov.model.network.Network;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.security.Classification;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What claims speak of, over whatever a decision calls its facts. */
final class Terms {

    private static final Set<OrganizationKind> BOUND = Set.of(
            OrganizationKind.GOVERNMENT,
            OrganizationKind.GOVERNMENT_DEPARTMENT,
            OrganizationKind.DEVELOPMENT_ZONE_COMMITTEE,
            OrganizationKind.AUTHORIZED_ORGANIZATION);

    private Terms() {}

    /** The facts that conditions of a decision speak of or could: those of its conditions, and given ones that are finite. */
    static Set<Variable<?>> facts(Decision<?> decision) {
        Set<Variable<?>> facts = new LinkedHashSet<>();
        facts.addAll(decision.guard().facts());
        for (Norm norm : decision.norms()) {
            facts.addAll(norm.facts());
        }
        Set<Variable<?>> sources = new HashSet<>();
        facts.forEach(fact -> sources.addAll(fact.givens()));
        for (Variable<?> given : decision.givens()) {
            if (!sources.contains(given) && !given.domain().values().isEmpty()) {
                facts.add(given);
            }
        }
        return facts;
    }

    /** The regulation binds the organisation, said from art. 3 and the notice, not from the guard; always where none is asked about. */
    static Condition inScope(Decision<?> decision) {
        List<Condition> parts = new ArrayList<>();
        for (Variable<?> fact : facts(decision)) {
            if (fact.domain().values().containsAll(BOUND)) {
                parts.add(in(fact, BOUND));
            } else if (fact.name().endsWith(".inTaiyuan")) {
                parts.add(in(fact, Set.of(true)));
            }
        }
        return new Condition.All(parts);
    }

    /** The network is the extranet, or the Internet, and what goes over it is not on paper. */
    static Condition onExtranetOrInternet(Decision<?> decision) {
        Condition network = among(decision, Set.of(Network.EXTRANET, Network.INTERNET));
        return decision.given("electronic")
                .map(electronic -> network.and(in(electronic, Set.of(true))))
                .orElse(network);
    }

    /** The classification. */
    static Variable<?> classification(Decision<?> decision) {
        return withValues(decision, Set.of(Classification.PUBLIC));
    }

    /** The one fact that can have some values has one of them. */
    static Condition among(Decision<?> decision, Collection<?> values) {
        return in(withValues(decision, values), values);
    }

    /** A fact has one of some values. */
    static Condition in(Variable<?> fact, Collection<?> values) {
        return new Condition.In(fact, List.copyOf(values));
    }

    /** The one fact that can have some values. */
    static Variable<?> withValues(Decision<?> decision, Collection<?> values) {
        List<Variable<?>> found = facts(decision).stream()
                .filter(fact -> fact.domain().values().containsAll(values))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("facts of " + decision + " that can be " + values + ": " + found);
        }
        return found.get(0);
    }
}
