package dev.egov.catalog.audit.result;

import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a department has in the catalogue, and what is found of it.
 *
 * @param department the department, by the first name that it came under; its resources may stand under other spellings
 *     of it, see {@link SeveralSources}
 * @param entries how many resources it has
 * @param items how many items they have
 * @param sharing how many are shared how; what is missing to {@code entries} does not say
 * @param open how many are open to society, on a condition or not
 * @param findings how many findings there are of each kind
 */
public record Coverage(
        Provider department,
        int entries,
        int items,
        Map<Sharing.Type, Integer> sharing,
        int open,
        Map<Kind, Integer> findings) {

    /** Copies the maps. */
    public Coverage {
        sharing = Collections.unmodifiableMap(new EnumMap<>(sharing));
        findings = Collections.unmodifiableMap(new EnumMap<>(findings));
    }

    /** {@return how many resources do not say whether they are shared} */
    public int sharingUnknown() {
        return entries - sharing.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return how many findings there are, those of the kind {@link Kind#UNDETERMINED} not counted} */
    public int problems() {
        return findings.values().stream().mapToInt(Integer::intValue).sum()
                - findings.getOrDefault(Kind.UNDETERMINED, 0);
    }
}
