package dev.egov.rules.json;

import dev.egov.rules.Domain;
import dev.egov.rules.Facts;
import dev.egov.rules.Variable;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a request straight into facts as it streams past, and gives up where it is not exactly as described. What is
 * wrong with it is for {@link RequestReader} to find: so a request that is sound costs little, and faults are told in one
 * place. Used once.
 */
final class SoundReader {

    private final Function<String, @Nullable DecisionJson> decisions;
    private final CharBuffer text;
    private final Faults faults = new Faults();
    private @Nullable String id;
    private @Nullable DecisionJson decision;
    private @Nullable LocalDate asOf;
    private @Nullable Facts facts;

    private SoundReader(Function<String, @Nullable DecisionJson> decisions, CharBuffer text) {
        this.decisions = decisions;
        this.text = text;
    }

    /**
     * Reads a request.
     *
     * @param decisions finds a decision by its id
     * @param request the request, which is not changed
     * @return the request, or null where it is not sound
     */
    static @Nullable Request read(Function<String, @Nullable DecisionJson> decisions, byte[] request) {
        if (request.length > JsonReader.MAX_BYTES) {
            return null;
        }
        try {
            return new SoundReader(decisions, JsonReader.decoded(request)).read();
        } catch (CharacterCodingException | JacksonException unsound) {
            return null;
        }
    }

    private @Nullable Request read() {
        try (JsonParser parser = JsonReader.parser(text)) {
            boolean sound =
                    parser.nextToken() == JsonToken.START_OBJECT && members(parser) && parser.nextToken() == null;
            if (!sound || decision == null) {
                return null;
            }
            Facts known = facts == null ? decision.decision().facts().build() : facts;
            return new Request(id, decision, asOf, known, faults);
        }
    }

    private boolean members(JsonParser parser) {
        BitSet seen = new BitSet();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int place = RequestReader.PROPERTIES.indexOf(parser.currentName());
            if (place < 0 || seen.get(place)) {
                return false;
            }
            seen.set(place);
            JsonToken value = parser.nextToken();
            if (value != JsonToken.VALUE_NULL && !member(RequestReader.PROPERTIES.get(place), value, parser)) {
                return false;
            }
        }
        return true;
    }

    private boolean member(String name, JsonToken value, JsonParser parser) {
        if (name.equals("facts")) {
            return facts(value, parser);
        }
        String given = value == JsonToken.VALUE_STRING ? parser.getString() : null;
        if (given == null) {
            return false;
        }
        switch (name) {
            case "id" -> {
                id = given;
                return JsonReader.isSound(given);
            }
            case "decision" -> {
                decision = decisions.apply(given);
                return decision != null;
            }
            default -> {
                asOf = RequestReader.day(given);
                return asOf != null;
            }
        }
    }

    private boolean facts(JsonToken value, JsonParser parser) {
        DecisionJson asked = decision == null ? decisionFurtherOn() : decision;
        if (asked == null) {
            return false;
        }
        Facts.Builder known = asked.decision().facts();
        boolean sound = object(asked.facts(), value, parser, known, new BitSet());
        facts = known.build();
        return sound;
    }

    /** The decision asked for, where the request names it after the facts. */
    private @Nullable DecisionJson decisionFurtherOn() {
        try (JsonParser parser = JsonReader.parser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isDecision = parser.currentName().equals("decision");
                JsonToken value = parser.nextToken();
                if (isDecision) {
                    return value == JsonToken.VALUE_STRING ? decisions.apply(parser.getString()) : null;
                }
                parser.skipChildren();
            }
            return null;
        }
    }

    private boolean object(FactTree tree, JsonToken value, JsonParser parser, Facts.Builder known, BitSet seen) {
        if (value != JsonToken.START_OBJECT) {
            return value == JsonToken.VALUE_NULL;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            FactTree child = tree.children().get(parser.currentName());
            if (child == null || seen.get(child.number())) {
                return false;
            }
            seen.set(child.number());
            JsonToken next = parser.nextToken();
            Variable<?> fact = child.fact();
            boolean sound = fact == null
                    ? object(child, next, parser, known, seen)
                    : next == JsonToken.VALUE_NULL || set(fact, child, next, parser, known);
            if (!sound) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // the constants of a fact are those of its domain
    private <V> boolean set(Variable<V> fact, FactTree place, JsonToken token, JsonParser parser, Facts.Builder known) {
        @Nullable V value;
        if (fact.domain() instanceof Domain.Enumeration<?>) {
            value = token == JsonToken.VALUE_STRING ? (V) place.constants().get(parser.getString()) : null;
        } else {
            JsonValue written = value(token, parser);
            value = written == null ? null : new ValueReader(fact.name(), faults).read(fact.domain(), written);
        }
        if (value == null || !faults.isEmpty()) {
            return false;
        }
        known.set(fact, value);
        return true;
    }

    /** A value, or an array of them; null for anything else. */
    private static @Nullable JsonValue value(JsonToken token, JsonParser parser) {
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Bool(token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(parser.getString());
            case VALUE_STRING -> string(parser.getString());
            case START_ARRAY -> array(parser);
            default -> null;
        };
    }

    private static @Nullable JsonValue string(String text) {
        return JsonReader.isSound(text) ? new JsonValue.Str(text) : null;
    }

    private static @Nullable JsonValue array(JsonParser parser) {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonValue element =
                    parser.currentToken() == JsonToken.START_ARRAY ? null : value(parser.currentToken(), parser);
            if (element == null) {
                return null;
            }
            elements.add(element);
        }
        return new JsonValue.Arr(elements);
    }
}
