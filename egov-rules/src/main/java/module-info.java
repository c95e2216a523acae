/**
 * Regulations as code: facts, conditions, norms and decisions, answered exactly for complete and for partial cases, and
 * the rule book of 太原市电子政务管理办法 (并政办发〔2013〕108号).
 *
 * <p>{@link dev.egov.rules} is the core, which knows no city; {@link dev.egov.rules.taiyuan} is the rule book;
 * {@link dev.egov.rules.json} answers requests in JSON and needs jackson-core at run time.
 */
module dev.egov.rules {
    requires transitive dev.egov.model;
    requires static org.jspecify;
    requires com.google.common;
    requires static tools.jackson.core;

    exports dev.egov.rules;
    exports dev.egov.rules.analysis;
    exports dev.egov.rules.certificate;
    exports dev.egov.rules.derivation;
    exports dev.egov.rules.dmn;
    exports dev.egov.rules.json;
    exports dev.egov.rules.smt;
    exports dev.egov.rules.taiyuan;
    exports dev.egov.rules.taiyuan.facts;
    exports dev.egov.rules.text;
}
