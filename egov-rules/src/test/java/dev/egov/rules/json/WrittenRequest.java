package dev.egov.rules.json;

import dev.egov.rules.Variable;
import dev.egov.rules.testkit.Question;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a question as a request, in one of the many ways in which it can be written: any order, spaces and escapes. */
final class WrittenRequest {

    private final Random random;
    private final StringBuilder json = new StringBuilder();

    private WrittenRequest(Random random) {
        this.random = random;
    }

    static byte[] of(Question question, Random random) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("decision", question.decision().id());
        request.put("asOf", question.asOf());
        request.put("facts", facts(question));
        if (random.nextBoolean()) {
            request.put(
                    "id",
                    List.of("", "2026-1", "编号\n\"1\"\\", "\uD83D\uDE00\u007F\u0000")
                            .get(random.nextInt(4)));
        }
        WrittenRequest written = new WrittenRequest(random);
        written.value(request);
        written.space();
        return written.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> facts(Question question) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Variable<?> fact : question.decision().givens()) {
            put(facts, fact.name(), question.facts().get(fact));
        }
        return facts;
    }

    @SuppressWarnings("unchecked") // what stands in the way of a path was put there by this method
    private static void put(Map<String, Object> facts, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            facts.put(path, value);
        } else {
            Object inner = facts.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, path.substring(dot + 1), value);
        }
    }

    private void value(Object value) {
        space();
        if (value instanceof Map<?, ?> members) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(members.entrySet());
            Collections.shuffle(entries, random);
            // an unknown fact is absent or null
            entries.removeIf(entry -> entry.getValue() == null && random.nextBoolean());
            sequence('{', entries, '}');
        } else if (value instanceof Map.Entry<?, ?> member) {
            string((String) member.getKey());
            space();
            json.append(':');
            value(member.getValue());
        } else if (value instanceof Collection<?> elements) {
            sequence('[', elements, ']');
        } else if (value instanceof BigDecimal number) {
            json.append(random.nextBoolean() ? number.toPlainString() : number.unscaledValue() + "E-" + number.scale());
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            json.append(value);
        } else {
            string(value.toString());
        }
        space();
    }

    private void sequence(char begin, Collection<?> parts, char end) {
        json.append(begin);
        String before = "";
        for (Object part : parts) {
            json.append(before);
            value(part);
            before = ",";
        }
        space();
        json.append(end);
    }

    private void string(String text) {
        json.append('"');
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            boolean isEscaped = point < ' ' || point == '"' || point == '\\' || random.nextInt(20) == 0;
            for (int index = 0; isEscaped && index < character.length(); index++) {
                json.append(String.format("\\u%04x", (int) character.charAt(index)));
            }
            json.append(isEscaped ? "" : character);
        });
        json.append('"');
    }

    private void space() {
        while (random.nextInt(8) == 0) {
            json.append(" \t\r\n".charAt(random.nextInt(4)));
        }
    }
}
