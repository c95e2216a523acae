package dev.egov.model.organization;

import dev.egov.model.constraint.NonBlank;
import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in e-government, as the regulation's scope sees it (art. 3).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param name its name, with at least one visible character
 * @param unifiedSocialCreditCode its unified social credit code (统一社会信用代码, GB 32100-2015)
 * @param kind what kind of body it is
 * @param division the code of the government that it belongs to (隶属, 行政区划代码, GB/T 2260), not of the place where it sits:
 *     provincial, central and vertically managed bodies give that of their own superior, as 140000 or 000000
 */
public record Organization(
        @NonBlank @Nullable String name,
        @Nullable UnifiedSocialCreditCode unifiedSocialCreditCode,
        @Nullable OrganizationKind kind,
        @Nullable DivisionCode division) {}
