package dev.egov.cli.rules;

import dev.egov.cli.session.Words;
import dev.egov.rules.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Several articles cited at once. */
public final class Citations {

    private Citations() {}

    /** Articles with those that follow each other drawn together: 第五条至第十二条、第十四条, or art. 5–12, 14. */
    public static String articles(List<Integer> ascending, Words words) {
        List<String> runs = new ArrayList<>();
        int index = 0;
        while (index < ascending.size()) {
            int first = ascending.get(index);
            int last = first;
            while (++index < ascending.size() && ascending.get(index) == last + 1) {
                last++;
            }
            runs.add(run(first, last, words));
        }
        return words.format("articles", runs);
    }

    private static String run(int first, int last, Words words) {
        String from = article(first, words);
        return switch (last - first) {
            case 0 -> from;
            case 1 -> words.enumeration(List.of(from, article(last, words)));
            default -> words.format("articles.run", from, article(last, words));
        };
    }

    /** Chinese cites each article in full; English says before all of them that they are articles. */
    private static String article(int number, Words words) {
        return words.locale().equals(Locale.CHINESE)
                ? new Clause(number, 0, 0).cite(words.locale())
                : String.valueOf(number);
    }
}
