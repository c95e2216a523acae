package dev.egov.rules.json;

import dev.egov.model.VisibleText;
import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Variable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Understands a request, and collects every fault of it that can be found. Used once. */
final class RequestReader {

    private static final String DATE = "yyyy-MM-dd";

    /** The properties of a request. */
    static final List<String> PROPERTIES = List.of("id", "decision", "asOf", "facts");

    private final RuleBook ruleBook;
    private final Function<String, @Nullable DecisionJson> decisions;
    private final Faults faults = new Faults();

    RequestReader(RuleBook ruleBook, Function<String, @Nullable DecisionJson> decisions) {
        this.ruleBook = ruleBook;
        this.decisions = decisions;
    }

    Request read(byte[] bytes) {
        JsonValue.Obj request = new JsonReader(faults).read(bytes);
        if (request == null) {
            return new Request(null, null, null, null, faults);
        }
        if (faults.isCutShort()) {
            return new Request(id(value(request, "id")), null, null, null, faults);
        }
        unknownProperties(request, "", PROPERTIES, List::of);
        String id = id(value(request, "id"));
        DecisionJson decision = decision(value(request, "decision"));
        LocalDate asOf = asOf(value(request, "asOf"));
        Facts facts = decision == null ? null : facts(decision, value(request, "facts"));
        return new Request(id, decision, asOf, facts, faults);
    }

    private @Nullable String id(JsonValue value) {
        return text("id", value);
    }

    private @Nullable DecisionJson decision(JsonValue value) {
        if (value instanceof JsonValue.Null) {
            faults.add(Fault.of("missing-property", "decision", ids()));
            return null;
        }
        String id = text("decision", value);
        DecisionJson decision = id == null ? null : decisions.apply(id);
        if (id != null && decision == null) {
            List<String> near = Nearest.of(id, ids(), List::of);
            faults.add(Fault.unknown(
                    "unknown-decision", "unknown-decision", "decision", near, VisibleText.excerpt(id), ids()));
        }
        return decision;
    }

    private List<String> ids() {
        return ruleBook.decisions().stream().map(Decision::id).toList();
    }

    private @Nullable LocalDate asOf(JsonValue value) {
        String text = text("asOf", value);
        if (text == null) {
            return null;
        }
        LocalDate day = day(text);
        if (day == null) {
            faults.add(Fault.of("invalid-date", "asOf", VisibleText.excerpt(text)));
        }
        return day;
    }

    /** The day that a text {@code yyyy-MM-dd} names, or null where it does not name one that there is. */
    static @Nullable LocalDate day(String text) {
        if (text.length() != DATE.length()) {
            return null;
        }
        for (int index = 0; index < DATE.length(); index++) {
            char unit = text.charAt(index);
            boolean fits = DATE.charAt(index) == '-' ? unit == '-' : unit >= '0' && unit <= '9';
            if (!fits) {
                return null;
            }
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException nonexistent) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private @Nullable String text(String path, JsonValue value) {
        if (value instanceof JsonValue.Str string) {
            return string.text();
        }
        if (!(value instanceof JsonValue.Null)) {
            faults.add(ValueReader.wrongType(path, "json.string", value));
        }
        return null;
    }

    private Facts facts(DecisionJson decision, JsonValue value) {
        Facts.Builder facts = decision.decision().facts();
        node(decision, decision.facts(), "facts", value, facts);
        return facts.build();
    }

    private void node(DecisionJson decision, FactTree tree, String path, JsonValue value, Facts.Builder facts) {
        if (value instanceof JsonValue.Null) {
            return;
        }
        if (!(value instanceof JsonValue.Obj object)) {
            faults.add(ValueReader.wrongType(path, "json.object", value));
            return;
        }
        unknownProperties(
                object,
                path,
                tree.children().keySet(),
                name -> names(decision.decision(), name, tree.children().get(name)));
        for (JsonValue.Member member : object.members()) {
            FactTree child = tree.children().get(member.name());
            if (child != null) {
                String place = path + "." + member.name();
                Variable<?> fact = child.fact();
                if (fact == null) {
                    node(decision, child, place, member.value(), facts);
                } else {
                    set(decision.decision(), facts, fact, place, member.value());
                }
            }
        }
    }

    private <V> void set(Decision<?> decision, Facts.Builder facts, Variable<V> fact, String path, JsonValue value) {
        ValueReader reader =
                new ValueReader(path, faults, each -> inBoth(locale -> decision.label(fact, each, locale)));
        facts.set(fact, reader.read(fact.domain(), value));
    }

    /** What the property of a fact is called, by requests and by people. */
    private static List<String> names(Decision<?> decision, String property, @Nullable FactTree place) {
        Variable<?> fact = place == null ? null : place.fact();
        List<String> names = new ArrayList<>(List.of(property));
        if (fact != null) {
            names.addAll(inBoth(locale -> decision.label(fact, locale)));
        }
        return names;
    }

    private static List<String> inBoth(Function<Locale, String> label) {
        return List.of(label.apply(Locale.CHINESE), label.apply(Locale.ENGLISH));
    }

    private void unknownProperties(
            JsonValue.Obj object, String path, Collection<String> known, Function<String, List<String>> namesOf) {
        for (JsonValue.Member member : object.members()) {
            if (!known.contains(member.name())) {
                String name = member.name();
                String place = JsonReader.member(path, name);
                List<String> near = faults.isFull() ? List.of() : Nearest.of(name, known, namesOf);
                boolean plain = name.chars().allMatch(c -> c < 0x80) || isChinese(name);
                faults.add(Fault.unknown(
                        plain ? "unknown-property" : "unknown-property.letters",
                        "unknown-property",
                        place,
                        near,
                        VisibleText.excerpt(name),
                        List.copyOf(known)));
            }
        }
    }

    /** Whether nobody could take any of the characters for one of another script. */
    private static boolean isChinese(String name) {
        return name.codePoints().allMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }

    private static JsonValue value(JsonValue.Obj object, String name) {
        for (JsonValue.Member member : object.members()) {
            if (member.name().equals(name)) {
                return member.value();
            }
        }
        return new JsonValue.Null();
    }
}
