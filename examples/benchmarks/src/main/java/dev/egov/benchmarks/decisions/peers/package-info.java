/** Light peers, expression languages and libraries of a few jars: {@link dev.egov.benchmarks.decisions.peers.Peers} has them all. */
@NullMarked
package dev.egov.benchmarks.decisions.peers;

import org.jspecify.annotations.NullMarked;
