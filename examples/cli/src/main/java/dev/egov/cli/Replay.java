package dev.egov.cli;

import dev.egov.rules.json.DecisionService;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks a stored request again, as of the same day, and compares the answers. Not safe for use by several threads. */
final class Replay {

    private final DecisionService chinese;
    private final DecisionService english;
    private final Supplier<LocalDate> today;
    private @Nullable LocalDate storedDay;

    Replay(Supplier<LocalDate> today) {
        this.today = today;
        this.chinese = DecisionService.of(Session.RULE_BOOK, Locale.CHINESE, this::day);
        this.english = DecisionService.of(Session.RULE_BOOK, Locale.ENGLISH, this::day);
    }

    /**
     * How an answer would come out now. Texts may be in either language; the number of a line is where a request stood,
     * and no part of its answer.
     *
     * @param request the request stored
     * @param response the response stored
     * @return the members that differ; none if the answer is the same
     */
    List<String> differences(String request, ObjectNode response) {
        storedDay = day(response.path("asOf").asString(""));
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        JsonNode stored = response.deepCopy().without("line");
        JsonNode inChinese = Json.tree(chinese.answer(bytes).json());
        if (stored.has("error") != inChinese.has("error")) {
            return List.of("error");
        }
        List<String> fromChinese = Differences.between(stored, inChinese);
        if (fromChinese.isEmpty()) {
            return fromChinese;
        }
        List<String> fromEnglish =
                Differences.between(stored, Json.tree(english.answer(bytes).json()));
        return fromEnglish.size() < fromChinese.size() ? fromEnglish : fromChinese;
    }

    private LocalDate day() {
        LocalDate day = storedDay;
        return day == null ? today.get() : day;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
