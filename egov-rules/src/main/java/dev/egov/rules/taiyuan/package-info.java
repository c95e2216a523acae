/**
 * The rule book of 太原市电子政务管理办法, 并政办发〔2013〕108号.
 *
 * <p>{@link dev.egov.rules.taiyuan.Taiyuan2013} is all that users need: the eighteen decisions as constants, and the rule
 * book with its register of the thirty-four articles. Those who name facts and norms in code have constants for them in
 * {@link dev.egov.rules.taiyuan.facts} and {@link dev.egov.rules.taiyuan.NormIds}. Behind it stands a file for each chapter of the regulation, named
 * after the chapter's subject as the packages of the model are, in which each norm is written beside the article that it
 * encodes; norms that stand in decisions of several chapters are in {@code CommonNorms}. {@code Theorems} says what all of it is to
 * achieve.
 */
@NullMarked
package dev.egov.rules.taiyuan;

import org.jspecify.annotations.NullMarked;
