package dev.egov.rules.json;

import dev.egov.rules.Decision;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Ruling;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A rule book that takes requests and gives responses in JSON. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * DecisionService service = DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.CHINESE, () -> LocalDate.now(zone));
 * byte[] response = service.answer(request).json();
 * }</pre>
 */
public final class DecisionService {

    private final RuleBook ruleBook;
    private final Locale locale;
    private final Supplier<LocalDate> today;
    private final Map<String, FactTree> trees;

    private DecisionService(RuleBook ruleBook, Locale locale, Supplier<LocalDate> today) {
        this.ruleBook = ruleBook;
        this.locale = locale;
        this.today = today;
        this.trees = new LinkedHashMap<>();
        for (Decision<?> decision : ruleBook.decisions()) {
            trees.put(decision.id(), FactTree.of(decision));
        }
    }

    /**
     * A service.
     *
     * @param ruleBook the rule book that it asks
     * @param locale the language of messages and questions: Chinese, or anything else for English
     * @param today the day as of which requests without {@code asOf} are decided: the day in the city that the regulation
     *     binds, wherever the machine stands
     * @return the service
     * @throws NullPointerException if an argument is null
     */
    public static DecisionService of(RuleBook ruleBook, Locale locale, Supplier<LocalDate> today) {
        Objects.requireNonNull(ruleBook, "ruleBook");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(today, "today");
        return new DecisionService(ruleBook, locale, today);
    }

    /**
     * Answers one request.
     *
     * @param request the request, JSON in UTF-8, at most 1 MiB
     * @return the response; a request that is not exactly as described is answered by its faults
     * @throws NullPointerException if the request is null
     */
    public Response answer(byte[] request) {
        return answer(Objects.requireNonNull(request, "request"), 0);
    }

    /**
     * Answers JSON Lines: a request on each line of the input, its response on the same line of the output. A line in
     * error is answered by its faults, and those after it are answered all the same. Memory does not grow with the number
     * of lines.
     *
     * @param requests the lines, UTF-8, ended by a line feed, which the last may lack; read to the end and not closed
     * @param responses gets the lines; flushed and not closed
     * @return how many lines there were and how many of them were in error
     * @throws IOException if reading or writing fails
     */
    public LineCount answerLines(InputStream requests, OutputStream responses) throws IOException {
        RequestLines lines = new RequestLines(requests);
        long errors = 0;
        int number = 0;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            Response response = answer(line.get(), number);
            responses.write(response.json());
            responses.write('\n');
            errors += response.isError() ? 1 : 0;
        }
        responses.flush();
        return new LineCount(number, errors);
    }

    private Response answer(byte[] bytes, int line) {
        Request request = new RequestReader(ruleBook, trees).read(bytes);
        if (!request.faults().isEmpty() || request.decision() == null || request.facts() == null) {
            byte[] json = new ResponseWriter(locale).faults(request.id(), line, request.faults());
            return new Response(json, Optional.empty());
        }
        LocalDate asOf = request.asOf() == null ? today.get() : request.asOf();
        Ruling ruling = request.decision().decide(request.facts(), asOf);
        return new Response(new ResponseWriter(locale).ruling(request.id(), ruling), Optional.of(ruling));
    }

    /**
     * What became of a stream of lines.
     *
     * @param lines how many there were
     * @param errors how many of them were in error
     */
    public record LineCount(long lines, long errors) {}
}
