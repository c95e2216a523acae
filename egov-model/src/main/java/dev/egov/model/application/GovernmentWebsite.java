package dev.egov.model.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.egov.model.internal.WithBuilder;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>website-filing</em>: a government website (政府网站), and the question is whether it is
 * in order (art. 19).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param owner the organisation whose site it is
 * @param filed whether the site is on file (备案)
 * @param onUnifiedPortal whether the site has joined the unified government portal (统一的政府门户网站), or its
 *     joining is planned
 * @param maintained whether it is maintained (运维管理)
 * @param protectedFromAttack whether it is protected (安全防护); the fact is called {@code protected}, a word that Java
 *     reserves
 */
@WithBuilder
public record GovernmentWebsite(
        @Valid @Nullable Organization owner,
        @Nullable Boolean filed,
        @Nullable Boolean onUnifiedPortal,
        @Nullable Boolean maintained,
        @JsonProperty("protected") @Nullable Boolean protectedFromAttack) {}
