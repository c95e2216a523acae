/**
 * What the rooms of the audit have in common: their words, names as people mean them, and going through entries in
 * stretches. It knows entries and no judgement. Not exported.
 */
@NullMarked
package dev.egov.catalog.audit.common;

import org.jspecify.annotations.NullMarked;
