package dev.egov.model.organization;

import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>authority-competence</em>: a body is about to act, and the question is whether the
 * act is its to perform (art. 5–12, 14, 21–23, 27, 32, 33).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param action the act
 * @param authority the body that leads in it
 */
public record AuthorityAct(
        @Nullable AdministrativeAction action, @Nullable Authority authority) {}
