package dev.egov.rules.taiyuan;

import com.google.common.base.Splitter;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Norms written as {@code 13-extranet | network in {EXTRANET, INTERNET} | never | classification = PUBLIC | DENY}: when,
 * unless, requires and otherwise, which is {@code -} for a norm that only says what something counts as.
 *
 * @param decision the decision whose facts they speak of
 * @param own facts beside those of the decision
 * @param named what a value is called in the notation, where that is not its own text
 */
record NormNotation(Decision<?> decision, List<Variable<?>> own, Map<String, String> named) {

    NormNotation(Decision<?> decision) {
        this(decision, List.of(), Map.of());
    }

    Norm norm(String line) {
        List<String> parts = Splitter.on(" | ").splitToList(line);
        NormBuilder norm = Regulation.of(decision.regulation())
                .norm(parts.get(0))
                .modality(Modality.OBLIGATION)
                .binds("departments")
                .when(condition(parts.get(1)))
                .unless(condition(parts.get(2)));
        return parts.get(4).equals("-")
                ? norm.constitutes()
                : norm.requires(condition(parts.get(3))).otherwise(Otherwise.valueOf(parts.get(4)));
    }

    Condition condition(String text) {
        if (text.equals("always")) {
            return Condition.always();
        }
        if (text.equals("never")) {
            return Condition.never();
        }
        List<String> any = split(text, " or ");
        if (any.size() > 1) {
            return new Condition.Any(any.stream().map(this::condition).toList());
        }
        List<String> all = split(text, " and ");
        if (all.size() > 1) {
            return new Condition.All(all.stream().map(this::condition).toList());
        }
        if (text.startsWith("not ")) {
            return condition(text.substring("not ".length())).negated();
        }
        return text.startsWith("(") ? condition(text.substring(1, text.length() - 1)) : values(text);
    }

    /** The parts between a word that stands outside all brackets. */
    private static List<String> split(String text, String word) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int place = 0; place < text.length(); place++) {
            depth += text.charAt(place) == '(' ? 1 : text.charAt(place) == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(word, place)) {
                parts.add(text.substring(from, place));
                from = place + word.length();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private Condition values(String text) {
        String[] words = text.split(" (=|in) ");
        return in(fact(words[0]), Set.copyOf(Splitter.on(", ").splitToList(words[1].replaceAll("[{}]", ""))));
    }

    private <V> Condition in(Variable<V> fact, Set<String> texts) {
        return new Condition.In(
                fact,
                fact.domain().values().stream()
                        .filter(value -> {
                            String text = fact.domain().text(value);
                            return texts.contains(named.getOrDefault(text, text));
                        })
                        .toList());
    }

    Variable<?> fact(String name) {
        Optional<Variable<?>> known =
                own.stream().filter(fact -> fact.name().equals(name)).findFirst();
        return known.or(() -> decision.given(name).map(fact -> fact))
                .orElseGet(() -> ((Condition.In) decision.where(name, true)).fact());
    }
}
