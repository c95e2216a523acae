/** The catalogue of government information resources (政务信息资源目录); see its one package, which is still empty. */
module dev.egov.catalog {
    requires transitive dev.egov.rules;
    requires static org.jspecify;
}
