package dev.egov.rules.dmn;

import dev.egov.rules.Enactment;
import dev.egov.rules.Variable;
import dev.egov.rules.derivation.Calculation;
import java.util.List;

/** Writes a model down, in the order that the schemas of DMN 1.3 and 1.5 want. */
final class Document {

    private static final String SHAPES = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static final String LINES = "http://www.omg.org/spec/DMN/20180521/DI/";

    /** The type in FEEL of every input and of every output that is not yes or no. */
    private static final String TEXT = "string";

    private final Contents contents;
    private final DmnVersion version;
    private final Xml xml = new Xml();

    private Document(Contents contents, DmnVersion version) {
        this.contents = contents;
        this.version = version;
    }

    static String of(Contents contents, String namespace, DmnVersion version) {
        Document document = new Document(contents, version);
        document.write(namespace);
        return document.xml.toString();
    }

    private void write(String namespace) {
        Enactment regulation = contents.decision().regulation();
        xml.begin(
                "definitions",
                "xmlns",
                version.model(),
                "xmlns:dmndi",
                version.diagrams(),
                "xmlns:dc",
                SHAPES,
                "xmlns:di",
                LINES,
                "id",
                "definitions",
                "name",
                contents.title(contents.tables().get(0).name()),
                "label",
                contents.tables().get(0).label(),
                "namespace",
                namespace,
                "expressionLanguage",
                version.feel(),
                "typeLanguage",
                version.feel(),
                "exporter",
                regulation.id(),
                "exporterVersion",
                regulation.version());
        xml.text("description", contents.description());
        types();
        contents.types().forEach(this::type);
        result();
        Calculations calculations = contents.calculations();
        calculations.inputs().forEach(this::input);
        if (calculations.asksForDay()) {
            input(calculations.day(), contents.ofDay("day"), contents.ofDay("day.description"), InputType.DAY.feel());
        }
        calculations.derived().forEach(this::calculation);
        contents.tables().forEach(this::decision);
        contents.sources().forEach(this::source);
        new Drawing(contents).writeTo(xml);
        xml.end();
    }

    /** The name of the type of a fact's values. */
    private String type(Variable<?> fact) {
        return "t_" + contents.names().of(fact);
    }

    private void types() {
        contents.calculations().inputs().forEach((fact, type) -> {
            if (type == InputType.CHOICE) {
                type(type(fact), Feel.values(fact));
            }
        });
        if (contents.calculations().inputs().containsValue(InputType.NUMBERS)) {
            String name = InputType.NUMBERS.feel();
            xml.begin("itemDefinition", "id", "type." + name, "name", name, "isCollection", "true");
            xml.text("typeRef", InputType.NUMBER.feel());
            xml.end();
        }
    }

    private void type(String name, List<String> values) {
        xml.begin("itemDefinition", "id", "type." + name, "name", name);
        xml.text("typeRef", TEXT);
        xml.text("allowedValues", "text", Feel.literals(values));
        xml.end();
    }

    private void result() {
        Table table = contents.tables().get(0);
        xml.begin("itemDefinition", "id", "type." + table.type(), "name", table.type());
        for (Table.Output output : table.outputs()) {
            xml.begin("itemComponent", "id", "type." + table.type() + "." + output.name(), "name", output.name());
            xml.text("typeRef", output.type());
            xml.end();
        }
        xml.end();
    }

    private void input(Variable<?> fact, InputType type) {
        String feel = type == InputType.CHOICE ? type(fact) : type.feel();
        input(contents.names().of(fact), contents.label(fact), contents.description(fact, type), feel);
    }

    private void input(String name, String label, String description, String type) {
        xml.begin("inputData", "id", name, "name", name, "label", label);
        xml.text("description", description);
        xml.empty("variable", "id", name + ".variable", "name", name, "typeRef", type);
        xml.end();
    }

