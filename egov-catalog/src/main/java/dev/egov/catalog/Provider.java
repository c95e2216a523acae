package dev.egov.catalog;

import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The department that provides a resource (信息资源提供方).
 *
 * @param name its name
 * @param code its unified social credit code (GB 32100-2015)
 */
public record Provider(String name, @Nullable UnifiedSocialCreditCode code) {
    /**
     * Makes a provider.
     *
     * @throws NullPointerException if the name is null
     */
    public Provider {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Makes a provider whose code is not known.
     *
     * @param name its name
     */
    public Provider(String name) {
        this(name, null);
    }
}
