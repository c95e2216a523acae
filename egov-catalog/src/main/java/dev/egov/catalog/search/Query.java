package dev.egov.catalog.search;

import dev.egov.catalog.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@link Search} looks for: one text, or several words that an entry must all hold.
 *
 * @param words the words, each of them looked for exactly as it is; from 1 to {@link #MOST_WORDS}, none twice, at least
 *     one of two characters or more
 */
public record Query(List<String> words) {

    /** The most words that a search takes. */
    public static final int MOST_WORDS = 32;

    private static final String OPENING_QUOTES = "\"“";
    private static final String CLOSING_QUOTES = "\"”";

    /**
     * Makes a query of words.
     *
     * @throws IllegalArgumentException if there are too many words, or none has two characters, counted in UTF-16 units
     */
    public Query {
        words = List.copyOf(words);
        if (words.size() > MOST_WORDS) {
            throw new IllegalArgumentException(
                    "a search takes at most " + MOST_WORDS + " words, and was given " + words.size());
        }
        if (words.stream().allMatch(Query::isShort)) {
            throw new IllegalArgumentException("a search takes a word of two or more characters, and was given "
                    + (words.isEmpty() ? "\"\"" : '"' + String.join("\", \"", words) + '"'));
        }
    }

    /**
     * A query as people type it.
     *
     * @param text see {@link #words(String)}
     * @return the query
     * @throws IllegalArgumentException as {@link #Query} does
     */
    public static Query of(String text) {
        return new Query(words(text));
    }

    /**
     * The words of a text: what stands between blanks, of whatever width. A phrase in quotes, as {@code "不动产 登记"} or
     * {@code “不动产 登记”}, is one word with the blanks in it; a quote counts as such where it begins a word and another
     * ends it.
     *
     * @param text any text
     * @return its words in their order, each once; none for a text without any
     */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            int end = place;
            String word = "";
            if (!Letters.isSpace(text.charAt(place))) {
                int closing = closing(text, place);
                end = closing < 0 ? endOfWord(text, place) : closing;
                word = closing < 0 ? text.substring(place, end) : text.substring(place + 1, end);
            }
            if (!word.isEmpty() && !words.contains(word)) {
                words.add(word);
            }
            place = end + 1;
        }
        return List.copyOf(words);
    }

    /** Whether there is no pair of characters in a word, by which it could be looked up. */
    static boolean isShort(String word) {
        return word.length() < 2;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && !Letters.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the quote stands that ends the phrase begun at a place; -1 where none is begun. */
    private static int closing(String text, int from) {
        int quote = OPENING_QUOTES.indexOf(text.charAt(from));
        if (quote < 0) {
            return -1;
        }
        int end = text.indexOf(CLOSING_QUOTES.charAt(quote), from + 1);
        while (end >= 0 && end + 1 < text.length() && !Letters.isSpace(text.charAt(end + 1))) {
            end = text.indexOf(CLOSING_QUOTES.charAt(quote), end + 1);
        }
        return end;
    }
}
