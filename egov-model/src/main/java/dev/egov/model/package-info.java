/**
 * The model of e-government in Taiyuan, as 并政办发〔2013〕108号 sees it.
 *
 * <p>This package holds what every other one uses: {@link dev.egov.model.Term}, a term of the regulation with its
 * {@link dev.egov.model.Wording words and source}, and {@link dev.egov.model.VisibleText}, what people can see of a
 * text. The packages beside it carry the subjects of the regulation's chapters, in the order of the text:
 *
 * <ol>
 *   <li>{@link dev.egov.model.organization}: who takes part (chapter 1, 总则)
 *   <li>{@link dev.egov.model.planning}: plans (chapter 2, 发展规划)
 *   <li>{@link dev.egov.model.project}: projects and their money (chapter 3, 项目管理)
 *   <li>{@link dev.egov.model.network}: networks and what runs on them (chapter 4, 骨干网络建设和管理)
 *   <li>{@link dev.egov.model.application}: websites, documents, records (chapter 5, 应用建设和维护)
 *   <li>{@link dev.egov.model.sharing}: data that departments share (chapter 6, 资源共享)
 *   <li>{@link dev.egov.model.security}: secrets and publication (chapter 7, 安全保障)
 *   <li>{@link dev.egov.model.evaluation}: a department's standing duties (chapter 8, 培训评估)
 * </ol>
 *
 * <p>Two more serve them all: {@link dev.egov.model.identifier}, the codes of organisations and divisions, and
 * {@link dev.egov.model.constraint}, the Jakarta constraints.
 *
 * <p>A record that is the <em>case</em> of a decision holds the facts of that decision: the path of its components is
 * the name of the fact, and a component is null where the fact is unknown. Records hold what they are given; whether
 * it is structurally sound is for Jakarta Validation to say at the border.
 */
@NullMarked
package dev.egov.model;

import org.jspecify.annotations.NullMarked;
