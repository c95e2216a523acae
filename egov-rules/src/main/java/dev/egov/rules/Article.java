package dev.egov.rules;

import dev.egov.rules.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article in the register of a rule book: what it is for, and what of it is encoded.
 *
 * @param regulation the regulation
 * @param number its number, from 1
 * @param kind what it is for
 * @param norms the ids of the norms that encode it, each once, in the order of the decisions
 * @param decisions the ids of the decisions that rest on it
 */
public record Article(Regulation regulation, int number, ArticleKind kind, List<String> norms, List<String> decisions) {

    /** Copies the ids. */
    public Article {
        norms = List.copyOf(norms);
        decisions = List.copyOf(decisions);
    }

    /**
     * What it says, in a sentence of our own.
     *
     * @param locale Chinese, or anything else for English
     * @return the sentence
     */
    public String summary(Locale locale) {
        return regulation.texts().text("article." + number, locale);
    }

    /**
     * What of it is not encoded as a norm, and why.
     *
     * @param locale Chinese, or anything else for English
     * @return a sentence; empty where the norms encode all of it
     */
    public Optional<String> notEncoded(Locale locale) {
        String key = "article." + number + ".notEncoded";
        Texts texts = regulation.texts();
        return texts.has(key, locale) ? Optional.of(texts.text(key, locale)) : Optional.empty();
    }
}
