package dev.egov.catalog;

import dev.egov.catalog.text.Blank;
import dev.egov.model.Term;
import dev.egov.model.Wording;
import dev.egov.model.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * How a resource is shared between departments (共享, art. 24). A component is null where nobody said.
 *
 * @param type whether it is shared (共享类型)
 * @param condition on what condition (共享条件), for what is shared on one
 * @param legalBasis the law, regulation or rule by which it is not shared (不予共享依据, art. 24)
 * @param method over what it is shared (共享方式), as given
 */
public record Sharing(
        @Nullable Type type,
        @Nullable String condition,
        @Nullable String legalBasis,
        @Nullable String method) {

    /** Whether a resource is shared between departments. */
    public enum Type implements Term {
        /** Every department may have it. */
        UNCONDITIONAL("无条件共享", "shared unconditionally"),

        /** Departments may have it on a condition. */
        CONDITIONAL("有条件共享", "shared on a condition"),

        /** Other departments may not have it. */
        NOT_SHARED("不予共享", "not shared");

        private final Wording wording;

        Type(String term, String english) {
            this.wording = new Wording(term, english, 24);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }

    /** Makes a sharing. Blank texts count as none. */
    public Sharing {
        condition = Blank.toNull(condition);
        legalBasis = Blank.toNull(legalBasis);
        method = Blank.toNull(method);
    }

    /**
     * Makes a sharing of which only the type is known.
     *
     * @param type whether it is shared
     */
    public Sharing(Type type) {
        this(type, null, null, null);
    }

    /** {@return whether a legal basis is given that is one, and not a {@link Placeholder}} */
    public boolean hasLegalBasis() {
        return legalBasis != null && !Placeholder.isIn(legalBasis);
    }

    /**
     * The network that the method speaks of, for art. 13: the Internet (互联网) where it names it, otherwise the extranet
     * (外网), then a dedicated network (业务专网) and the private network (政务专网, 内网). Where a method names several, this is
     * the one on which least may be carried.
     *
     * @return the network; null where the method names none
     */
    public @Nullable Network channel() {
        if (method == null) {
            return null;
        }
        if (method.contains("互联网")) {
            return Network.INTERNET;
        }
        if (method.contains("外网")) {
            return Network.EXTRANET;
        }
        if (method.contains("业务专网")) {
            return Network.DEDICATED_NETWORK;
        }
        return method.contains("政务专网") || method.contains("内网") ? Network.PRIVATE_NETWORK : null;
    }

    boolean isEmpty() {
        return type == null && condition == null && legalBasis == null && method == null;
    }
}
