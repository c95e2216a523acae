package dev.egov.model.organization;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/**
 * An act that the regulation reserves to a body of its own (art. 5–12, 14, 21–23, 27, 32, 33).
 *
 * <p>Which body that is, is for the rules to say; a constant only names the act and the article that assigns it.
 */
public enum AdministrativeAction implements Term {
    /** To plan and lead the e-government work of the whole city. */
    DIRECT_CITY_EGOVERNMENT("研究部署和组织领导", "direct the city's e-government work", 5),

    /** To organise, coordinate and guide network and information security in e-government building. */
    COORDINATE_SECURITY("网络与信息安全保障", "coordinate network and information security", 5),

    /** To give expert advice on the major matters of e-government building. */
    ADVISE_ON_MAJOR_MATTERS("咨询论证", "advise on major matters", 5),

    /** To hold administrative bodies and their staff accountable. */
    HOLD_ACCOUNTABLE("问责", "hold officials accountable", 6),

    /** To prepare the city's e-government development plan. */
    PREPARE_DEVELOPMENT_PLAN("编制电子政务发展规划", "prepare the development plan", 7),

    /** To approve that plan. */
    APPROVE_DEVELOPMENT_PLAN("批准电子政务发展规划", "approve the development plan", 7),

    /** To receive the plans that departments file. */
    RECEIVE_PLAN_FILING("规划备案", "receive plans for filing", 8),

    /** To draw up the city's annual plan of e-government work. */
    PREPARE_CITY_ANNUAL_PLAN("制定年度工作计划", "prepare the city's annual plan", 9),

    /** To review a project of municipal government investment before its approval. */
    REVIEW_PROJECT("项目审核", "review a project", 10),

    /** To approve such a project. */
    APPROVE_PROJECT("项目审批", "approve a project", 10),

    /** To prepare the city's annual budget of e-government projects. */
    PREPARE_PROJECT_BUDGET("编制项目预算", "prepare the project budget", 11),

    /** To approve that budget. */
    APPROVE_PROJECT_BUDGET("批准项目预算", "approve the project budget", 11),

    /** To pay out that budget as the projects progress. */
    EXECUTE_PROJECT_BUDGET("执行项目预算", "execute the project budget", 11),

    /** To guide and supervise how a project is carried out and managed. */
    SUPERVISE_PROJECT("项目指导监督", "supervise a project", 12),

    /** To audit the investment of a completed project. */
    AUDIT_PROJECT_INVESTMENT("项目投资审计", "audit a project's investment", 12),

    /** To build and manage the e-government backbone network. */
    MANAGE_BACKBONE_NETWORK("骨干网络建设管理", "manage the backbone network", 14),

    /** To set the technical standards and management rules of the network. */
    SET_NETWORK_STANDARDS("网络技术标准和管理规范", "set network standards", 14),

    /** To set the rules for electronic records and their transfer to the archives. */
    SET_ARCHIVE_STANDARDS("电子文件档案管理规范", "set standards for electronic records", 21),

    /** To set any other standard for building and running e-government. */
    SET_OTHER_STANDARDS("其他电子政务建设与实施规范", "set other e-government standards", 22),

    /** To establish the catalogue of government information resources and the exchange protocol. */
    ESTABLISH_RESOURCE_CATALOGUE("政务信息资源目录体系", "establish the catalogue of government information resources", 23),

    /** To inspect information security at regular intervals. */
    INSPECT_INFORMATION_SECURITY("信息安全监督检查", "inspect information security", 27),

    /** To evaluate the departments' e-government performance. */
    EVALUATE_PERFORMANCE("绩效评估", "evaluate performance", 32),

    /** To interpret the regulation. */
    INTERPRET_REGULATION("负责解释", "interpret the regulation", 33);

    private final Wording wording;

    AdministrativeAction(String term, String english, int article) {
        this.wording = new Wording(term, english, article);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
