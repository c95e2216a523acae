package dev.egov.model.organization;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>accountability</em>: how an administrative body has acted, and the question is
 * whether that goes to the supervision department (art. 6).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param subject the body whose conduct it is
 * @param conduct how it acted
 */
public record OfficialConduct(
        @Valid @Nullable Organization subject, @Nullable Conduct conduct) {}
