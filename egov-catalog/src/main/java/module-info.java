/**
 * The catalogue of government information resources: entries, reading and writing, merging, search and audit.
 *
 * <p>Start at {@link dev.egov.catalog}, the map of the packages.
 */
module dev.egov.catalog {
    requires com.ctc.wstx;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires transitive dev.egov.rules;
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports dev.egov.catalog;
    exports dev.egov.catalog.audit;
    exports dev.egov.catalog.audit.assume;
    exports dev.egov.catalog.audit.result;
    exports dev.egov.catalog.io;
    exports dev.egov.catalog.merge;
    exports dev.egov.catalog.release;
    exports dev.egov.catalog.search;

    // a validation provider reads the private fields behind the records' components
    opens dev.egov.catalog;
}
