package dev.egov.catalog.audit.report;

import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.assume.Assumption;
import dev.egov.catalog.audit.assume.AssumptionUse;
import dev.egov.catalog.audit.common.ValueNames;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.Inquiry;
import dev.egov.catalog.audit.result.Inquiry.Question;
import dev.egov.catalog.audit.result.Inquiry.Step;
import dev.egov.rules.Variable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What was assumed, and what to ask, as members of the JSON of an audit. What was not assumed has no member. */
final class JsonInquiries {

    private final Report report;
    private final Locale locale;

    JsonInquiries(Report report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    void writeTo(JsonGenerator json) {
        if (!report.audit().assumptions().isEmpty()) {
            json.writeArrayPropertyStart("assumed");
            report.audit().assumptions().forEach(use -> write(json, use));
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("questions");
        report.inquiries().forEach(inquiry -> write(json, inquiry));
        json.writeEndArray();
    }

    private void write(JsonGenerator json, AssumptionUse use) {
        Assumption assumption = use.assumption();
        json.writeStartObject();
        json.writeNumberProperty("number", use.number());
        json.writeNumberProperty("line", assumption.line());
        json.writeStringProperty("fact", assumption.fact().key());
        json.writeStringProperty("value", ValueNames.of(assumption.value()).get(0));
        JsonReport.writeText(json, "text", assumption.text(locale));
        json.writeNumberProperty("entries", use.entries());
        json.writeNumberProperty("stated", use.stated());
        json.writeNumberProperty("contradicted", use.contradicted());
        json.writeNumberProperty("withheld", use.withheld());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Inquiry inquiry) {
        json.writeStartObject();
        json.writeStringProperty("decision", inquiry.decision().id());
        json.writeNumberProperty("undetermined", inquiry.undetermined());
        writeQuestions(json, "byFact", inquiry.byFact());
        writeQuestions(json, "byDepartment", inquiry.byDepartment());
        writeSteps(json, "steps", inquiry.steps());
        writeSteps(json, "stepsByDepartment", inquiry.stepsByDepartment());
        json.writeEndObject();
    }

    private void writeQuestions(JsonGenerator json, String name, List<Question> questions) {
        json.writeArrayPropertyStart(name);
        for (Question question : questions) {
            json.writeStartObject();
            writeDepartment(json, question.department());
            json.writeStringProperty("fact", question.fact().name());
            json.writeNumberProperty("waiting", question.waiting());
            json.writeNumberProperty("settled", question.settled());
            json.writeObjectPropertyStart("answers");
            question.answers()
                    .forEach((value, outcomes) ->
                            JsonReport.writeCounts(json, ValueNames.of(value).get(0), outcomes));
            json.writeEndObject();
            JsonReport.writeText(json, "message", question.message(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSteps(JsonGenerator json, String name, List<Step> steps) {
        json.writeArrayPropertyStart(name);
        for (Step step : steps) {
            json.writeStartObject();
            writeDepartment(json, step.department());
            json.writeArrayPropertyStart("facts");
            for (Variable<?> fact : step.facts()) {
                json.writeString(fact.name());
            }
            json.writeEndArray();
            json.writeNumberProperty("settled", step.settled());
            JsonReport.writeCounts(json, "outcomes", step.outcomes());
            JsonReport.writeText(json, "message", step.message(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeDepartment(JsonGenerator json, @Nullable Provider department) {
        if (department != null) {
            JsonReport.writeProvider(json, "department", department);
        }
    }
}
