/**
 * Networks and what runs on them (chapter 4, 骨干网络建设和管理).
 *
 * <p>The terms are {@link dev.egov.model.network.Network}, {@link dev.egov.model.network.Operation} and
 * {@link dev.egov.model.network.Audience}. The cases: {@link dev.egov.model.network.InformationHandling} (art. 13),
 * {@link dev.egov.model.network.NetworkConstruction} with its
 * {@link dev.egov.model.network.NetworkConstructionKind kinds} (art. 14–16), and
 * {@link dev.egov.model.network.ApplicationPlacement} (art. 17).
 */
@NullMarked
package dev.egov.model.network;

import org.jspecify.annotations.NullMarked;
