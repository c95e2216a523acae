package dev.egov.benchmarks.decisions.engines;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.Effect;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import dev.egov.benchmarks.decisions.Findings;
import dev.egov.benchmarks.decisions.Verdict;
import dev.egov.rules.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The policies of one decision for Cedar, kept parsed on the native side; the action is to ask for that decision. */
final class Policies {

    /** What the parser calls the policies of a text, with a number in their order. */
    private static final String PARSED = "policy";

    /** A policy, by the id that its annotation gives it. */
    private record Rule(String id, Effect effect, Outcome outcome) {}

    private final AuthorizationEngine engine = new BasicAuthorizationEngine();
    private final EntityUID principal = entity("Organization", "applicant");
    private final EntityUID resource = entity("Case", "case");
    private final EntityUID action;
    private final List<Rule> rules = new ArrayList<>();
    private final PolicySet policies;

    Policies(String decision) throws AuthException, CacheException {
        this.action = entity("Action", decision);
        List<Policy> inOrder = PolicySet.parsePolicies(Inputs.file(decision + ".cedar")).policies.stream()
                .sorted(Comparator.comparingInt(
                        policy -> Integer.parseInt(policy.getID().substring(PARSED.length()))))
                .toList();
        Set<Policy> named = new HashSet<>();
        for (Policy policy : inOrder) {
            String id = policy.getAnnotation("id");
            rules.add(new Rule(id, policy.effect(), Outcome.valueOf(policy.getAnnotation("outcome"))));
            named.add(new Policy(policy.getSource(), id));
        }
        policies = new PolicySet(named);
        policies.cache(); // ten times as fast as sending their texts with each case
    }

    private static EntityUID entity(String type, String id) {
        return EntityUID.parse(type + "::\"" + id + "\"").orElseThrow();
    }

    Verdict verdict(Map<String, Object> inputs) {
        Map<String, Value> context = new HashMap<>();
        inputs.forEach((name, value) ->
                context.put(name, value instanceof Boolean flag ? new PrimBool(flag) : new PrimString((String) value)));
        Set<String> determining = determining(new AuthorizationRequest(principal, action, resource, context));
        Findings findings = new Findings();
        for (Rule rule : rules) {
            if (determining.contains(rule.id())) {
                findings.add(rule.effect() == Effect.FORBID ? rule.id() : null, rule.outcome());
            }
        }
        return findings.take();
    }

    private Set<String> determining(AuthorizationRequest request) {
        try {
            AuthorizationResponse response = engine.isAuthorized(request, policies, Set.of());
            AuthorizationSuccessResponse answer =
                    response.success.orElseThrow(() -> new IllegalStateException(response.toString()));
            if (!answer.getErrors().isEmpty()) {
                throw new IllegalStateException(request + ": " + answer.getErrors());
            }
            return answer.getReason();
        } catch (AuthException e) {
            throw new IllegalStateException(request.toString(), e);
        }
    }
}
