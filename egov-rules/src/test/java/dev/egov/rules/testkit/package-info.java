/**
 * The test kit of the rules: what those who write a rule book verify it with. Its classes know no regulation.
 *
 * <ul>
 *   <li>{@link dev.egov.rules.testkit.RuleBookChecks}: what every rule book has to stand, and the theorems of one's own;
 *   <li>{@link dev.egov.rules.testkit.ProofAssert}: assertions about theorems, with AssertJ;
 *   <li>{@link dev.egov.rules.testkit.CaseArbitraries}: random cases of a decision, for properties with jqwik;
 *   <li>{@link dev.egov.rules.testkit.Question}: such a case with its decision and its day, which can be varied;
 *   <li>{@link dev.egov.rules.testkit.RulingAssert}: assertions about rulings, with AssertJ.
 * </ul>
 *
 * <p>JUnit, jqwik and AssertJ are all that they need besides the library.
 */
@NullMarked
package dev.egov.rules.testkit;

import org.jspecify.annotations.NullMarked;
