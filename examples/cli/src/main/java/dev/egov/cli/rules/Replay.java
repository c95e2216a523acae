package dev.egov.cli.rules;

import dev.egov.cli.session.Json;
import dev.egov.cli.session.Session;
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
public final class Replay {

    private final DecisionService asked;
    private final DecisionService other;
    private final Supplier<LocalDate> today;
    private @Nullable LocalDate storedDay;

    public Replay(Session session) {
        Locale language = session.locale();
        this.today = session.today();
        this.asked = DecisionService.of(Session.RULE_BOOK, language, this::day);
        this.other = DecisionService.of(
                Session.RULE_BOOK, language.equals(Locale.CHINESE) ? Locale.ENGLISH : Locale.CHINESE, this::day);
    }

    /**
     * How an answer would come out now. Texts may be in either language, and where neither is nearer, it is the session's
     * that is compared; the number of a line is where a request stood, and no part of its answer.
     *
     * @param request the request stored
     * @param response the response stored
     * @return the members that differ; none if the answer is the same
     */
    public List<String> differences(String request, ObjectNode response) {
        storedDay = day(response.path("asOf").asString(""));
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        JsonNode stored = response.deepCopy().without("line");
        JsonNode now = Json.tree(asked.answer(bytes).json());
        if (stored.has("error") != now.has("error")) {
            return List.of("error");
        }
        List<String> differences = Differences.between(stored, now);
        if (differences.isEmpty()) {
            return differences;
        }
        List<String> inOther =
                Differences.between(stored, Json.tree(other.answer(bytes).json()));
        return inOther.size() < differences.size() ? inOther : differences;
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
