/**
 * The entities, terms and identifiers of the regulation 并政办发〔2013〕108号 as immutable values.
 *
 * <p>Start at {@link dev.egov.model}, the map of the packages.
 */
@SuppressWarnings("module") // dev.egov.catalog and dev.egov.rules are built after this
module dev.egov.model {
    requires static com.fasterxml.jackson.annotation;
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;
    requires static org.jspecify;
    requires transitive jakarta.validation;

    exports dev.egov.model;
    exports dev.egov.model.application;
    exports dev.egov.model.constraint;
    exports dev.egov.model.evaluation;
    exports dev.egov.model.identifier;
    exports dev.egov.model.network;
    exports dev.egov.model.organization;
    exports dev.egov.model.planning;
    exports dev.egov.model.project;
    exports dev.egov.model.security;
    exports dev.egov.model.sharing;
    exports dev.egov.model.internal to
            dev.egov.catalog,
            dev.egov.rules;

    // a validation provider reads the private fields behind the records' components
    opens dev.egov.model.application;
    opens dev.egov.model.evaluation;
    opens dev.egov.model.network;
    opens dev.egov.model.organization;
    opens dev.egov.model.planning;
    opens dev.egov.model.project;
    opens dev.egov.model.security;
    opens dev.egov.model.sharing;
}
