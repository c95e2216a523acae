package dev.egov.rules.json;

import dev.egov.rules.Decision;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Ruling;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** The most bytes that a request may have: 1 MiB. */
    public static final int MAX_REQUEST_BYTES = 1 << 20;

    private final RuleBook ruleBook;
    private final Locale locale;
    private final Supplier<LocalDate> today;
    private final Map<Decision<?>, FactTree> trees = new ConcurrentHashMap<>();

    private DecisionService(RuleBook ruleBook, Locale locale, Supplier<LocalDate> today) {
        this.ruleBook = ruleBook;
        this.locale = locale;
        this.today = today;
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
     * @return the response; a request that is not exactly as described is answered by its faults, 100 of them at the most
     * @throws NullPointerException if the request is null
     */
    public Response answer(byte[] request) {
        return answer(request, 0);
    }

    /**
     * Answers a request that stands on a line of a file, for callers who go through the lines themselves.
     *
     * @param request the request, JSON in UTF-8, at most 1 MiB
     * @param line the number of the line, from 1, which an error tells; 0 for none
     * @return the response
     * @throws NullPointerException if the request is null
     */
    public Response answer(byte[] request, long line) {
        Request read = new RequestReader(ruleBook, decision -> trees.computeIfAbsent(decision, FactTree::of))
                .read(Objects.requireNonNull(request, "request"));
        if (!read.faults().isEmpty() || read.decision() == null || read.facts() == null) {
            List<InputError> errors = read.faults().in(locale);
            return Response.of(errors, new ResponseWriter(locale).errors(read.id(), line, errors));
        }
        LocalDate asOf = read.asOf() == null ? today.get() : read.asOf();
        Ruling ruling = read.decision().decide(read.facts(), asOf);
        return Response.of(ruling, new ResponseWriter(locale).ruling(read.id(), ruling));
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
        JsonLines lines = new JsonLines(requests);
        long errors = 0;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            Response response = answerOrFail(line.get(), lines.number());
            response.writeTo(responses);
            responses.write('\n');
            errors += response.isError() ? 1 : 0;
        }
        responses.flush();
        return new LineCount(lines.number(), errors);
    }

    /** A mistake in a rule book or in this library must not keep the lines after it from being answered. */
    private Response answerOrFail(byte[] request, long line) {
        try {
            return answer(request, line);
        } catch (RuntimeException mistake) {
            List<InputError> errors =
                    List.of(Fault.of("internal", Fault.REQUEST, mistake).in(locale));
            return Response.of(errors, new ResponseWriter(locale).errors(null, line, errors));
        }
    }

    /**
     * What became of a stream of lines.
     *
     * @param lines how many there were
     * @param errors how many of them were in error
     */
    public record LineCount(long lines, long errors) {}
}
