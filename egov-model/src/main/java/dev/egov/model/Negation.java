package dev.egov.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words, prefixes and characters that turn a meaning round, in Chinese and in English. A text that has one more of them
 * than a name is no slip of the pen for that name: whoever wrote {@code NOT_PUBLIC} or 不公开 did not mean public.
 */
public final class Negation {

    /** What all words and characters of negation count as. */
    private static final String NOT = "not";

    private static final Set<String> WORDS = Set.of(
            NOT, "non", "no", "never", "none", "neither", "nor", "without", "cannot", "cant", "isnt", "arent", "false");

    /** With what a word begins; the shorter after the longer. */
    private static final List<String> PREFIXES = List.of("non", NOT, "no", "dis", "un", "in", "im", "il", "ir");

    private static final Set<String> NOT_PREFIXES = Set.of("non", NOT, "no");

    private static final String CHARACTERS = "不非未无無勿没沒毋莫否禁";

    /** 是否 asks whether, and denies nothing. */
    private static final String WHETHER = "是否";

    private static final Pattern SHORT_NOT = Pattern.compile("(?i)n['’]t\\b");

    /** Between words: what is no letter, and where a capital letter begins one. */
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
                    + "|(?<=\\p{IsHan})(?=\\p{IsLatin})|(?<=\\p{IsLatin})(?=\\p{IsHan})");

    private Negation() {}

    /**
     * Whether a text denies something that a name does not deny.
     *
     * @param text what somebody wrote
     * @param name a name, which may resemble it
     * @return whether the text has a negation that the name has not: a word, a prefix (not, non, no, un, in, dis …) or one
     *     of 不, 非, 未, 无, 勿, 没 …; it may take an innocent beginning of a word for one
     */
    public static boolean isAdded(String text, String name) {
        List<String> inName = new ArrayList<>(negations(name));
        return negations(text).stream().anyMatch(negation -> !inName.remove(negation));
    }

    private static List<String> negations(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(WHETHER, "");
        List<String> negations = new ArrayList<>();
        narrow.chars().filter(unit -> CHARACTERS.indexOf(unit) >= 0).forEach(unit -> negations.add(NOT));
        negations.addAll(
                Collections.nCopies((int) SHORT_NOT.matcher(narrow).results().count(), NOT));
        BETWEEN.splitAsStream(narrow)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(word -> addTo(negations, word));
        return negations;
    }

    private static void addTo(List<String> negations, String word) {
        if (WORDS.contains(word)) {
            negations.add(NOT);
            return;
        }
        PREFIXES.stream().filter(word::startsWith).findFirst().ifPresent(prefix -> {
            negations.add(NOT_PREFIXES.contains(prefix) ? NOT : prefix);
            addTo(negations, word.substring(prefix.length())); // unreviewed, and then nonunreviewed
        });
    }
}
