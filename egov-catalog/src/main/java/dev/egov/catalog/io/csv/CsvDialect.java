package dev.egov.catalog.io.csv;

import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.table.HeaderSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What separates the cells of a table of text.
 *
 * <p>A first line {@code sep=;}, as Excel writes it, tells. Otherwise it is that of comma, semicolon, tab and bar which
 * stands in the record with the most headers that are known and makes the most of them; of several, the one that divides most
 * records into as many cells as that one; then the one that makes the most cells; then the comma, which a table of one column
 * has, too.
 *
 * @param delimiter the delimiter
 * @param skipped how many characters at the start of the file tell it and belong to no record
 */
record CsvDialect(char delimiter, int skipped) {

    /** What is tried, the likeliest first. */
    static final String DELIMITERS = ",;\t|";

    private static final int RECORDS = HeaderSearch.ROWS;

    /**
     * The dialect of a table.
     *
     * @param head the first text of it
     * @param whole whether this is all of it
     */
    static CsvDialect of(String head, boolean whole) {
        if (head.length() >= 5
                && head.substring(0, 4).toLowerCase(Locale.ROOT).equals("sep=")
                && DELIMITERS.indexOf(head.charAt(4)) >= 0) {
            String rest = head.substring(5);
            int lineBreak = rest.startsWith("\r\n") ? 2 : rest.startsWith("\r") || rest.startsWith("\n") ? 1 : 0;
            if (lineBreak > 0 || rest.isEmpty()) {
                return new CsvDialect(head.charAt(4), 5 + lineBreak);
            }
        }
        return new CsvDialect(detect(head, whole), 0);
    }

    private static char detect(String head, boolean whole) {
        List<Sample> records = records(head, whole);
        if (records.isEmpty()) {
            return ',';
        }
        Sample first =
                records.stream().max(Comparator.comparing(CsvDialect::known)).orElseThrow();
        return Stream.iterate(0, candidate -> candidate < DELIMITERS.length(), candidate -> candidate + 1)
                .filter(candidate -> first.counts[candidate] > 0)
                .max(Comparator.comparing((Integer candidate) -> known(first.text, DELIMITERS.charAt(candidate)))
                        .thenComparing(candidate -> records.stream()
                                .filter(each -> each.counts[candidate] == first.counts[candidate])
                                .count())
                        .thenComparing(candidate -> first.counts[candidate])
                        .thenComparing(Comparator.reverseOrder()))
                .map(DELIMITERS::charAt)
                .orElse(',');
    }

    /** How many known headers a record has with the delimiter that makes most of them; the first record of several counts. */
    private static long known(Sample record) {
        return DELIMITERS
                .chars()
                .mapToLong(delimiter -> known(record.text, (char) delimiter))
                .max()
                .orElseThrow();
    }

    private static long known(String record, char delimiter) {
        return Pattern.compile(Pattern.quote(String.valueOf(delimiter)))
                .splitAsStream(record.replace("\"", ""))
                .filter(header -> HeaderNames.fieldOf(header) != null)
                .count();
    }

    /**
     * The first records, as far as one can tell them without the delimiter: a quote opens after any that may be it. What
     * the head cuts off does not count unless it is all there is.
     */
    private static List<Sample> records(String head, boolean whole) {
        List<Sample> records = new ArrayList<>();
        int start = 0;
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        boolean opens = true;
        for (int place = 0; place < head.length() && records.size() < RECORDS; place++) {
            char unit = head.charAt(place);
            int candidate = DELIMITERS.indexOf(unit);
            if (unit == '"' && (quoted || opens)) {
                // a doubled quote closes and opens again
                opens = quoted;
                quoted = !quoted;
            } else if (!quoted && (unit == '\n' || unit == '\r')) {
                if (place > start) {
                    records.add(new Sample(head.substring(start, place), counts));
                    counts = new int[DELIMITERS.length()];
                }
                start = place + 1;
                opens = true;
            } else if (!quoted && candidate >= 0) {
                counts[candidate]++;
                opens = true;
            } else if (!quoted) {
                opens = false;
            }
        }
        if (start < head.length() && (whole || records.isEmpty()) && records.size() < RECORDS) {
            records.add(new Sample(head.substring(start), counts));
        }
        return records;
    }

    /** A record and how often each delimiter stands in it outside of quotes. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never shown
    private record Sample(String text, int[] counts) {}
}
