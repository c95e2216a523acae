/**
 * What a department must have in place and is evaluated by (chapter 8, 培训评估, and the standing duties of the chapters
 * before): {@link dev.egov.model.evaluation.DepartmentDuties}.
 */
@NullMarked
package dev.egov.model.evaluation;

import org.jspecify.annotations.NullMarked;
