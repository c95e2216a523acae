/**
 * The fast path: answers complete cases past facts as objects and past diagrams, in code that the just-in-time compiler
 * takes as one piece. {@link dev.egov.rules.fast.FastPathBuilder} makes it, {@link dev.egov.rules.fast.FastAnswer} leads to
 * it. It is here for speed alone: without it every answer is the same, from the diagrams. It knows compiled rules and how
 * the values of a case are read, and no type that users see; nothing else may enter. Not exported.
 */
@NullMarked
package dev.egov.rules.fast;

import org.jspecify.annotations.NullMarked;
