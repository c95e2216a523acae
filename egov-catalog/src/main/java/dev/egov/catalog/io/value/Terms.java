package dev.egov.catalog.io.value;

import dev.egov.catalog.Openness;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.Suggestion;
import dev.egov.catalog.text.Slip;
import dev.egov.model.Term;
import dev.egov.model.security.Classification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms that a field may have, with the other words that are used for them, and the nearest term to a text that is
 * none.
 *
 * @param <T> the terms
 */
public final class Terms<T extends Enum<T> & Term> {

    public static final Terms<Sharing.Type> SHARING = new Terms<>(
            Sharing.Type.values(),
            Map.of(
                    "无条件",
                    Sharing.Type.UNCONDITIONAL,
                    "有条件",
                    Sharing.Type.CONDITIONAL,
                    "依申请共享",
                    Sharing.Type.CONDITIONAL,
                    "不共享",
                    Sharing.Type.NOT_SHARED,
                    "不予",
                    Sharing.Type.NOT_SHARED),
            Sharing.Type.NOT_SHARED);

    public static final Terms<Openness.Type> OPENNESS = new Terms<>(
            Openness.Type.values(),
            Map.of(
                    "普遍开放",
                    Openness.Type.UNCONDITIONAL,
                    "是",
                    Openness.Type.UNCONDITIONAL,
                    "依申请开放",
                    Openness.Type.CONDITIONAL,
                    "安全开放",
                    Openness.Type.CONDITIONAL,
                    "受限开放",
                    Openness.Type.CONDITIONAL,
                    "不开放",
                    Openness.Type.NOT_OPEN,
                    "禁止开放",
                    Openness.Type.NOT_OPEN,
                    "否",
                    Openness.Type.NOT_OPEN),
            Openness.Type.NOT_OPEN);

    static final Terms<Classification> CLASSIFICATION = new Terms<>(
            Classification.values(),
            Map.of("敏感", Classification.SENSITIVE, "内部", Classification.INTERNAL, "公开", Classification.PUBLIC),
            null);

    /** Characters that turn a meaning round: a slip of the pen that puts one in or leaves one out is none. */
    private static final String NEGATORS = "不非未无無否禁勿没沒毋莫";

    private final Map<String, T> terms = new LinkedHashMap<>();
    private final List<String> standard = new ArrayList<>();
    private final @Nullable T strictest;

    private Terms(T[] values, Map<String, T> others, @Nullable T strictest) {
        this.strictest = strictest;
        for (T value : values) {
            terms.put(value.term(), value);
            standard.add(value.term());
        }
        for (T value : values) {
            terms.put(value.name(), value);
        }
        terms.putAll(others);
    }

    /** The term that a text means; null where it is none. */
    @Nullable
    public T of(String text) {
        return terms.get(text);
    }

    /**
     * The term that a text that means none is nearest to, or all terms where none is near. Only the strictest one can be
     * written without asking.
     */
    public Suggestion remedy(String text) {
        T near = near(text);
        if (near == null) {
            return Suggestion.oneOf(standard);
        }
        return near == strictest ? Suggestion.certain(near.term()) : Suggestion.perhaps(near.term());
    }

    /** The term that a text comes near to, as a slip of the pen does; null where none or several do. */
    @Nullable
    public T near(String text) {
        Map.Entry<String, T> found = null;
        for (Map.Entry<String, T> term : terms.entrySet()) {
            if (term.getKey().length() >= 4 && Slip.isOneAtMost(text, term.getKey())) {
                if (found != null && found.getValue() != term.getValue()) {
                    return null;
                }
                found = term;
            }
        }
        return found == null || !negators(text).equals(negators(found.getKey())) ? null : found.getValue();
    }

    private static String negators(String text) {
        StringBuilder found = new StringBuilder();
        text.chars().filter(unit -> NEGATORS.indexOf(unit) >= 0).forEach(unit -> found.append((char) unit));
        return found.toString();
    }
}
