package dev.egov.cli;

import dev.egov.rules.Clause;
import java.util.ArrayList;
import java.util.List;

/** Several articles cited at once. */
final class Citations {

    private Citations() {}

    /** Articles with those that follow each other drawn together: 第5–12、14条, or a single one: 第三条. */
    static String articles(List<Integer> ascending, Words words) {
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
        return ascending.size() == 1
                ? new Clause(ascending.get(0), 0, 0).cite(words.locale())
                : words.format("articles", runs);
    }

    private static String run(int first, int last, Words words) {
        return switch (last - first) {
            case 0 -> String.valueOf(first);
            case 1 -> words.enumeration(List.of(first, last));
            default -> first + "–" + last;
        };
    }
}
