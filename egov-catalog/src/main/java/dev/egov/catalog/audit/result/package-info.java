/**
 * What an audit tells: findings, coverage by department, quality, what several departments collect, and what to ask for.
 * Values alone, with their sentences for people; how they are worked out is the engine's, and may not enter.
 */
@NullMarked
package dev.egov.catalog.audit.result;

import org.jspecify.annotations.NullMarked;
