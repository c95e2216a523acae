/**
 * Data that departments share (chapter 6, 资源共享): {@link dev.egov.model.sharing.DataResource} and the
 * {@link dev.egov.model.sharing.Deferral} of its sharing.
 */
@NullMarked
package dev.egov.model.sharing;

import org.jspecify.annotations.NullMarked;