    /** A derived fact as a decision; not every engine takes the types of a model for what an expression gives. */
    private void calculation(Variable<?> fact, Calculation<?> calculation) {
        String name = contents.names().of(fact);
        xml.begin("decision", "id", name, "name", name, "label", contents.label(fact));
        xml.text("description", contents.description(fact, calculation));
        xml.empty("variable", "id", name + ".variable", "name", name, "typeRef", TEXT);
        for (String need : contents.calculations().needs(calculation)) {
            requirement("information", name, "requiredInput", need);
        }
        xml.begin("literalExpression", "id", name + ".expression", "typeRef", TEXT);
        xml.text("text", contents.calculations().expression(calculation));
        xml.end();
        xml.end();
    }

    private void decision(Table table) {
        String name = table.name();
        String title = contents.title(name);
        xml.begin("decision", "id", name, "name", title, "label", table.label());
        xml.text("description", table.description());
        xml.text("question", table.question());
        xml.empty("variable", "id", name + ".variable", "name", title, "typeRef", table.type());
        for (Variable<?> fact : table.columns()) {
            String needed = contents.isWorkedOut(fact) ? "requiredDecision" : "requiredInput";
            requirement("information", name, needed, contents.names().of(fact));
        }
        for (Table needed : contents.behind(table)) {
            requirement("information", name, "requiredDecision", needed.name());
        }
        for (Source source : table.sources()) {
            requirement("authority", name, "requiredAuthority", source.name());
        }
        table(table);
        xml.end();
    }

    private void requirement(String kind, String from, String element, String to) {
        xml.begin(kind + "Requirement", "id", requirement(from, to));
        xml.empty(element, "href", "#" + to);
        xml.end();
    }

    /** The id of what says that a decision needs something. */
    static String requirement(String from, String to) {
        return from + ".needs." + to;
    }

    private void table(Table table) {
        String id = table.name() + ".table";
        xml.begin("decisionTable", "id", id, "hitPolicy", "UNIQUE", "outputLabel", table.label());
        for (Variable<?> fact : table.columns()) {
            String name = contents.names().of(fact);
            xml.begin("input", "id", id + ".input." + name, "label", contents.label(fact));
            xml.begin("inputExpression", "typeRef", TEXT);
            xml.text("text", name);
            xml.end();
            xml.text("inputValues", "text", Feel.literals(Feel.values(fact)));
            xml.end();
        }
        for (Table.Output output : table.outputs()) {
            output(id, output, table.outputs().size() > 1);
        }
        table.remarks().forEach(remark -> xml.empty("annotation", "name", remark));
        for (int row = 0; row < table.rows().size(); row++) {
            row(table, id + ".row." + (row + 1), table.rows().get(row));
        }
        xml.end();
    }

    /**
     * The answer of a table with one output has the type of the decision and no name of its own. Not every engine takes
     * the types of a model in the columns of a table, so that these name a type of FEEL and list the values.
     */
    private void output(String table, Table.Output output, boolean isOneOfSeveral) {
        List<String> values = contents.types().getOrDefault(output.type(), List.of());
        if (isOneOfSeveral) {
            String id = table + ".output." + output.name();
            String type = values.isEmpty() ? output.type() : TEXT;
            xml.begin("output", "id", id, "label", output.label(), "name", output.name(), "typeRef", type);
        } else {
            xml.begin("output", "id", table + ".output", "label", output.label());
        }
        if (!values.isEmpty()) {
            xml.text("outputValues", "text", Feel.literals(values));
        }
        xml.end();
    }

    private void row(Table table, String id, Table.Row row) {
        xml.begin("rule", "id", id);
        table.columns().forEach(fact -> xml.text("inputEntry", "text", Feel.test(fact, row.box())));
        row.answers().forEach(answer -> xml.text("outputEntry", "text", answer));
        row.remarks().forEach(remark -> xml.text("annotationEntry", "text", remark));
        xml.end();
    }

    private void source(Source source) {
        xml.begin(
                "knowledgeSource", "id", source.name(), "name", contents.title(source.name()), "label", source.label());
        xml.text("description", source.description());
        if (!source.type().isEmpty()) {
            xml.text("type", source.type());
        }
        xml.end();
    }
}
