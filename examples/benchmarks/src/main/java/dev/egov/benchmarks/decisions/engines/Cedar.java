package dev.egov.benchmarks.decisions.engines;

import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import dev.egov.benchmarks.decisions.Peer;
import java.util.Map;

/**
 * Cedar, over JNI: a norm that is breached forbids, and where a norm applies that is met something permits.
 *
 * <p>Its model reaches less far. Its answer is allow or deny, so that the outcome stands in an annotation of the policies
 * that determined the answer, and the highest of them is looked for here. What only advises, and a duty that does not stand
 * in the way, must forbid as well to be among them, so that its own answer is deny where the act is open. And an attribute
 * that is missing is an error of each policy that reads it.
 */
final class Cedar implements OverInputs {

    @Override
    public Peer<Map<String, Object>> loaded(String decision) {
        try {
            return new Policies(decision)::verdict;
        } catch (AuthException | CacheException e) {
            throw new IllegalStateException(decision + ".cedar", e);
        }
    }
}
