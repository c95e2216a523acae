package dev.egov.rules;

import java.util.Locale;

/**
 * The place in a regulation where a norm stands.
 *
 * @param article the article (条), from 1
 * @param paragraph the paragraph (款) of the article, from 1; 0 where none is named
 * @param item the item (项) of the paragraph, from 1; 0 where none is named
 */
public record Clause(int article, int paragraph, int item) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the article is less than 1, or the paragraph or item less than 0
     */
    public Clause {
        if (article < 1 || paragraph < 0 || item < 0) {
            throw new IllegalArgumentException(
                    "not a clause: article " + article + ", paragraph " + paragraph + ", item " + item);
        }
    }

    /**
     * The citation, as {@code 第十三条第二款第（二）项} or {@code art. 13 para. 2 item (2)}.
     *
     * @param locale Chinese, or anything else for English
     * @return the citation
     */
    public String cite(Locale locale) {
        Words words = Words.in(locale);
        StringBuilder citation = new StringBuilder(words.format("clause.article", words.ordinal(article)));
        if (paragraph > 0) {
            citation.append(words.format("clause.paragraph", words.ordinal(paragraph)));
        }
        if (item > 0) {
            citation.append(words.format("clause.item", words.ordinal(item)));
        }
        return citation.toString();
    }
}
