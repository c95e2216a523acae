package dev.egov.cli.session;

import dev.egov.catalog.io.ReadingOptions;
import dev.egov.rules.Decision;
import dev.egov.rules.RuleBook;
import dev.egov.rules.json.DecisionService;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a command works with.
 *
 * @param input standard input
 * @param out standard output
 * @param err standard error
 * @param words the language
 * @param today the day as of which requests are decided that name none
 * @param reading what is known of catalogues that are read
 * @param isTyped whether standard input is a terminal, at which somebody may wonder what to type
 */
public record Session(
        InputStream input,
        Output out,
        Output err,
        Words words,
        Supplier<LocalDate> today,
        ReadingOptions reading,
        boolean isTyped) {

    /** The rule book that every command asks. */
    public static final RuleBook RULE_BOOK = Taiyuan2013.RULE_BOOK;

    /** The regulation binds one city, and its day counts wherever the machine stands. */
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** A session in which it is today in the city. */
    public Session(InputStream input, Output out, Output err, Words words) {
        this(input, out, err, words, () -> LocalDate.now(CITY), ReadingOptions.DEFAULT, false);
    }

    /** The same session in another language. */
    public Session in(Words language) {
        return new Session(input, out, err, language, today, reading, isTyped);
    }

    /** The same session on another day. */
    public Session on(LocalDate day) {
        return new Session(input, out, err, words, () -> day, reading, isTyped);
    }

    /** The same session in which so much is known of catalogues. */
    public Session reading(ReadingOptions options) {
        return new Session(input, out, err, words, today, options, isTyped);
    }

    /** The same session with somebody at a terminal who types its input. */
    public Session typed() {
        return new Session(input, out, err, words, today, reading, true);
    }

    /** The language as a locale. */
    public Locale locale() {
        return words.locale();
    }

    /** The rule book, answering requests in this session's language and as of its day. */
    public DecisionService service() {
        return DecisionService.of(RULE_BOOK, locale(), today);
    }

    /**
     * The decision of an id.
     *
     * @throws CommandException if there is none
     */
    public static Decision<?> decision(String id) {
        return RULE_BOOK.decision(id).orElseThrow(() -> {
            List<String> ids = RULE_BOOK.decisions().stream().map(Decision::id).toList();
            return CommandException.unknown("decision.unknown", id, ids, "egov list");
        });
    }

    /** Writes a line to standard output. */
    public void print(String line) {
        out.line(line);
    }

    /** Writes to standard error how to do it, where nothing was asked for, and gives the exit status of that. */
    public int explain(String usage) {
        err.line(usage);
        err.flush();
        return ExitStatus.IN_ERROR;
    }

    /** Writes to standard error what is neither an answer nor a complaint. */
    public void say(String line) {
        err.line(line);
        err.flush();
    }

    /** Writes a sentence to standard error, after all that has been written to standard output and can be. */
    public void complain(String sentence) {
        out.drain();
        err.line(words.text("complaint") + sentence);
        err.flush();
    }
}
