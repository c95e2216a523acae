/**
 * A second opinion, and a third: KIE DMN and Camunda's engine load the DMN file of every decision and answer its cases.
 *
 * <ol>
 *   <li>{@link dev.egov.dmn.Case}, {@link dev.egov.dmn.Cases}: what is asked, and what the decision says
 *   <li>{@link dev.egov.dmn.Kie}, {@link dev.egov.dmn.Camunda}: the engines
 *   <li>{@link dev.egov.dmn.LoadingTest}, {@link dev.egov.dmn.AgreementTest}, {@link dev.egov.dmn.DerivedTest}: that they load
 *       and agree
 * </ol>
 */
package dev.egov.dmn;
