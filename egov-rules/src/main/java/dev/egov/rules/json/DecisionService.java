package dev.egov.rules.json;

import dev.egov.rules.Decision;
import dev.egov.rules.FactException;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Ruling;
import dev.egov.rules.text.Texts;
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
import org.jspecify.annotations.Nullable;

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

    /** The path of an error of a fact that does not stand in the request itself. */
    private static final String FACTS = "facts";

    /** Room for a response of usual length. */
    static final int ROOM = 4096;

    private final RuleBook ruleBook;
    private final Locale locale;
    private final Supplier<LocalDate> today;
    private final Map<String, DecisionJson> decisions = new ConcurrentHashMap<>();

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
     * @return the response; a request that is not exactly as described is answered by its faults, 100 of them at the most,
     *     and one of whose facts cannot be derived by an error of the code {@code fact-failed}
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
        Objects.requireNonNull(request, "request");
        Utf8Buffer json = new Utf8Buffer(ROOM);
        Request read = read(request);
        Answer answer = answer(read, line, json);
        return new Response(json.toByteArray(), Optional.ofNullable(answer.ruling()), answer.errors());
    }

    /** What was answered: a ruling, or errors. */
    private record Answer(@Nullable Ruling ruling, List<InputError> errors) {}

    private Request read(byte[] request) {
        Request read = SoundReader.read(this::find, request);
        return read == null ? new RequestReader(ruleBook, this::find).read(request) : read;
    }

    private Answer answer(Request read, long line, Utf8Buffer json) {
        if (!read.faults().isEmpty() || read.decision() == null || read.facts() == null) {
            return errors(read.id(), line, read.faults().in(locale), json);
        }
        LocalDate asOf = read.asOf() == null ? today.get() : read.asOf();
        int before = json.length();
        try {
            Ruling ruling = read.decision().decision().decide(read.facts(), asOf);
            read.decision().rulings().write(read.id(), ruling, json);
            return new Answer(ruling, List.of());
        } catch (FactException failed) {
            json.cutTo(before);
            Fault fault = failed(failed);
            return errors(read.id(), line, List.of(fault.in(locale)), json);
        }
    }

    /** What was thrown speaks English, and is told to those who read it. */
    private Fault failed(FactException failed) {
        return Texts.language(locale).equals(Locale.CHINESE)
                ? Fault.of("fact-failed", FACTS, failed.fact())
                : Fault.saying("cause", "fact-failed", FACTS, failed.fact(), Fault.described(failed.getCause()));
    }

    private static Answer errors(@Nullable String id, long line, List<InputError> errors, Utf8Buffer json) {
        json.append(ErrorWriter.write(id, line, errors));
        return new Answer(null, errors);
    }

    private @Nullable DecisionJson find(String id) {
        DecisionJson known = decisions.get(id);
        if (known == null) {
            Decision<?> decision = ruleBook.decision(id).orElse(null);
            known = decision == null ? null : decisions.computeIfAbsent(id, it -> DecisionJson.of(decision, locale));
        }
        return known;
    }

    /**
     * Answers JSON Lines: a request on each line of the input, its response on the same line of the output. A line in
     * error is answered by its faults, and those after it are answered all the same. Before the input is asked for more,
     * all that it has given is answered and flushed, so that a client may wait for each answer. Memory does not grow with
     * the number of lines.
     *
     * <p>Where many lines are there at once, threads of {@link java.util.concurrent.ForkJoinPool#commonPool} help with
     * them; so the supplier of days must be safe for use by several threads. The streams are used by the calling thread
     * alone.
     *
     * @param requests the lines, UTF-8, ended by a line feed, which the last may lack; read to the end and not closed
     * @param responses gets the lines; flushed and not closed
     * @return how many lines there were and how many of them were in error
     * @throws IOException if reading or writing fails
     */
    public LineCount answerLines(InputStream requests, OutputStream responses) throws IOException {
        return new LineAnswering(this, new JsonLines(requests), responses).toTheEnd();
    }

    /**
     * Answers the request on a line. A mistake in a rule book or in this library, or a machine that fails at this line,
     * must not keep the other lines from being answered.
     *
     * @return whether it is in error
     */
    boolean answerLine(byte[] request, long line, Utf8Buffer json) {
        int before = json.length();
        String id = null;
        try {
            Request read = read(request);
            id = read.id();
            return answer(read, line, json).ruling() == null;
        } catch (Throwable mistake) {
            json.cutTo(before);
            Fault fault = Fault.of("internal", Fault.REQUEST, Fault.described(mistake));
            errors(id, line, List.of(fault.in(locale)), json);
            return true;
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
