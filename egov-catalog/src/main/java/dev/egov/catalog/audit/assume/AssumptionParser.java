package dev.egov.catalog.audit.assume;

import dev.egov.catalog.Field;
import dev.egov.catalog.audit.assume.AssumptionFault.Suggestion;
import dev.egov.catalog.audit.assume.AssumptionToken.Kind;
import dev.egov.catalog.audit.common.ValueNames;
import dev.egov.model.Term;
import java.util.ArrayList;
import java.util.List;

/** Understands a text of assumptions by the grammar of {@link Assumptions}; goes on after a fault with the next line. */
final class AssumptionParser {

    private final List<AssumptionToken> tokens;
    private final List<AssumptionFault> faults = new ArrayList<>();
    private int place;

    AssumptionParser(String text) {
        this.tokens = AssumptionToken.of(text);
    }

    /**
     * The assumptions.
     *
     * @throws AssumptionException if any is at fault
     */
    List<Assumption> all() {
        List<Assumption> all = new ArrayList<>();
        while (place < tokens.size()) {
            if (next().kind() == Kind.LINE_END) {
                place++;
                continue;
            }
            try {
                all.add(assumption());
            } catch (Stop stop) {
                faults.add(stop.fault);
                while (next().kind() != Kind.LINE_END) {
                    place++;
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new AssumptionException(faults);
        }
        return all;
    }

    private Assumption assumption() throws Stop {
        AssumptionToken first = next();
        AssumableFact fact = fact(phrase(AssumptionFault.Kind.NO_FACT), first);
        if (next().kind() != Kind.EQUAL) {
            throw stop(AssumptionFault.Kind.NO_EQUALS, next());
        }
        place++;
        AssumptionToken at = next();
        Object value = value(fact, phrase(AssumptionFault.Kind.NO_VALUE), at);
        List<EntryTest> where = new ArrayList<>();
        if (isWhere()) {
            do {
                place++;
                where.add(test());
            } while (isAnd());
        }
        if (next().kind() != Kind.LINE_END) {
            throw stop(AssumptionFault.Kind.SURPLUS, next());
        }
        return new Assumption(fact, value, where, first.line());
    }

    private EntryTest test() throws Stop {
        AssumptionToken first = next();
        String name = phrase(AssumptionFault.Kind.NO_FIELD);
        String extension = name.startsWith("extensions.") ? name.substring("extensions.".length()) : null;
        Field field = extension == null ? field(name, first) : Field.EXTENSIONS;
        boolean negated = next().kind() == Kind.UNEQUAL || isNotIn();
        List<String> values = new ArrayList<>();
        if (next().kind() == Kind.EQUAL || next().kind() == Kind.UNEQUAL) {
            place++;
            values.add(value(field));
        } else if (isIn() || isNotIn()) {
            place += next().isWord("not") ? 2 : 1;
            AssumptionToken open = next();
            do {
                place++;
                skipLineEnds();
                values.add(value(field));
                skipLineEnds();
            } while (next().kind() == Kind.COMMA);
            if (next().kind() != Kind.CLOSE) {
                throw stop(AssumptionFault.Kind.LIST_NOT_CLOSED, open);
            }
            place++;
        } else {
            throw stop(AssumptionFault.Kind.NO_COMPARISON, next());
        }
        EntryTest test = extension == null ? EntryTest.of(field, values) : EntryTest.ofExtension(extension, values);
        return negated ? test.negated() : test;
    }

    private AssumableFact fact(String name, AssumptionToken at) throws Stop {
        for (AssumableFact fact : AssumableFact.values()) {
            if (fact.key().equalsIgnoreCase(name) || AssumptionNames.isFact(fact, name)) {
                return fact;
            }
        }
        if (AssumptionNames.isTold(name)) {
            throw stop(AssumptionFault.Kind.FACT_TOLD, at, name, List.of());
        }
        throw stop(AssumptionFault.Kind.UNKNOWN_FACT, at, name, AssumptionNames.facts(name));
    }

    private static Object value(AssumableFact fact, String name, AssumptionToken at) throws Stop {
        for (Object value : fact.choices()) {
            if (ValueNames.isNamed(value, name)) {
                return value;
            }
        }
        throw stop(AssumptionFault.Kind.UNKNOWN_VALUE, at, name, AssumptionNames.values(name, fact.choices()));
    }

    private static Field field(String name, AssumptionToken at) throws Stop {
        Field field = AssumptionNames.field(name);
        if (field == null) {
            throw stop(AssumptionFault.Kind.UNKNOWN_FIELD, at, name, AssumptionNames.fields(name));
        }
        return field;
    }

    private String value(Field field) throws Stop {
        AssumptionToken at = next();
        String name = phrase(AssumptionFault.Kind.NO_VALUE);
        List<Term> terms = EntryTest.terms(field);
        if (!terms.isEmpty() && terms.stream().noneMatch(term -> ValueNames.isNamed(term, name))) {
            throw stop(AssumptionFault.Kind.UNKNOWN_TERM, at, name, AssumptionNames.values(name, terms));
        }
        return name;
    }

    /** Words up to a sign or one of the words that stand for themselves. */
    private String phrase(AssumptionFault.Kind missing) throws Stop {
        StringBuilder phrase = new StringBuilder();
        int start = place;
        while (next().isText() && !isWhere() && !isAnd() && !isIn() && !isNotIn()) {
            phrase.append(place == start ? "" : " ").append(next().text());
            place++;
        }
        if (next().kind() == Kind.NOT_CLOSED) {
            throw stop(AssumptionFault.Kind.TEXT_NOT_CLOSED, next());
        }
        if (phrase.toString().isBlank()) {
            throw stop(missing, next());
        }
        return phrase.toString();
    }

    private boolean isWhere() {
        return next().isWord("where", "其中", "当");
    }

    private boolean isAnd() {
        return next().isWord("and", "且", "并且");
    }

    private boolean isIn() {
        return next().isWord("in", "属于") && token(place + 1).kind() == Kind.OPEN;
    }

    private boolean isNotIn() {
        boolean isNotIn = next().isWord("not") && token(place + 1).isWord("in");
        return (isNotIn && token(place + 2).kind() == Kind.OPEN)
                || (next().isWord("不属于") && token(place + 1).kind() == Kind.OPEN);
    }

    private void skipLineEnds() {
        while (next().kind() == Kind.LINE_END && place < tokens.size() - 1) {
            place++;
        }
    }

    private AssumptionToken next() {
        return token(place);
    }

    /** The token at a place; the end of the last line for every place beyond. */
    private AssumptionToken token(int at) {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private static Stop stop(AssumptionFault.Kind kind, AssumptionToken at) {
        return stop(kind, at, at.text(), List.of());
    }

    private static Stop stop(
            AssumptionFault.Kind kind, AssumptionToken at, String value, List<Suggestion> suggestions) {
        return new Stop(new AssumptionFault(kind, at.line(), at.column(), value, suggestions));
    }

    /** Ends a line at its first fault. */
    private static final class Stop extends Exception {

        private static final long serialVersionUID = 1;

        private final transient AssumptionFault fault;

        Stop(AssumptionFault fault) {
            super(null, null, false, false);
            this.fault = fault;
        }
    }
}
