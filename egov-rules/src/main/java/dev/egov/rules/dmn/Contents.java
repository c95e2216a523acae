package dev.egov.rules.dmn;

import dev.egov.rules.Clause;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Enactment;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Reading;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.derivation.Calculation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What stands in the model of a decision: its inputs, tables, knowledge sources and types, in words. */
final class Contents {

    /** The type of an outcome with whether it allows. */
    static final String RESULT = "tResult";

    private static final String OUTCOME = "tOutcome";
    private static final String STATUS = "tStatus";
    private static final String SCOPE = "tScope";

    private final Decision<?> decision;
    private final Locale locale;
    private final Vocabulary words;
    private final CaseSpace space;
    private final Names names = new Names();
    private final Calculations calculations;
    private final List<Table> tables = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    Contents(Decision<?> decision, Locale locale) {
        this.decision = decision;
        this.locale = locale;
        this.words = new Vocabulary(locale);
        this.space = CaseSpace.of(decision);
        for (Variable<?> fact : space.facts()) {
            checkUnknown(fact);
        }
        this.calculations = new Calculations(decision, space.facts(), names);
        names.give(decision, decision.id());
        outcome();
        scope();
        decision.norms().forEach(this::norm);
        tables.forEach(table -> titles.put(table.name(), names.title(table.name(), table.heading())));
        sources.forEach(source -> titles.put(source.name(), names.title(source.name(), source.heading())));
    }

    private void checkUnknown(Variable<?> fact) {
        if (Feel.values(fact).indexOf(DmnModel.UNKNOWN) < fact.domain().values().size()) {
            throw new IllegalArgumentException("decision " + decision + ": " + fact + " has a value " + DmnModel.UNKNOWN
                    + ", which in DMN stands for what is not known; give that value another name");
        }
    }

    Decision<?> decision() {
        return decision;
    }

    Names names() {
        return names;
    }

    /** What the model takes, and what it works out from that. */
    Calculations calculations() {
        return calculations;
    }

    /** What the names of a table's columns stand for is a decision, not an input. */
    boolean isWorkedOut(Variable<?> fact) {
        return calculations.derived().containsKey(fact);
    }

    /** The tables: that of outcomes, that of the guard where there is one, and those of the norms. */
    List<Table> tables() {
        return tables;
    }

    /** What tools that show no label show for a table or source of this name: its heading in letters and digits. */
    String title(String name) {
        return Objects.requireNonNull(titles.get(name));
    }

    /** The tables that another is shown to rest on: the guard and the norms, for that of outcomes. */
    List<Table> behind(Table table) {
        return table.equals(tables.get(0)) ? tables.subList(1, tables.size()) : List.of();
    }

    List<Source> sources() {
        return sources;
    }

    /** The types of outputs by their names, each with its values. */
    Map<String, List<String>> types() {
        Map<String, List<String>> types = new LinkedHashMap<>();
        types.put(OUTCOME, names(Outcome.values()));
        types.put(STATUS, names(NormStatus.values()));
        List<String> scopes = new ArrayList<>(ConditionTables.SCOPE);
        scopes.add(DmnModel.UNKNOWN);
        types.put(SCOPE, scopes);
        return types;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    String description() {
        Enactment regulation = decision.regulation();
        return words.format(
                "model", regulation.citation(), regulation.id(), regulation.version(), regulation.inForceFrom());
    }

    String label(Variable<?> fact) {
        return Calculation.label(decision, fact, locale);
    }

    /** What the day of asking is called, and what it is. */
    String ofDay(String key) {
        return words.format(key);
    }

    /** What is worked out, and how. */
    String description(Variable<?> fact, Calculation<?> calculation) {
        return words.format("calculated", fact, calculation.words(decision, locale), decision.choices(fact, locale));
    }

    /** What an input is: a fact of requests, or one that comes from such. */
    String description(Variable<?> fact, InputType type) {
        if (type != InputType.CHOICE) {
            return words.format("input.open", fact, fact.domain().type());
        }
        List<String> choices = decision.choices(fact, locale);
        if (!fact.isDerived()) {
            return words.format("input.given", fact, choices);
        }
        List<String> behind = new ArrayList<>();
        for (Variable<?> given : fact.givens()) {
            Domain<?> domain = given.domain();
            behind.add(words.format("input.behind", given, label(given), domain.type()));
        }
        return words.format("input.derived", fact, behind, choices);
    }

    private List<String> articles() {
        return decision.articles().stream()
                .map(article -> new Clause(article, 0, 0).cite(locale))
                .toList();
    }

    private void outcome() {
        Source source = add(new Source(
                names.give(decision.regulation(), "regulation"),
                decision.regulation().citation(),
                decision.regulation().citation(),
                "",
                words.format("source.regulation", articles())));
        tables.add(new Table(
                names.of(decision),
                decision.question(locale),
                decision.question(locale),
                decision.question(locale),
                words.format("outcome.table"),
                RESULT,
                space.facts(),
                List.of(
                        new Table.Output("outcome", words.format("outcome"), OUTCOME),
                        new Table.Output("allows", words.format("outcome.allows"), "boolean")),
                List.of(words.format("outcome.norms"), words.format("outcome.missing")),
                new OutcomeTable(space, names).rows(),
                List.of(source)));
    }

    private void scope() {
        List<Variable<?>> facts = new ConditionTables(space).facts(decision.guard());
        if (!facts.isEmpty()) {
            tables.add(new Table(
                    names.give(decision.guard(), "scope"),
                    words.format("scope"),
                    words.format("scope"),
                    words.format("scope.question"),
                    words.format("scope.description", decision.guard()),
                    SCOPE,
                    facts,
                    List.of(new Table.Output("", words.format("scope.answer"), SCOPE)),
                    List.of(),
                    new ConditionTables(space).ofGuard(),
                    List.of(sources.get(0))));
        }
    }

    private void norm(Norm norm) {
        String citation = norm.clause().cite(locale);
        Source source = add(new Source(
                names.give(norm.id(), "source_" + norm.id()),
                citation + " " + norm.modality().label(locale) + " " + norm.id(),
                citation,
                norm.modality().label(locale),
                words.format("source", norm.bearer(locale), norm.summary(locale)) + readings(norm)));
        tables.add(new Table(
                names.give(norm, "norm_" + norm.id()),
                words.format("norm", norm.id(), citation),
                citation + " " + norm.id(),
                words.format("norm.question", norm.id()),
                words.format(
                        "norm.description",
                        norm.summary(locale),
                        norm.when(),
                        norm.unless(),
                        norm.requires(),
                        norm.otherwise().map(this::label).orElse(words.format("norm.nothing"))),
                STATUS,
                new ConditionTables(space).facts(norm.when(), norm.unless(), norm.requires()),
                List.of(new Table.Output("", words.format("norm.status"), STATUS)),
                List.of(),
                new ConditionTables(space).of(norm),
                List.of(source)));
    }

    private Source add(Source source) {
        sources.add(source);
        return source;
    }

    private String label(Otherwise otherwise) {
        return otherwise.label(locale);
    }

    private String readings(Norm norm) {
        StringBuilder text = new StringBuilder();
        for (Reading reading : norm.readings()) {
            text.append(words.format("source.reading", reading.taken(locale), reading.alternative(locale)));
        }
        return text.toString();
    }
}
