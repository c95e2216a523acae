package dev.egov.benchmarks.decisions.byhand;

import dev.egov.rules.NormStatus;
import java.util.Map;

/**
 * How a norm stands to a case.
 *
 * @param norm the norm's id
 * @param status its status
 * @param facts the facts known that it speaks of, by their names
 */
public record Written(String norm, NormStatus status, Map<String, Object> facts) {}
