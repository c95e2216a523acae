package dev.egov.rules.json;

import dev.egov.rules.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was understood.
 *
 * @param id the id given, or null
 * @param decision the decision asked for, or null where the faults say why there is none
 * @param asOf the day given, or null
 * @param facts the facts, or null where the faults say why there are none
 * @param faults what is wrong with the request; where there is any, nothing is decided
 */
record Request(
        @Nullable String id,
        @Nullable DecisionJson decision,
        @Nullable LocalDate asOf,
        @Nullable Facts facts,
        Faults faults) {}
